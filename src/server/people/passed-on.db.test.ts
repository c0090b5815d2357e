import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { sendDue, sendHeld } from "@/server/core/mail/sender";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { linksTo, mailsTo } from "./testing";
import { acceptByLink } from "./writes/accept-by-link";
import { askToBeInvited } from "./writes/ask";
import { mailProof } from "./writes/own-address";

afterEach(() => shiftClock(0));

const anEmail = () => `${randomUUID()}@example.org`;

async function inviting(w: TestWorkspace, email: string, partnerName = "Stadtkirche") {
  await w.as("COORDINATOR").people.invite({
    ...w.change(),
    role: "REPRESENTATIVE",
    partnerId: null,
    maySign: true,
    invited: [{ email, partnerName }],
  });
  await sendHeld(w.id);
  return (await linksTo(email))[0] ?? "";
}

const pressed = (token: string) =>
  acceptByLink({
    token,
    press: randomUUID(),
    name: "Ruth Menne",
    ownDevice: false,
    locale: "de",
    userAgent: null,
  });

const asked = (token: string, email: string) =>
  askToBeInvited({ token, email, name: "Kai Kollege", locale: "de", network: null });

const pendingIn = async (w: TestWorkspace) =>
  (await w.as("COORDINATOR").people.invitations({ workspace: w.id })).invitations;

