import { afterEach, describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { aPerson, callerFor, requestId } from "@/server/testing/workspace";

const refusal = (code: string) => ({ cause: { code } });

/** An organisation of one person, and a colleague who is not in it yet. */
async function anOrganisation() {
  const [ada, bea] = [await aPerson("Ada"), await aPerson("Bea")];
  const [as, asBea] = [callerFor(ada).organisations, callerFor(bea).organisations];
  const { id: organisationId } = await as.create({ requestId: requestId(), name: "Verein" });
  const invite = (email = bea.email) => as.inviteColleague({ requestId: requestId(), organisationId, email });
  return { ada, bea, as, asBea, organisationId, invite };
}

async function ofTwo() {
  const made = await anOrganisation();
  await made.invite();
  const [invitation] = await made.asBea.invitations();
  await made.asBea.accept({ requestId: requestId(), invitationId: invitation?.id as string });
  return made;
}

afterEach(() => shiftClock(0));

describe("an organisation's account", () => {
  it("is made once, however often it is sent", async () => {
    const api = callerFor(await aPerson()).organisations;
    const request = { requestId: requestId(), name: "Verein" };
    const first = await api.create(request);
    expect(await api.create(request)).toEqual(first);
    expect((await api.mine()).length).toBe(1);
  });

  it("has an id that nobody can ask about: foreign, missing and fresh ones get the same answer", async () => {
    const { as, organisationId, invite } = await anOrganisation();
    await invite();
    const invitationId = (await as.mine())[0]?.pending[0]?.id as string;
    const stranger = await anOrganisation();
    for (const foreign of [organisationId, invitationId, stranger.organisationId, requestId()]) {
      const made = await stranger.as.create({ requestId: foreign, name: "Verein" });
      expect(made).toEqual({ id: expect.any(String), name: "Verein", version: 1 });
      expect(made.id).not.toBe(foreign);
      const email = `${requestId()}@example.org`;
      const ask = { requestId: foreign, organisationId: made.id, email };
      for (let time = 0; time < 2; time++)
        expect(await stranger.as.inviteColleague(ask)).toEqual({ done: true });
      expect(await authDb.localMail.count({ where: { to: email } })).toBe(1);
    }
    expect((await as.mine())[0]?.pending.map(({ id }) => id)).toEqual([invitationId]);
  });

  it("gets another name, and shows both texts when a colleague was faster", async () => {
    const { as, asBea, organisationId } = await ofTwo();
    await as.rename({ requestId: requestId(), organisationId, version: 1, name: "Bund" });
    const late = { requestId: requestId(), organisationId, version: 1, name: "Kreis" };
    await expect(asBea.rename(late)).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { name: "Bund" } },
    });
  });

  it("is joined by invitation, bound to the address", async () => {
    const { as, asBea, bea, organisationId, invite } = await anOrganisation();
    await invite();
    const mail = await authDb.localMail.findFirst({ where: { to: bea.email } });
    expect(mail?.text).toContain("/account/organisations");
    expect(mail?.text).not.toContain("Verein");
    const [invitation] = await asBea.invitations();
    const invitationId = invitation?.id as string;
    const thief = callerFor(await aPerson()).organisations;
    expect(await thief.invitations()).toEqual([]);
    await expect(thief.accept({ requestId: requestId(), invitationId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(thief.decline({ requestId: requestId(), invitationId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    for (let time = 0; time < 2; time++)
      expect(await asBea.accept({ requestId: requestId(), invitationId })).toEqual({ organisationId });
    const [mine] = await as.mine();
    expect(mine?.people.map((person) => person.name)).toEqual(["Ada", "Bea"]);
    expect(mine?.pending).toEqual([]);
  });

  it("is not joined after seven days, or after the invitation was taken back or declined", async () => {
    const late = await anOrganisation();
    await late.invite();
    const [invitation] = await late.asBea.invitations();
    shiftClock(7 * DAY + 1000);
    expect(await late.asBea.invitations()).toEqual([]);
    await expect(
      late.asBea.accept({ requestId: requestId(), invitationId: invitation?.id as string }),
    ).rejects.toMatchObject(refusal("invitationOver"));
    shiftClock(0);
    for (const end of ["revoke", "decline"] as const) {
      const made = await anOrganisation();
      await made.invite();
      const invitationId = (await made.asBea.invitations())[0]?.id as string;
      for (let time = 0; time < 2; time++) {
        if (end === "revoke") await made.as.revokeInvitation({ requestId: requestId(), invitationId });
        else await made.asBea.decline({ requestId: requestId(), invitationId });
      }
      await expect(made.asBea.accept({ requestId: requestId(), invitationId })).rejects.toMatchObject(
        refusal("invitationOver"),
      );
    }
  });

  it("invites nobody twice, and mails once however often it is sent", async () => {
    const { as, bea, organisationId, invite } = await anOrganisation();
    const request = { requestId: requestId(), organisationId, email: bea.email };
    await as.inviteColleague(request);
    await as.inviteColleague(request);
    expect(await authDb.localMail.count({ where: { to: bea.email } })).toBe(1);
    await expect(invite()).rejects.toMatchObject(refusal("alreadyInvited"));
    const two = await ofTwo();
    await expect(two.invite()).rejects.toMatchObject(refusal("alreadyIn"));
  });

  it("is nobody else's to see or change", async () => {
    const { organisationId, invite, bea, as } = await anOrganisation();
    await invite("somebody@example.org");
    const pending = (await as.mine())[0]?.pending[0]?.id as string;
    const stranger = callerFor(await aPerson()).organisations;
    const names = { requestId: requestId(), organisationId };
    expect(await stranger.mine()).toEqual([]);
    await expect(stranger.rename({ ...names, version: 1, name: "Meins" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(stranger.inviteColleague({ ...names, email: bea.email })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(stranger.removeColleague({ ...names, personId: bea.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      stranger.revokeInvitation({ requestId: requestId(), invitationId: pending }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await as.mine())[0]?.pending.length).toBe(1);
  });

  it("cannot be left by the last one", async () => {
    const { as, organisationId } = await anOrganisation();
    await expect(as.leave({ requestId: requestId(), organisationId })).rejects.toMatchObject(
      refusal("lastOne"),
    );
  });

  it("keeps one person when two leave at once", async () => {
    for (let time = 0; time < 5; time++) {
      const { as, asBea, organisationId } = await ofTwo();
      const leave = (api: typeof as) =>
        api.leave({ requestId: requestId(), organisationId }).catch((error: unknown) => error);
      await Promise.all([leave(as), leave(asBea)]);
      expect(await authDb.organisationPerson.count({ where: { organisationId } })).toBe(1);
    }
  });

  it("keeps one person when two take each other off at once", async () => {
    for (let time = 0; time < 5; time++) {
      const { ada, bea, as, asBea, organisationId } = await ofTwo();
      const remove = (api: typeof as, personId: string) =>
        api
          .removeColleague({ requestId: requestId(), organisationId, personId })
          .catch((error: unknown) => error);
      await Promise.all([remove(as, bea.id), remove(asBea, ada.id)]);
      expect(await authDb.organisationPerson.count({ where: { organisationId } })).toBe(1);
    }
  });

  it("lets go of a colleague, with effect at once", async () => {
    const { as, asBea, bea, organisationId } = await ofTwo();
    await as.removeColleague({ requestId: requestId(), organisationId, personId: bea.id });
    expect(await asBea.mine()).toEqual([]);
    await expect(
      asBea.rename({ requestId: requestId(), organisationId, version: 1, name: "Bund" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
