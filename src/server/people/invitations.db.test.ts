import { afterEach, describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { shiftClock } from "@/server/core/clock";
import { authDb, webDb } from "@/server/core/database";
import { sendHeld } from "@/server/core/mail/sender";
import { throughDoor } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";
import { countStatements } from "@/server/testing/statements";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { linksTo } from "./testing";
import { sendCode } from "./writes/send-code";

afterEach(() => shiftClock(0));

/** The link that is mailed to an address once nobody can take the invitation back any more. */
async function tokenFor(w: TestWorkspace, email: string): Promise<string> {
  await sendHeld(w.id);
  return (await linksTo(email))[0] ?? "";
}

type Asked = Partial<{
  role: "COORDINATOR" | "REPRESENTATIVE" | "FACILITATOR" | "OBSERVER";
  partnerId: string | null;
  maySign: boolean;
  names: (string | null)[];
}>;

const asked = (w: TestWorkspace, people: Person[], { names, ...changed }: Asked = {}) => ({
  ...w.change(),
  role: "REPRESENTATIVE" as const,
  partnerId: w.partners.first as string | null,
  maySign: true,
  ...changed,
  invited: people.map(({ email }, index) => ({ email, partnerName: names?.[index] ?? null })),
});

/** Somebody invited to the first partner's seat. */
async function invited(changed: Asked = {}) {
  const [w, person] = await Promise.all([aWorkspace(), aPerson("Neu Dabei")]);
  await w.as("COORDINATOR").people.invite(asked(w, [person], changed));
  return { w, person, token: await tokenFor(w, person.email), caller: callerFor(person) };
}

describe("invitations", () => {
  it("bring an organisation from the invitation to the table", async () => {
    const { w, person, token, caller } = await invited({ partnerId: null, names: ["Mieterverein"] });
    const listed = await w.as("COORDINATOR").partners.list({ workspace: w.id });
    const partner = listed.partners.find((one) => one.name === "Mieterverein");
    expect(partner).toMatchObject({ state: "INVITED", code: "MV" });

    expect(await callerFor(null).people.door({ token })).toMatchObject({
      state: "OPEN",
      inviter: "Koordination",
      reader: "nobody",
      press: false,
      invitation: { workspace: { name: "Probe" } },
    });
    expect(await caller.people.door({ token })).toMatchObject({
      reader: "invited",
      invitation: {
        workspace: { name: "Probe" },
        inviter: { role: "COORDINATOR" },
        role: "REPRESENTATIVE",
        partner: { name: "Mieterverein" },
        isHere: false,
      },
    });
    expect(await caller.people.accept({ token, name: "Neu", organisationId: null })).toEqual({
      workspace: w.id,
    });
    const me = await caller.people.me({ workspace: w.id });
    expect(me).toMatchObject({
      name: "Neu",
      role: "REPRESENTATIVE",
      maySign: true,
      partner: { name: "Mieterverein", state: "MEMBER" },
    });
    expect(await authDb.workspaceIndex.count({ where: { personId: person.id, workspaceId: w.id } })).toBe(1);
  });

  it("are worthless to whoever they were forwarded to", async () => {
    const { w, token } = await invited();
    const stranger = w.asStranger();
    const view = await stranger.people.door({ token });
    expect(view).toMatchObject({ reader: "other", invitation: null });
    expect(JSON.stringify(view)).not.toContain("Probe");
    await expect(
      stranger.people.accept({ token, name: "Fremd", organisationId: null }),
    ).rejects.toMatchObject({ cause: { code: "otherAddress" } });
    await expect(stranger.people.decline({ token })).rejects.toMatchObject({
      cause: { code: "otherAddress" },
    });
    await expect(stranger.goals.list({ workspace: w.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      callerFor(null).people.accept({ token, name: "Niemand", organisationId: null }),
    ).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("give one membership, however many presses come at once", async () => {
    const { w, person, token, caller } = await invited();
    const presses = await Promise.all(
      Array.from({ length: 50 }, () => caller.people.accept({ token, name: "Neu", organisationId: null })),
    );
    expect(presses.every((press) => press.workspace === w.id)).toBe(true);
    const { people } = await w.as("COORDINATOR").people.list({ workspace: w.id });
    expect(people.filter((one) => one.name === "Neu")).toHaveLength(1);
    const joined = await throughDoor(w.id, person.id, "invitation", (scope) =>
      scope.tx.membership.findMany({
        where: { workspaceId: w.id, personId: person.id },
        select: { version: true },
      }),
    );
    expect(joined).toEqual([{ version: 1 }]);
  });

  it("work once: used, revoked, declined and late ones say so and open nothing", async () => {
    const used = await invited();
    await used.caller.people.accept({ token: used.token, name: "Neu", organisationId: null });
    const { people } = await used.w.as("COORDINATOR").people.list({ workspace: used.w.id });
    const member = people.find((one) => one.name === "Neu");
    await used.w
      .as("COORDINATOR")
      .people.remove({ ...used.w.change(), memberId: member?.id ?? "", version: 1 });
    await expect(
      used.caller.people.accept({ token: used.token, name: "Neu", organisationId: null }),
    ).rejects.toMatchObject({ cause: { code: "invitationUsed" } });

    const revoked = await invited();
    const [pending] = (await revoked.w.as("COORDINATOR").people.invitations({ workspace: revoked.w.id }))
      .invitations;
    await revoked.w
      .as("COORDINATOR")
      .people.revoke({ ...revoked.w.change(), invitationId: pending?.id ?? "", version: 1 });
    expect(await revoked.caller.people.door({ token: revoked.token })).toMatchObject({ state: "REVOKED" });
    await expect(
      revoked.caller.people.accept({ token: revoked.token, name: "Neu", organisationId: null }),
    ).rejects.toMatchObject({ cause: { code: "invitationRevoked" } });

    const declined = await invited();
    await declined.caller.people.decline({ token: declined.token });
    await declined.caller.people.decline({ token: declined.token });
    await expect(
      declined.caller.people.accept({ token: declined.token, name: "Neu", organisationId: null }),
    ).rejects.toMatchObject({ cause: { code: "invitationRevoked" } });

    const late = await invited();
    shiftClock(7 * DAY + 1000);
    expect(await callerFor(null).people.door({ token: late.token })).toMatchObject({ state: "EXPIRED" });
    await expect(
      late.caller.people.accept({ token: late.token, name: "Neu", organisationId: null }),
    ).rejects.toMatchObject({ cause: { code: "invitationExpired" } });
    await expect(sendCode(late.token, "de")).rejects.toMatchObject({ code: "invitationOver" });

    const unknown = "A".repeat(43);
    expect(await callerFor(null).people.door({ token: unknown })).toEqual({ state: "UNKNOWN" });
    await expect(
      late.caller.people.accept({ token: unknown, name: "Neu", organisationId: null }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("are sent again with a new link, and the old one is dead", async () => {
    const { w, person, token, caller } = await invited();
    const coordinator = w.as("COORDINATOR").people;
    shiftClock(6 * DAY);
    const [pending] = (await coordinator.invitations({ workspace: w.id })).invitations;
    expect(pending).toMatchObject({ daysLeft: 1, expired: false, sentBy: "Koordination" });
    await coordinator.resend({ ...w.change(), invitationId: pending?.id ?? "", version: 1 });
    const fresh = await tokenFor(w, person.email);
    expect(await caller.people.door({ token })).toEqual({ state: "UNKNOWN" });
    expect(fresh).not.toBe(token);
    shiftClock(12 * DAY);
    expect(await caller.people.accept({ token: fresh, name: "Neu", organisationId: null })).toEqual({
      workspace: w.id,
    });
  });

  it("carry no more rights than the inviter has", async () => {
    const [w, person] = await Promise.all([aWorkspace(), aPerson()]);
    const own = w.as("REPRESENTATIVE").people;
    const refused = (changed: Asked, code: string) =>
      expect(own.invite(asked(w, [person], changed))).rejects.toMatchObject({ cause: { code } });
    await refused({ role: "COORDINATOR" }, "beyondYourRights");
    await refused({ partnerId: w.partners.second }, "onlyColleagues");
    await refused({ partnerId: null, names: ["Neue"] }, "onlyColleagues");
    await refused({ role: "OBSERVER", partnerId: null, maySign: false }, "onlyColleagues");
    await own.invite(asked(w, [person]));
    await expect(w.as("FACILITATOR").people.invite(asked(w, [person]))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });

    await w.as("COORDINATOR").people.change({
      ...w.change(),
      memberId: w.members.second,
      version: 1,
      role: "REPRESENTATIVE",
      partnerId: w.partners.second,
      maySign: false,
    });
    await expect(
      w.asSecond().people.invite(asked(w, [person], { partnerId: w.partners.second, maySign: false })),
    ).rejects.toMatchObject({ cause: { code: "mandateNeeded" } });
    expect((await w.asSecond().people.invitations({ workspace: w.id })).invitations).toEqual([]);
    const [pending] = (await w.as("COORDINATOR").people.invitations({ workspace: w.id })).invitations;
    await expect(
      w.asSecond().people.revoke({ ...w.change(), invitationId: pending?.id ?? "", version: 1 }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("go out to many at once, or to nobody while one address needs another look", async () => {
    const w = await aWorkspace();
    const gone = await w.as("COORDINATOR").partners.list({ workspace: w.id });
    const second = gone.partners.find((one) => one.id === w.partners.second);
    const out = { partnerId: w.partners.second, version: second?.version ?? 1 };
    await w.as("COORDINATOR").partners.move({ ...w.change(), ...out, to: "EXPELLED", reason: "Ein Grund" });
    const people = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
    const coordinator = w.as("COORDINATOR").people;
    const names = ["Stadtkirche", "Jugendring", "stadtkirche", "Zweiter Verein", ""];
    const first = await coordinator.invite(asked(w, people, { partnerId: null, names }));
    expect(first).toEqual({
      sent: 0,
      invitationIds: [],
      refused: [
        { email: people[3]?.email, problem: "organisationLeft" },
        { email: people[4]?.email, problem: "nameMissing" },
      ],
    });
    expect(await coordinator.invite(asked(w, people.slice(0, 3), { partnerId: null, names }))).toMatchObject({
      sent: 3,
      refused: [],
    });
    const { partners } = await w.as("COORDINATOR").partners.list({ workspace: w.id });
    expect(
      partners
        .filter((one) => one.state === "INVITED")
        .map((one) => one.name)
        .sort(),
    ).toEqual(["Jugendring", "Stadtkirche"]);
    expect(await coordinator.invite(asked(w, people.slice(2, 4)))).toMatchObject({
      sent: 0,
      refused: [{ email: people[2]?.email, problem: "alreadyInvited" }],
    });
  });

  it("that name an organisation on the list are for its seat, with the name and the tier that were given", async () => {
    const w = await aWorkspace();
    const [listed, fresh] = await Promise.all([aPerson(), aPerson()]);
    const { partners } = w.as("COORDINATOR");
    const blank = { sector: null, region: "", capacity: null, contact: "", selfOrganised: false };
    const prospect = await partners.add({
      ...w.change(),
      ...blank,
      name: "Jugendring",
      tier: "CORE",
      listing: "INTERNAL",
      state: "PROSPECT",
    });
    const names = ["JUGENDRING", "Stadtkirche"];
    const input = asked(w, [listed, fresh], { partnerId: null, names });
    const people = input.invited.map((one) => ({ ...one, name: "Ruth Menne" }));
    const sent = await w.as("COORDINATOR").people.invite({ ...input, tier: "SUPPORTER", invited: people });
    expect(sent).toMatchObject({ sent: 2, refused: [] });
    const { partners: now } = await partners.list({ workspace: w.id });
    expect(
      now.filter((one) => one.state === "INVITED").map(({ id, tier }) => [id === prospect.id, tier]),
    ).toEqual([
      [true, "CORE"],
      [false, "SUPPORTER"],
    ]);
    const { invitations } = await w.as("COORDINATOR").people.invitations({ workspace: w.id });
    expect(invitations.map(({ name }) => name)).toEqual(["Ruth Menne", "Ruth Menne"]);
  });

  it("ask about an organisation that may be on the list under another spelling, and count no mail before", async () => {
    const w = await aWorkspace();
    const [one, two] = await Promise.all([aPerson(), aPerson()]);
    const api = w.as("COORDINATOR");
    const input = asked(w, [one, two], {
      partnerId: null,
      names: ["Stiftung Jugendring Nord", "Stadtkirche"],
    });
    const first = asked(w, [await aPerson()], { partnerId: null, names: ["Jugendring"] });
    await api.people.invite(first);
    expect(await api.people.invite(input)).toEqual({
      sent: 0,
      refused: [{ email: one.email, problem: "maybeOnList", record: "Jugendring" }],
      invitationIds: [],
    });
    const said = input.invited.map((each) => ({ ...each, isOther: each.email === one.email }));
    expect(await api.people.invite({ ...input, ...w.change(), invited: said })).toMatchObject({ sent: 2 });
    const { partners } = await api.partners.list({ workspace: w.id });
    expect(partners.filter(({ state }) => state === "INVITED").map(({ name }) => name)).toEqual([
      "Jugendring",
      "Stadtkirche",
      "Stiftung Jugendring Nord",
    ]);
  });

  it("are refused at once for an address of somebody who is here", async () => {
    const w = await aWorkspace();
    const { coordinator, second } = w.people;
    const refused = [{ email: coordinator.email, problem: "alreadyHere" }];
    const added = await aPerson();
    expect(await w.as("REPRESENTATIVE").people.invite(asked(w, [coordinator, added]))).toMatchObject({
      sent: 0,
      refused,
    });
    expect(await linksTo(coordinator.email)).toEqual([]);
    await expect(
      w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: coordinator.email }),
    ).rejects.toMatchObject({ cause: { code: "alreadyHere" } });
    await w.asSecond().people.leave({ ...w.change(), colleague: null });
    expect(
      await w.as("COORDINATOR").people.invite(asked(w, [second], { partnerId: w.partners.second })),
    ).toMatchObject({ sent: 1, refused: [] });
  });

  it("leave alone whoever is here already, also under an address they changed to", async () => {
    const { w, person, token } = await invited();
    const coordinator = callerFor({ ...w.people.coordinator, email: person.email });
    expect(await coordinator.people.door({ token })).toMatchObject({ invitation: { isHere: true } });
    await expect(
      coordinator.people.accept({ token, name: "Neu", organisationId: null }),
    ).rejects.toMatchObject({ cause: { code: "alreadyHere" } });
    expect(await coordinator.people.me({ workspace: w.id })).toMatchObject({ role: "COORDINATOR" });
  });

  it("mail their code to the invited address only", async () => {
    const { person, token } = await invited();
    await sendCode(token, "de");
    const mails = await authDb.localMail.findMany({
      where: { to: person.email },
      select: { subject: true, text: true },
    });
    expect(mails).toHaveLength(2);
    const code = mails.find((mail) => !mail.text.includes(`/invite/${token}`));
    expect(code?.text).not.toMatch(/Probe|Koordination/);
  });

  it("keep neither token nor address where they do not belong", async () => {
    const { w, person, token } = await invited();
    expect(await authDb.invitationIndex.count({ where: { tokenHash: token } })).toBe(0);
    const events = await throughDoor(w.id, person.id, "invitation", async (scope) => {
      await scope.tx.$queryRaw`SELECT set_config('app.role', 'COORDINATOR', true)`;
      return scope.tx.event.findMany({ where: { workspaceId: w.id } });
    });
    expect(JSON.stringify(events)).not.toContain(person.email);
    expect(webDb).toBeDefined();
  });

  it("cost the same number of statements for one address and for twenty", async () => {
    const w = await aWorkspace();
    const people = await Promise.all(Array.from({ length: 21 }, () => aPerson()));
    const one = await countStatements(() => w.as("COORDINATOR").people.invite(asked(w, people.slice(0, 1))));
    const twenty = await countStatements(() => w.as("COORDINATOR").people.invite(asked(w, people.slice(1))));
    expect(one.length).toBeLessThanOrEqual(10);
    expect(twenty.length).toBe(one.length);
    const read = await countStatements(() => w.as("COORDINATOR").people.invitations({ workspace: w.id }));
    expect(read.length).toBeLessThanOrEqual(6);
  });
});
