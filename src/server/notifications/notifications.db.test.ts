import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { HOUR, MINUTE } from "@/domain/calendar";
import { shiftTo } from "@/server/core/clock";
import type { MailCatcher } from "@/server/core/mail/testing";
import { anExpectation } from "@/server/expectations/testing";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { aPartner } from "@/server/partners/testing";
import type { TestWorkspace } from "@/server/testing/workspace";
import { type Server, serverWithMail } from "./testing";

let here: Server;
let catcher: MailCatcher;
let agreements: typeof import("@/server/agreements/testing");

beforeAll(async () => {
  ({ here, catcher } = await serverWithMail());
  agreements = await import("@/server/agreements/testing");
});
afterEach(() => {
  mine.length = 0;
  here.shiftClock(0);
  catcher.refusing = false;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  // the next file shall not find a server that sends
  vi.resetModules();
  await catcher.close();
});

const SECOND = 1000;
const CANARY = "Geheimes Vorhaben";
const roles = ["coordinator", "first", "second", "facilitator", "observer", "stranger"] as const;
type Name = (typeof roles)[number];

/** The workspaces of the present test: what others wait for in this database is none of its business. */
const mine: string[] = [];
const inEach = <T>(work: (workspaceId: string) => Promise<T>) => Promise.all(mine.map(work));
const sendDue = () => inEach((workspaceId) => here.sendDue({ workspaceId }));

/** Sends what is due at so many milliseconds from now, on the one clock. */
async function sendAt(milliseconds: number): Promise<void> {
  here.shiftClock(milliseconds);
  await sendDue();
}

const mailsOf = (w: TestWorkspace) => ({ workspaceId: w.id, kind: { startsWith: "MAIL_" } });

/** Sends what is due while the mail of this workspace that comes first is still held; answers for how long it is. */
async function sendWhileHeld(w: TestWorkspace): Promise<number> {
  const { createdAt, dueAt } = await here.authDb.due.findFirstOrThrow({
    where: { ...mailsOf(w), doneAt: null, droppedAt: null },
    orderBy: { dueAt: "asc" },
  });
  // Some seconds early, because time goes on while a busy machine sends.
  await sendAt(shiftTo(dueAt) - 8 * SECOND);
  return dueAt.getTime() - createdAt.getTime();
}

