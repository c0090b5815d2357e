import { afterEach, describe, expect, it } from "vitest";
import { DAY, MINUTE } from "@/domain/calendar";
import { newToken, sha256 } from "@/server/core/auth/hashes";
import { indexInvitation } from "@/server/core/auth/people";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { claimJobs, forgetJobs } from "@/server/core/jobs/claim";
import { mailLane, sendDue, sendHeld } from "@/server/core/mail/sender";
import { enterWorkspace, throughDoor } from "@/server/core/scope";
import { aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { linksTo, mailsTo } from "./testing";
import { sendInvitations } from "./writes/send-invitations";

afterEach(() => shiftClock(0));

const SECOND = 1000;
let unique = 0;
const anAddress = (w: TestWorkspace) => `held-${++unique}-${w.id}@example.org`;

type Fields = Partial<{ names: string[]; partnerId: string | null; locale: "de" | "en" }>;

/** The coordination invites these addresses to the first partner's seat, or for organisations that it names. */
const invite = (w: TestWorkspace, emails: string[], { names, ...fields }: Fields = {}) =>
  w.as("COORDINATOR").people.invite({
    ...w.change(),
    role: "REPRESENTATIVE",
    partnerId: names ? null : w.partners.first,
    maySign: false,
    ...fields,
    invited: emails.map((email, index) => ({ email, partnerName: names?.[index] ?? null })),
  });

const pending = async (w: TestWorkspace) =>
  (await w.as("COORDINATOR").people.invitations({ workspace: w.id })).invitations;
const partners = async (w: TestWorkspace) =>
  (await w.as("COORDINATOR").partners.list({ workspace: w.id })).partners;
const mailsOf = (w: TestWorkspace) => ({ workspaceId: w.id, kind: { startsWith: "MAIL_" } });
const links = (w: TestWorkspace) => authDb.invitationIndex.count({ where: { workspaceId: w.id } });
const stateBehind = async (token: string | undefined) =>
  (await callerFor(null).people.door({ token: token ?? "" })).state;

async function held() {
  const w = await aWorkspace();
  const email = anAddress(w);
  const { invitationIds } = await invite(w, [email]);
  return { w, email, invitationId: invitationIds[0] ?? "" };
}

describe("the mail of an invitation", () => {
  it("is held for 20 seconds, and nothing is known of its link before", async () => {
    const { w, email } = await held();
    const { createdAt } = await authDb.due.findFirstOrThrow({ where: mailsOf(w) });
    // By the row's own moment, because time goes on while a busy machine works.
    const sendAfter = (seconds: number) =>
      sendDue({ workspaceId: w.id, at: new Date(createdAt.getTime() + seconds * SECOND) });
    await sendAfter(19);
    expect([await mailsTo(email), await links(w)]).toEqual([[], 0]);
    expect(await pending(w)).toMatchObject([{ email, mail: "HELD", may: { resend: false, revoke: true } }]);
    await sendAfter(20);
    await sendAfter(21);
    expect([(await mailsTo(email)).length, await links(w)]).toEqual([1, 1]);
    expect(await pending(w)).toMatchObject([{ mail: "SENT", may: { resend: true, revoke: true } }]);
  });

  it("counts its seven days from when it went out", async () => {
    const { w, email } = await held();
    shiftClock(2 * DAY);
    expect(await pending(w)).toMatchObject([{ mail: "LATE", may: { resend: true } }]);
    await sendDue({ workspaceId: w.id });
    const [token] = await linksTo(email);
    shiftClock(9 * DAY - MINUTE);
    expect(await stateBehind(token)).toBe("OPEN");
    shiftClock(9 * DAY + MINUTE);
    expect(await stateBehind(token)).toBe("EXPIRED");
  });

  it("stays unsent when it is taken back while it is held, and then does not count for its address", async () => {
    const w = await aWorkspace();
    const email = anAddress(w);
    // more often than an address may be mailed
    for (let time = 0; time < 7; time++) {
      const { sent, invitationIds } = await invite(w, [email]);
      expect(sent).toBe(1);
      const named = { ...w.change(), invitationId: invitationIds[0] ?? "", version: 1 };
      expect(await w.as("COORDINATOR").people.revoke(named)).toMatchObject({ unsent: true });
    }
    await sendHeld(w.id);
    expect([await mailsTo(email), await links(w)]).toEqual([[], 0]);
    const left = { ...mailsOf(w), doneAt: null, droppedAt: null };
    expect(await authDb.due.count({ where: left })).toBe(0);
  });

  it("is out or is not, and whoever takes it back in that very moment is told which", async () => {
    for (let time = 0; time < 6; time++) {
      const { w, email, invitationId } = await held();
      const revoke = w.as("COORDINATOR").people.revoke({ ...w.change(), invitationId, version: 1 });
      const [{ unsent }] = await Promise.all([revoke, sendHeld(w.id)]);
      expect((await mailsTo(email)).length).toBe(unsent ? 0 : 1);
    }
  });

  it("of a change that did not happen is never sent", async () => {
    const w = await aWorkspace();
    const email = anAddress(w);
    const place = { role: "REPRESENTATIVE" as const, partnerId: w.partners.first, maySign: false };
    const entry = { workspaceId: w.id, personId: w.people.coordinator.id, right: "invitation.send" as const };
    const broken = enterWorkspace(entry, async (scope) => {
      await sendInvitations(scope, [{ email, ...place }], "de");
      await sendHeld(w.id);
      throw new Error("the change failed");
    });
    await expect(broken).rejects.toThrow("the change failed");
    await sendHeld(w.id);
    expect([await mailsTo(email), await links(w)]).toEqual([[], 0]);
    // It was written down before the change was safe: no crash in between could have lost it.
    const kept = () => authDb.due.count({ where: mailsOf(w) });
    expect(await kept()).toBe(1);
    await forgetJobs(mailLane, now(), w.id);
    expect(await kept()).toBe(0);
  });

  it("is sent by the next one when a sender died with it, and every link that may have arrived is good", async () => {
    const { w, email, invitationId } = await held();
    shiftClock(MINUTE);
    expect(await claimJobs(mailLane, now(), w.id)).toHaveLength(1);
    // It had made a link and noted that the mail goes out, and then it was gone.
    const half = newToken();
    const expiresAt = new Date(now().getTime() + 7 * DAY);
    await indexInvitation({
      workspaceId: w.id,
      invitationId,
      tokenHash: sha256(half),
      expiresAt,
      email: "ada@example.org",
    });
    await throughDoor(w.id, "", "invitation", (scope) =>
      scope.tx.invitation.updateMany({
        where: { workspaceId: w.id, id: invitationId },
        data: { sentAt: scope.now },
      }),
    );
    await sendDue({ workspaceId: w.id });
    expect(await mailsTo(email)).toEqual([]);
    shiftClock(5 * MINUTE);
    await sendDue({ workspaceId: w.id });
    const [token] = await linksTo(email);
    expect([await stateBehind(token), await stateBehind(half)]).toEqual(["OPEN", "OPEN"]);
  });

  it("goes to no list that had no addresses before", async () => {
    const { w, email, invitationId } = await held();
    const rows = await authDb.due.findMany({ where: mailsOf(w), include: { mail: true } });
    const words = JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
    expect(rows).toMatchObject([{ kind: "MAIL_INVITATION", mail: { path: "invite" } }]);
    expect(rows[0]?.recordId).toBe(invitationId);
    expect(words).not.toContain(email);
  });

  it("stays unsent when the workspace goes, or the organisation that it is for", async () => {
    const [gone, left] = [await held(), await held()];
    const { version } = await gone.w.as("COORDINATOR").workspaces.show({ workspace: gone.w.id });
    await gone.w.as("COORDINATOR").workspaces.remove({ ...gone.w.change(), version });
    await throughDoor(left.w.id, left.w.people.coordinator.id, "invitation", (scope) =>
      scope.tx.partner.update({
        where: { workspaceId_id: { workspaceId: left.w.id, id: left.w.partners.first } },
        data: { state: "LEFT" },
        select: { id: true },
      }),
    );
    for (const { w } of [gone, left]) await sendHeld(w.id);
    expect([await mailsTo(gone.email), await mailsTo(left.email)]).toEqual([[], []]);
  });
});

describe("sending an invitation again", () => {
  const resend = async (w: TestWorkspace) => {
    const [{ id = "", version = 0 } = {}] = await pending(w);
    await w.as("COORDINATOR").people.resend({ ...w.change(), invitationId: id, version });
  };

  it("while its mail is held gives one mail", async () => {
    const { w, email } = await held();
    await resend(w);
    await sendHeld(w.id);
    await sendHeld(w.id);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it("leaves the old link alive until the new one is out", async () => {
    const { w, email } = await held();
    await sendHeld(w.id);
    const [old] = await linksTo(email);
    shiftClock(DAY);
    await resend(w);
    expect([await stateBehind(old), (await mailsTo(email)).length]).toEqual(["OPEN", 1]);
    await sendHeld(w.id);
    const [fresh] = await linksTo(email);
    expect([await stateBehind(old), await stateBehind(fresh)]).toEqual(["UNKNOWN", "OPEN"]);
  });

  it("keeps the language that was chosen, whoever sends it", async () => {
    const w = await aWorkspace();
    const email = anAddress(w);
    await invite(w, [email], { locale: "en" });
    await sendHeld(w.id);
    shiftClock(DAY);
    await resend(w);
    await sendHeld(w.id);
    const subjects = (await mailsTo(email)).map(({ subject }) => subject);
    expect(subjects).toHaveLength(2);
    for (const subject of subjects) expect(subject).toMatch(/invit/);
    expect(await pending(w)).toMatchObject([{ locale: "en" }]);
    const unsaid = await held();
    await sendHeld(unsaid.w.id);
    expect((await mailsTo(unsaid.email))[0]?.subject).toMatch(/lädt/);
  });
});

describe("taking back what one press of inviting did", () => {
  const takeBack = (w: TestWorkspace, invitationIds: string[], by = w.as("COORDINATOR")) =>
    by.people.takeBackInvitations({ ...w.change(), invitationIds });
  const nothing = { cause: { code: "nothingToTakeBack" } };

  it("takes the organisations along that only it put on the list, and no mail goes out", async () => {
    const w = await aWorkspace();
    const emails = [anAddress(w), anAddress(w), anAddress(w)];
    const names = ["Mieterverein", "Klimastreik", "Mieterverein"];
    const { invitationIds } = await invite(w, emails, { names });
    expect(await partners(w)).toHaveLength(5);
    expect(await takeBack(w, invitationIds)).toEqual({ revoked: 3, sent: 0, removed: 2, kept: 0 });
    await sendHeld(w.id);
    for (const email of emails) expect(await mailsTo(email)).toEqual([]);
    expect([(await partners(w)).length, await pending(w)]).toEqual([3, []]);
    await expect(takeBack(w, invitationIds)).rejects.toMatchObject(nothing);
    // The names are free again.
    expect(await invite(w, emails.slice(0, 1), { names })).toMatchObject({ sent: 1 });
  });

  it("puts an organisation back to where it stood", async () => {
    const w = await aWorkspace();
    const before = { state: "PROSPECT" as const, stateSince: new Date("2026-01-02T03:04:05Z") };
    await throughDoor(w.id, w.people.coordinator.id, "invitation", (scope) =>
      scope.tx.partner.update({
        where: { workspaceId_id: { workspaceId: w.id, id: w.partners.first } },
        data: before,
        select: { id: true },
      }),
    );
    const standing = () =>
      throughDoor(w.id, w.people.coordinator.id, "invitation", (scope) =>
        scope.tx.partner.findFirstOrThrow({
          where: { workspaceId: w.id, id: w.partners.first },
          select: { state: true, stateSince: true },
        }),
      );
    const { invitationIds } = await invite(w, [anAddress(w)]);
    expect((await standing()).state).toBe("INVITED");
    expect(await takeBack(w, invitationIds)).toEqual({ revoked: 1, sent: 0, removed: 0, kept: 0 });
    expect(await standing()).toEqual(before);
    const { events } = await w.as("COORDINATOR").history.list({ workspace: w.id });
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["partner.moved", "partner.undone", "invitation.revoked"]),
    );
  });

  it("says which mails are out already, and lets stand what somebody has done since", async () => {
    const w = await aWorkspace();
    const emails = [anAddress(w), anAddress(w)];
    const { invitationIds } = await invite(w, emails, { names: ["Mieterverein", "Klimastreik"] });
    await sendHeld(w.id);
    const [token] = await linksTo(emails[0] ?? "");
    const touched = (await partners(w)).find(({ name }) => name === "Klimastreik");
    await w.as("COORDINATOR").partners.move({
      ...w.change(),
      partnerId: touched?.id ?? "",
      version: 1,
      to: "ONBOARDING",
      reason: "",
    });
    expect(await takeBack(w, invitationIds)).toEqual({ revoked: 2, sent: 2, removed: 1, kept: 1 });
    expect(await stateBehind(token)).toBe("REVOKED");
    expect((await partners(w)).map(({ name }) => name)).toContain("Klimastreik");
  });

  it("is for whoever pressed, here, and not for what was accepted", async () => {
    const [w, other] = [await aWorkspace(), await aWorkspace()];
    const email = w.people.stranger.email;
    const { invitationIds } = await invite(w, [email]);
    await expect(takeBack(w, invitationIds, w.as("REPRESENTATIVE"))).rejects.toMatchObject(nothing);
    await expect(takeBack(w, invitationIds, w.as("FACILITATOR"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(takeBack(other, invitationIds)).rejects.toMatchObject(nothing);
    await sendHeld(w.id);
    const [token = ""] = await linksTo(email);
    await w.asStranger().people.accept({ token, name: "Neu", organisationId: null });
    await expect(takeBack(w, invitationIds)).rejects.toMatchObject(nothing);
  });
});