describe("what waits for one's own address", () => {
  it("is found without its link, accepted in one press, and gone then", async () => {
    const [w, person] = await Promise.all([aWorkspace(), aPerson("Ruth Menne")]);
    await inviting(w, person.email);
    const caller = callerFor(person);
    const [waiting, ...others] = await caller.people.waiting();
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({
      workspace: "Probe",
      inviter: "Koordination",
      partner: { name: "Stadtkirche" },
    });
    const place = { workspace: w.id, invitationId: waiting?.invitationId ?? "" };
    expect(await caller.people.waitingOffer(place)).toMatchObject({ reader: "invited", state: "OPEN" });
    await caller.people.acceptWaiting({ ...place, name: "Ruth", organisationId: null });
    expect(await caller.people.waiting()).toEqual([]);
    expect(await caller.people.me({ workspace: w.id })).toMatchObject({
      partner: { name: "Stadtkirche", state: "MEMBER" },
    });
  });

  it("is nobody else's, and not of a session that only a link has opened", async () => {
    const [w, person] = await Promise.all([aWorkspace(), aPerson()]);
    await inviting(w, person.email);
    const [waiting] = await callerFor(person).people.waiting();
    const place = { workspace: w.id, invitationId: waiting?.invitationId ?? "" };
    const answer = { ...place, name: "Fremd", organisationId: null };
    const unproven = callerFor(person, { provenAt: null });
    expect(await unproven.people.waiting()).toEqual([]);
    await expect(unproven.people.acceptWaiting(answer)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(unproven.people.declineWaiting(place)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await w.asStranger().people.waiting()).toEqual([]);
    await expect(w.asStranger().people.waitingOffer(place)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(w.asStranger().people.acceptWaiting(answer)).rejects.toMatchObject({
      cause: { code: "otherAddress" },
    });
  });
});

describe("a colleague to whom the mail was passed on", () => {
  it("asks to be invited; the coordination sees it, says yes with one press, and only then a mail goes out", async () => {
    const [w, email, colleague] = [await aWorkspace(), anEmail(), anEmail()];
    const token = await inviting(w, email);
    await asked(token, colleague);
    await asked(token, colleague);
    const asking = (await pendingIn(w)).filter(({ asks }) => asks);
    expect(asking).toMatchObject([
      { email: colleague, name: "Kai Kollege", partner: { name: "Stadtkirche" } },
    ]);
    await sendHeld(w.id);
    expect(await linksTo(colleague)).toEqual([]);
    const overview = await w.as("COORDINATOR").guide.overview({ workspace: w.id });
    expect("waiting" in overview && overview.waiting?.map(({ kind }) => kind)).toContain("inviteAsking");

    const [one] = asking;
    await w
      .as("COORDINATOR")
      .people.resend({ ...w.change(), invitationId: one?.id ?? "", version: one?.version ?? 0 });
    await sendHeld(w.id);
    const [link = ""] = await linksTo(colleague);
    await pressed(link);
    const { people } = await w.as("COORDINATOR").people.list({ workspace: w.id });
    expect(people.find(({ name }) => name === "Ruth Menne")).toMatchObject({
      partner: { name: "Stadtkirche" },
    });
  });

  it("opens nothing by asking, and no crowd can ask on one mail", async () => {
    const [w, email] = [await aWorkspace(), anEmail()];
    const token = await inviting(w, email);
    const person = await aPerson();
    await asked(token, person.email);
    expect(await callerFor(person).people.waiting()).toEqual([]);
    const [asking] = (await pendingIn(w)).filter(({ asks }) => asks);
    const place = { workspace: w.id, invitationId: asking?.id ?? "" };
    await expect(
      callerFor(person).people.acceptWaiting({ ...place, name: "Ich", organisationId: null }),
    ).rejects.toMatchObject({ cause: { code: "notInvitedYet" } });
    await expect(asked(token, email)).rejects.toMatchObject({ code: "onlyOneself" });
    for (let more = 0; more < 4; more++) await asked(token, anEmail());
    await expect(asked(token, anEmail())).rejects.toMatchObject({ code: "tooManyAsk" });
    // who is here already learns nothing, and stands in no list
    const before = (await pendingIn(w)).length;
    await asked(token, w.people.second.email);
    expect(await pendingIn(w)).toHaveLength(before);
  });
});

describe("another account of one's own", () => {
  it("accepts once the invited mailbox has proved itself, and makes no second account", async () => {
    const [w, invited, own] = [await aWorkspace(), anEmail(), await aPerson("Ruth Menne")];
    const token = await inviting(w, invited);
    await mailProof(token, { locale: "de", network: null });
    const [mail] = await mailsTo(invited);
    const [, first, second] = /^(\d{4}) (\d{4})$/m.exec(mail?.text ?? "") ?? [];
    const caller = callerFor(own);
    const right = `${first}${second}`;
    const wrong = right === "00000000" ? "11111111" : "00000000";
    const accept = (code: string) => caller.people.acceptWithOwn({ token, code, name: "Ruth" });
    await expect(accept(wrong)).rejects.toMatchObject({ cause: { code: "wrongCode" } });
    expect(await accept(right)).toEqual({ workspace: w.id });
    expect(await caller.people.me({ workspace: w.id })).toMatchObject({ partner: { name: "Stadtkirche" } });
    expect(await authDb.person.count({ where: { email: invited } })).toBe(0);
    await expect(accept(right)).rejects.toMatchObject({ cause: { code: expect.any(String) } });
  });
});

describe("whoever invited", () => {
  it("is told who accepted, and takes the seat back with one press: access ends, the organisation is invited again", async () => {
    const [w, email] = [await aWorkspace(), anEmail()];
    const token = await inviting(w, email);
    const { personId } = await pressed(token);
    await sendDue({ workspaceId: w.id, at: new Date(Date.now() + 3_600_000) });
    const [mail] = await mailsTo(w.people.coordinator.email);
    expect(mail?.subject).toBe("Probe: Stadtkirche ist dabei");
    const memberId = /\/people\/([0-9a-f-]{36})/.exec(mail?.text ?? "")?.[1] ?? "";
    const shown = await w.as("COORDINATOR").people.byId({ workspace: w.id, memberId });
    expect(shown).toMatchObject({ name: "Ruth Menne", may: { takeBack: true } });
    expect((await w.asSecond().people.byId({ workspace: w.id, memberId })).may.takeBack).toBe(false);
    const back = { memberId, version: shown.version };
    await expect(w.asSecond().people.takeSeatBack({ ...w.change(), ...back })).rejects.toMatchObject({
      cause: { code: "notYourInvitation" },
    });
    await w.as("COORDINATOR").people.takeSeatBack({ ...w.change(), ...back });
    expect(await authDb.session.count({ where: { personId } })).toBe(0);
    const { partners } = await w.as("COORDINATOR").partners.list({ workspace: w.id });
    expect(partners.find(({ name }) => name === "Stadtkirche")).toMatchObject({
      state: "INVITED",
      peopleCount: 0,
    });
  });
});