/** How many mails each of the people here has got; those with none are left out. */
function got(w: TestWorkspace): Partial<Record<Name, number>> {
  const counts = roles.map((name) => [name, catcher.to(w.people[name].email).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const newest = (w: TestWorkspace, name: Name) => catcher.to(w.people[name].email).at(-1);
const linksIn = (text: string | undefined) => text?.match(/https?:\/\/\S+/g) ?? [];
const pathIn = (w: TestWorkspace, name: Name) =>
  linksIn(newest(w, name)?.mail.text)[0]?.replace(`https://kordel.example/w/${w.id}/`, "");
/** The values of a header as they came over the wire, unfolded. */
const headersIn = (raw: string, name: string): string[] =>
  (raw.split("\r\n\r\n")[0] ?? "")
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2).trim());
const offLink = (w: TestWorkspace, name: Name) => new URL(linksIn(newest(w, name)?.mail.text)[1] ?? "");

async function aWorkspace(): Promise<TestWorkspace> {
  const w = await here.aWorkspace(CANARY);
  mine.push(w.id);
  return w;
}

/** The first partner is getting started; the coordination confirms it. */
async function confirm(w: TestWorkspace) {
  await here.throughDoor(w.id, w.people.coordinator.id, "invitation", (scope) =>
    scope.tx.partner.update({
      where: { workspaceId_id: { workspaceId: w.id, id: w.partners.first } },
      data: { state: "ONBOARDING" },
      select: { id: true },
    }),
  );
  return w.as("COORDINATOR").partners.move({
    ...w.change(),
    partnerId: w.partners.first,
    version: 1,
    to: "MEMBER",
    reason: "",
  });
}

const remind = (w: TestWorkspace, partnerIds: string[], path = "plan/expectations/needs") =>
  w.as("COORDINATOR").notifications.remind({ ...w.change(), partnerIds, path });

async function note(w: TestWorkspace, role: "FACILITATOR" | "COORDINATOR" = "FACILITATOR", text = CANARY) {
  const goal = await aGoal(w, { title: CANARY });
  const written = await w
    .as(role)
    .reviews.write({ ...w.change(), recordKind: "GOAL", recordId: goal.id, weight: "NOTE", text });
  return { ...written, goalId: goal.id };
}

/** Opens all connections, so that what is asked at once also runs at once. */
const warm = () =>
  Promise.all(
    [here.authDb, here.webDb].flatMap((db) =>
      Array.from({ length: 10 }, () => db.$queryRaw`SELECT 1 FROM (SELECT pg_sleep(0.1)) AS slept`),
    ),
  );

/** Rows of this workspace that are neither sent nor taken back. */
const waiting = (w: TestWorkspace) =>
  here.authDb.due.count({ where: { ...mailsOf(w), doneAt: null, droppedAt: null, takenBack: null } });

describe("mails reach", () => {
  it("the representatives of an organisation that is confirmed, unless it is taken back", async () => {
    const [w, undone] = [await aWorkspace(), await aWorkspace()];
    await confirm(w);
    const moved = await confirm(undone);
    await undo(undone, "PARTNER", { id: undone.partners.first, version: moved.version });
    expect(await sendWhileHeld(w)).toBe(20 * SECOND);
    expect(got(w)).toEqual({});
    await sendAt(21 * SECOND);
    expect(got(w)).toEqual({ first: 1 });
    expect(pathIn(w, "first")).toBe("plan/form/bond");
    expect(got(undone)).toEqual({});
  });

  it("the side whose yes to a match is missing, unless the proposal is gone by then", async () => {
    const [w, undone] = [await aWorkspace(), await aWorkspace()];
    const propose = async (at: TestWorkspace) => {
      const entry = {
        partnerId: null,
        state: "SHARED" as const,
        category: "ROOMS" as const,
        statement: CANARY,
        quantity: 2,
        priority: "MUST" as const,
        visibility: "MEMBERS" as const,
      };
      const give = await anExpectation(at, entry);
      const want = await anExpectation(at, { by: at.asSecond(), ...entry, kind: "NEED" });
      const ends = { giveId: give.id, wantId: want.id };
      return { ...ends, match: await at.asSecond().expectations.propose({ ...at.change(), ...ends }) };
    };
    const { giveId, wantId, match } = await propose(w);
    const gone = (await propose(undone)).match;
    const step = { ...undone.change(), matchId: gone.id, version: gone.version };
    await undone.asSecond().expectations.decline(step);
    expect(await sendWhileHeld(w)).toBe(20 * SECOND);
    expect(got(w)).toEqual({});
    await sendAt(21 * SECOND);
    expect(got(w)).toEqual({ first: 1 });
    expect(pathIn(w, "first")).toBe(`expectations/${giveId}`);
    expect(got(undone)).toEqual({});
    here.shiftClock(0);
    const yes = { ...w.change(), matchId: match.id, version: match.version, quantity: 1 };
    await w.as("REPRESENTATIVE").expectations.accept(yes);
    await sendAt(21 * SECOND);
    expect(got(w)).toEqual({ first: 1, second: 1 });
    expect(pathIn(w, "second")).toBe(`expectations/${wantId}`);
  });

  it("nobody while an example is played", async () => {
    const w = await aWorkspace();
    await here.withoutMails(() => confirm(w));
    expect(await waiting(w)).toBe(0);
    await note(w);
    expect(await waiting(w)).toBe(1);
  });

  it("nobody when a member that paused comes back", async () => {
    const w = await aWorkspace();
    const named = { partnerId: w.partners.first, reason: "" };
    const { version } = await w
      .as("COORDINATOR")
      .partners.move({ ...w.change(), ...named, version: 1, to: "PAUSED" });
    await w.as("COORDINATOR").partners.move({ ...w.change(), ...named, version, to: "MEMBER" });
    expect(await waiting(w)).toBe(0);
  });

  it("everybody who may sign for a party when a text is opened, at once", async () => {
    const w = await aWorkspace();
    await here.authDb.person.update({ where: { id: w.people.second.id }, data: { locale: "en" } });
    await here.throughDoor(w.id, w.people.first.id, "invitation", (scope) =>
      scope.tx.membership.update({
        where: { workspaceId_id: { workspaceId: w.id, id: w.members.first } },
        data: { maySign: false },
        select: { id: true },
      }),
    );
    const { agreementId } = await agreements.aDraft(w);
    await agreements.open(w, agreementId);
    await sendAt(0);
    expect(got(w)).toEqual({ coordinator: 1, second: 1 });
    expect(pathIn(w, "second")).toBe(`agreements/${agreementId}/sign`);
    expect(newest(w, "coordinator")?.mail.subject).toBe(`${CANARY}: Ein Text zum Unterschreiben`);
    expect(newest(w, "second")?.mail.subject).toBe(`${CANARY}: a text to sign`);
  });

  it("the coordination when somebody leaves a note, in one mail for five minutes", async () => {
    const w = await aWorkspace();
    const first = await note(w);
    here.shiftClock(3 * MINUTE);
    await note(w);
    await sendAt(4 * MINUTE);
    expect(got(w)).toEqual({});
    await sendAt(5 * MINUTE + SECOND);
    expect(got(w)).toEqual({ coordinator: 1 });
    expect(pathIn(w, "coordinator")).toBe("notes");
    await sendAt(HOUR);
    expect(got(w)).toEqual({ coordinator: 1 });
    await w.as("REPRESENTATIVE").reviews.reply({ ...w.change(), noteId: first.id, text: CANARY });
    await w.as("FACILITATOR").reviews.reply({ ...w.change(), noteId: first.id, text: CANARY });
    await sendAt(2 * HOUR);
    expect(got(w)).toEqual({ coordinator: 1, facilitator: 1 });
    expect(pathIn(w, "facilitator")).toBe(`goals/${first.goalId}`);
  });

  it("the organisation whose record a note is about, and never the one who wrote it", async () => {
    const w = await aWorkspace();
    const made = await anExpectation(w, {
      kind: "NEED",
      category: "PRESS",
      statement: CANARY,
      priority: "MUST",
    });
    const target = { recordKind: "EXPECTATION" as const, recordId: made.id };
    await w.as("COORDINATOR").reviews.write({ ...w.change(), ...target, weight: "NOTE", text: CANARY });
    await sendAt(6 * MINUTE);
    expect(got(w)).toEqual({ first: 1 });
    expect(pathIn(w, "first")).toBe(`expectations/${made.id}`);
  });
});

describe("a reminder", () => {
  it("is held for 20 seconds, goes to those who speak for the organisations, and to nobody else", async () => {
    const w = await aWorkspace();
    const answer = await remind(w, [w.partners.first, w.partners.second]);
    expect(answer).toMatchObject({ reminded: 2, resting: 0, empty: 0 });
    expect(await sendWhileHeld(w)).toBe(20 * SECOND);
    expect(got(w)).toEqual({});
    await sendAt(21 * SECOND);
    expect(got(w)).toEqual({ first: 1, second: 1 });
    expect(pathIn(w, "first")).toBe("plan/expectations/needs");
  });

  it("can be taken back while it is held, and pressed again then", async () => {
    const w = await aWorkspace();
    const { reminderId } = await remind(w, [w.partners.first]);
    await w.as("COORDINATOR").notifications.cancelReminder({ ...w.change(), reminderId });
    await sendAt(MINUTE);
    expect(got(w)).toEqual({});
    const again = await remind(w, [w.partners.first]);
    await sendAt(2 * MINUTE);
    expect(got(w)).toEqual({ first: 1 });
    const late = { ...w.change(), reminderId: again.reminderId };
    const gone = { cause: { code: "reminderGone" } };
    await expect(w.as("COORDINATOR").notifications.cancelReminder(late)).rejects.toMatchObject(gone);
  });

  it("cannot be taken back from another workspace", async () => {
    const [w, other] = [await aWorkspace(), await aWorkspace()];
    const { reminderId } = await remind(w, [w.partners.first]);
    const foreign = { ...other.change(), reminderId };
    await expect(other.as("COORDINATOR").notifications.cancelReminder(foreign)).rejects.toMatchObject({
      cause: { code: "reminderGone" },
    });
    await sendAt(MINUTE);
    expect(got(w)).toEqual({ first: 1 });
  });

  it("of the same page goes to an organisation once in 24 hours, also when two press at once", async () => {
    const w = await aWorkspace();
    await warm();
    const presses = await Promise.allSettled(Array.from({ length: 5 }, () => remind(w, [w.partners.first])));
    expect(presses.filter((press) => press.status === "fulfilled").length).toBe(1);
    await expect(remind(w, [w.partners.first])).rejects.toMatchObject({ cause: { code: "remindedToday" } });
    expect(await remind(w, [w.partners.first, w.partners.second])).toMatchObject({ reminded: 1, resting: 1 });
    expect(await remind(w, [w.partners.first], "plan/goals/positions")).toMatchObject({ reminded: 1 });
    await sendAt(MINUTE);
    expect(got(w)).toEqual({ first: 1, second: 1 });
    here.shiftClock(24 * HOUR + MINUTE);
    expect(await remind(w, [w.partners.first])).toMatchObject({ reminded: 1 });
  });

  it("retried under the same request id is one reminder", async () => {
    const w = await aWorkspace();
    const input = { ...w.change(), partnerIds: [w.partners.first], path: "plan" };
    const [one, two] = [
      await w.as("COORDINATOR").notifications.remind(input),
      await w.as("COORDINATOR").notifications.remind(input),
    ];
    expect(two).toEqual(one);
    expect(await waiting(w)).toBe(1);
  });

  it("reaches nobody where nobody speaks, not oneself, and not what is elsewhere", async () => {
    const [w, other] = [await aWorkspace(), await aWorkspace()];
    const added = await aPartner(w, { name: "Leerer Stuhl", listing: "NAMED" });
    const refused = (code: string) => ({ cause: { code } });
    await expect(remind(w, [added.id])).rejects.toMatchObject(refused("nobodyToRemind"));
    await expect(remind(w, [w.partners.founder])).rejects.toMatchObject(refused("onlyYourself"));
    const all = [added.id, ...Object.values(w.partners)];
    expect(await remind(w, all)).toMatchObject({ reminded: 2, resting: 0, empty: 1 });
    const notFound = { code: "NOT_FOUND" };
    await expect(remind(w, [other.partners.first])).rejects.toMatchObject(notFound);
    const { agreementId } = await agreements.aDraft(other);
    const signing = (id: string) => `agreements/${id}/sign`;
    await expect(remind(w, [w.partners.first], signing(agreementId))).rejects.toMatchObject(notFound);
    expect(await remind(other, [other.partners.first], signing(agreementId))).toMatchObject({ reminded: 1 });
    await expect(remind(w, [w.partners.first], "//evil.example")).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
  });
});

describe("the choice", () => {
  it("is one's own, shows what can reach one, and keeps a kind that is off from being sent", async () => {
    const w = await aWorkspace();
    const choices = (role: "REPRESENTATIVE" | "OBSERVER") =>
      w.as(role).notifications.choices({ workspace: w.id });
    expect((await choices("OBSERVER")).topics).toEqual([]);
    await w.as("REPRESENTATIVE").notifications.choose({ ...w.change(), off: ["REMINDER"] });
    expect((await choices("REPRESENTATIVE")).topics.filter(({ on }) => !on)).toEqual([
      { topic: "REMINDER", on: false },
    ]);
    await remind(w, [w.partners.first, w.partners.second]);
    await confirm(w);
    await sendAt(MINUTE);
    expect(got(w)).toEqual({ first: 1, second: 1 });
    expect(pathIn(w, "first")).toBe("plan/form/bond");
    await w.as("REPRESENTATIVE").notifications.choose({ ...w.change(), off: [] });
    expect((await choices("REPRESENTATIVE")).topics.every(({ on }) => on)).toBe(true);
  });

  it("is not needed by somebody who left, or from a workspace in the trash", async () => {
    const [w, gone] = [await aWorkspace(), await aWorkspace()];
    await remind(w, [w.partners.first]);
    await w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: null });
    await remind(gone, [gone.partners.first]);
    const { version } = await gone.as("COORDINATOR").workspaces.show({ workspace: gone.id });
    await gone.as("COORDINATOR").workspaces.remove({ ...gone.change(), version });
    await sendAt(MINUTE);
    expect([got(w), got(gone)]).toEqual([{}, {}]);
    expect([await waiting(w), await waiting(gone)]).toEqual([0, 0]);
  });
});

describe("the sender", () => {
  it("gives a mail to one sender, however many ask in the same moment", async () => {
    const all = await Promise.all(Array.from({ length: 6 }, aWorkspace));
    for (const w of all) await Promise.all([note(w), note(w), note(w)]);
    await warm();
    for (const hour of [1, 2, 3, 4, 5]) {
      here.shiftClock(hour * HOUR);
      const claims = await inEach((id) =>
        Promise.all(Array.from({ length: 5 }, () => here.claimJobs(here.mailLane, here.now(), id))),
      );
      const rows = claims.flat(2).flatMap((mail) => mail.rows);
      expect(rows.length).toBe(18);
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  it("sends once, however many send at once", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, aWorkspace));
    for (const w of all) await Promise.all([remind(w, [w.partners.first]), note(w), note(w)]);
    here.shiftClock(HOUR);
    await Promise.all(Array.from({ length: 4 }, sendDue));
    for (const w of all) expect(got(w)).toEqual({ first: 1, coordinator: 1 });
  });

  it("tries again after growing pauses while the mail server takes nothing, and gives up in the end", async () => {
    const w = await aWorkspace();
    await remind(w, [w.partners.first]);
    catcher.refusing = true;
    await sendAt(MINUTE);
    expect(await waiting(w)).toBe(1);
    catcher.refusing = false;
    await sendAt(MINUTE + 30 * SECOND);
    expect(got(w)).toEqual({});
    await sendAt(2 * MINUTE + SECOND);
    expect(got(w)).toEqual({ first: 1 });

    catcher.refusing = true;
    await remind(w, [w.partners.first], "plan/goals/positions");
    for (let hour = 1; hour <= 24; hour++) await sendAt(hour * HOUR);
    expect(await waiting(w)).toBe(0);
    catcher.refusing = false;
    await sendAt(48 * HOUR);
    expect(got(w)).toEqual({ first: 1 });
  });

  it("tries the mail of an invitation again too, which is not out before a mail server has taken it", async () => {
    const w = await aWorkspace();
    const email = `unreached-${w.id}@example.org`;
    await w.as("COORDINATOR").people.invite({
      ...w.change(),
      role: "OBSERVER",
      partnerId: null,
      maySign: false,
      invited: [{ email, partnerName: null }],
    });
    const standing = async () => {
      const { invitations } = await w.as("COORDINATOR").people.invitations({ workspace: w.id });
      return invitations.map(({ mail }) => mail);
    };
    catcher.refusing = true;
    await sendAt(30 * SECOND);
    expect(await standing()).toEqual(["HELD"]);
    await sendAt(3 * MINUTE);
    expect(await standing()).toEqual(["LATE"]);
    catcher.refusing = false;
    await sendAt(HOUR);
    expect([catcher.to(email).length, await standing()]).toEqual([1, ["SENT"]]);
    const [link = ""] = linksIn(catcher.to(email)[0]?.mail.text);
    const view = await w.asStranger().people.door({ token: link.split("/invite/")[1] ?? "" });
    expect(view).toMatchObject({ state: "OPEN" });
  });

  it("that died with a mail in its hands is followed by another one", async () => {
    const w = await aWorkspace();
    const { reminderId } = await remind(w, [w.partners.first]);
    here.shiftClock(MINUTE);
    const claimed = await here.claimJobs(here.mailLane, here.now(), w.id);
    expect(claimed.some((mail) => mail.workspaceId === w.id)).toBe(true);
    // Whoever has it may be handing it over right now: too late to take it back.
    const late = { ...w.change(), reminderId };
    await expect(w.as("COORDINATOR").notifications.cancelReminder(late)).rejects.toMatchObject({
      cause: { code: "reminderGone" },
    });
    await sendDue();
    expect(got(w)).toEqual({});
    await sendAt(MINUTE + 3 * MINUTE + SECOND);
    expect(got(w)).toEqual({ first: 1 });
  });

  it("sends nothing of a change that did not happen, and everything of one that did", async () => {
    const w = await aWorkspace();
    const place = { workspaceId: w.id, personId: w.people.coordinator.id, right: "reminder.send" as const };
    const broken = here.enterWorkspace(place, async (scope) => {
      await here.mailYourTurn(scope, [w.partners.first]);
      // While the change is not safe its mail is nobody's, however late it is.
      here.shiftClock(HOUR);
      await sendDue();
      throw new Error("the change failed");
    });
    await expect(broken).rejects.toThrow("the change failed");
    await sendDue();
    expect(got(w)).toEqual({});
    expect(await waiting(w)).toBe(1);
    await here.forgetJobs(here.mailLane, here.now(), w.id);
    expect(await waiting(w)).toBe(0);
    // Nobody is told that it is there: as after a crash between the change and the sender.
    await here.enterWorkspace(place, (scope) => here.mailYourTurn(scope, [w.partners.first]));
    await sendAt(2 * HOUR);
    expect(got(w)).toEqual({ first: 1 });
  });

  it("forgets what went out after seven days, and not before", async () => {
    const w = await aWorkspace();
    const kept = () => here.authDb.due.count({ where: mailsOf(w) });
    await remind(w, [w.partners.first]);
    await sendAt(MINUTE);
    const week = 7 * 24 * HOUR;
    await here.forgetJobs(here.mailLane, new Date(here.now().getTime() + week - MINUTE), w.id);
    expect(await kept()).toBe(1);
    await here.forgetJobs(here.mailLane, new Date(here.now().getTime() + week + MINUTE), w.id);
    expect(await kept()).toBe(0);
  });
});

describe("every mail", () => {
  it("says whose it is and what it asks, and nothing that anybody has written", async () => {
    const w = await here.aWorkspace("Bessere Busse");
    mine.push(w.id);
    await confirm(w);
    await note(w);
    await remind(w, [w.partners.first, w.partners.second]);
    await sendAt(HOUR);
    const mails = roles.flatMap((name) => catcher.to(w.people[name].email));
    expect(mails.length).toBeGreaterThan(3);
    for (const { mail } of mails) {
      expect(mail.subject?.startsWith("Bessere Busse: ")).toBe(true);
      expect(`${mail.subject}\n${mail.text}`).not.toContain(CANARY);
    }
    expect(newest(w, "second")?.mail.text).toContain("Zweiter Verein");
  });

  it("is neutral where the workspace is protected, or chose it: no names, no words of anybody, one link to act, one to stop them", async () => {
    const w = await aWorkspace();
    const { version } = await w.as("COORDINATOR").workspaces.show({ workspace: w.id });
    await w.as("COORDINATOR").workspaces.setMails({ ...w.change(), version, neutralMails: true });
    await confirm(w);
    await agreements.open(w, (await agreements.aDraft(w)).agreementId);
    await note(w);
    await remind(w, [w.partners.first, w.partners.second]);
    await sendAt(HOUR);
    const mails = roles.flatMap((name) => catcher.to(w.people[name].email));
    expect(mails.length).toBe(7);
    const told = [
      CANARY,
      "Verein",
      "Bündnisvereinbarung",
      "Regelung",
      ...roles.map((name) => w.people[name].name).filter((name) => name !== "Koordination"),
    ];
    for (const { mail, raw } of mails) {
      const readable = `${mail.subject}\n${mail.text}\n${raw}`;
      for (const word of told) expect(readable).not.toContain(word);
      expect(mail.html).toBe(false);
      expect(linksIn(mail.text).length).toBe(2);
      expect(linksIn(mail.text)[0]?.startsWith(`https://kordel.example/w/${w.id}/`)).toBe(true);
      const [, token = ""] = (linksIn(mail.text)[1] ?? "").split("/unsubscribe?t=");
      expect(headersIn(raw, "List-Unsubscribe")).toEqual([
        `<https://kordel.example/unsubscribe/now?t=${token}>`,
      ]);
      expect(headersIn(raw, "List-Unsubscribe-Post")).toEqual(["List-Unsubscribe=One-Click"]);
    }
  });
});

describe("unsubscribing", () => {
  const oneClick = (url: URL, headers: Record<string, string> = {}) =>
    new Request(url, { method: "POST", headers, body: new URLSearchParams("List-Unsubscribe=One-Click") });

  it("works from the header without a session, for this kind and this workspace only", async () => {
    const [w, other] = [await aWorkspace(), await aWorkspace()];
    await remind(w, [w.partners.first]);
    await sendAt(MINUTE);
    const [header = ""] = headersIn(newest(w, "first")?.raw ?? "", "List-Unsubscribe");
    const url = new URL(header.slice(1, -1));
    const answers = [
      await here.unsubscribePressed(oneClick(url)),
      await here.unsubscribePressed(oneClick(url)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await remind(w, [w.partners.first, w.partners.second], "plan/goals/positions");
    await remind(other, [other.partners.first]);
    await confirm(w);
    await sendAt(2 * MINUTE);
    expect(got(w)).toEqual({ first: 2, second: 1 });
    expect(pathIn(w, "first")).toBe("plan/form/bond");
    expect(got(other)).toEqual({ first: 1 });
    const row = await here.authDb.due.findFirst({
      where: { workspaceId: w.id, recordId: w.people.first.id, mail: { path: "plan/goals/positions" } },
    });
    expect([row?.doneAt, row?.droppedAt === null]).toEqual([null, false]);
  });

  it("is not done by opening the link, however often, and is by the button of its page", async () => {
    const w = await aWorkspace();
    await remind(w, [w.partners.first]);
    await sendAt(MINUTE);
    const token = offLink(w, "first").searchParams.get("t") ?? "";
    const now = new URL(`https://kordel.example/unsubscribe/now?t=${token}`);
    for (let scan = 0; scan < 5; scan++) {
      expect(await here.readUnsubscription(token)).toMatchObject({ topic: "REMINDER", done: false });
      const opened = here.unsubscribeOpened(new Request(now));
      expect([opened.status, opened.headers.get("location")]).toEqual([303, `/unsubscribe?t=${token}`]);
    }
    const pressed = await here.unsubscribePressed(oneClick(now, { "sec-fetch-site": "same-origin" }));
    expect([pressed.status, pressed.headers.get("location")]).toEqual([303, `/unsubscribe?t=${token}`]);
    expect(await here.readUnsubscription(token)).toMatchObject({ workspaceId: w.id, done: true });
  });

  it("with a token that is not ours changes nothing", async () => {
    const [w, other] = [await aWorkspace(), await aWorkspace()];
    const own = { workspaceId: w.id, memberId: w.members.first, topic: "REMINDER" as const };
    const token = here.unsubscribeToken(own);
    expect(here.readUnsubscribeToken(token)).toEqual(own);
    const [ids = "", seal = ""] = token.split(".");
    const [otherIds = ""] = here.unsubscribeToken({ ...own, workspaceId: other.id }).split(".");
    const [otherTopic = ""] = here.unsubscribeToken({ ...own, topic: "NOTE" }).split(".");
    const forged = [
      "",
      "x",
      ids,
      `${ids}.${"A".repeat(43)}`,
      `${otherIds}.${seal}`,
      `${otherTopic}.${seal}`,
      `${token}x`,
      `${token}\r\nx`,
      `${"A".repeat(44)}.${"A".repeat(43)}`,
    ];
    for (const wrong of forged) {
      expect(await here.readUnsubscription(wrong)).toBeNull();
      const url = new URL(`https://kordel.example/unsubscribe/now?t=${encodeURIComponent(wrong)}`);
      expect((await here.unsubscribePressed(oneClick(url))).status).toBe(404);
    }
    for (const topic of ["REMINDER", "NOTE"] as const) {
      const honest = here.unsubscribeToken({ ...own, topic });
      expect(await here.readUnsubscription(honest)).toMatchObject({ done: false });
    }
    const stranger = here.unsubscribeToken({ ...own, memberId: other.members.first });
    expect(await here.readUnsubscription(stranger)).toBeNull();
    expect(await here.unsubscribe(stranger)).toBeNull();
  });
});
