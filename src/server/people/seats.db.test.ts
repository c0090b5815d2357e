import { describe, expect, it } from "vitest";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { sendHeld } from "@/server/core/mail/sender";
import type { Person } from "@/server/core/trpc";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { linksTo, mailsTo } from "./testing";

const refusal = (code: string) => ({ cause: { code } });
const invited = (w: TestWorkspace, ...people: readonly Person[]) => ({
  ...w.change(),
  role: "REPRESENTATIVE" as const,
  partnerId: w.partners.first,
  maySign: true,
  invited: people.map(({ email }) => ({ email, partnerName: null })),
});

/** An account of these people, whose first one was invited to the first partner's seat and linked it. */
async function anAccount(w: TestWorkspace, people: readonly [Person, ...Person[]]) {
  const { id: organisationId } = await authDb.organisation.create({
    data: {
      name: "Erster Verein",
      createdAt: now(),
      people: { create: people.map(({ id }) => ({ personId: id, createdAt: now() })) },
    },
    select: { id: true },
  });
  await w.as("COORDINATOR").people.invite(invited(w, people[0]));
  await acceptNewest(w, people[0], organisationId);
  await w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: null });
  return organisationId;
}

async function acceptNewest(w: TestWorkspace, person: Person, organisationId: string | null = null) {
  await sendHeld(w.id);
  const [token = ""] = await linksTo(person.email);
  return callerFor(person).people.accept({ token, name: person.name, organisationId });
}

/** A workspace whose first partner's seat is held by one of two addresses on the same account. */
async function twoAddresses() {
  const w = await aWorkspace();
  const [one, other] = [await aPerson("Eine"), await aPerson("Andere")];
  const organisationId = await anAccount(w, [one, other]);
  const seat = { workspace: w.id, partnerId: w.partners.first, name: "Andere" };
  const place = async () => callerFor(one).people.me({ workspace: w.id });
  const remove = async () => {
    const { id, version } = await place();
    await w.as("COORDINATOR").people.remove({ ...w.change(), memberId: id, version });
  };
  const mails = async () => {
    shiftClock(6 * 60_000);
    await sendHeld(w.id).finally(() => shiftClock(0));
    // of seats that were taken or wanted; that the invitation before was accepted is told too, and is not meant here
    return (await mailsTo(w.people.coordinator.email)).filter(
      ({ subject, text }) => text.includes(w.id) && !subject.endsWith("ist dabei"),
    );
  };
  return { w, one, other, organisationId, seat, place, remove, mails };
}

describe("a seat that nobody holds", () => {
  it("is taken by who runs the same account, once, never as a way back and never with the mandate", async () => {
    const { w, one, other, seat, mails } = await twoAddresses();
    await expect(callerFor(other).people.takeSeat(seat)).rejects.toMatchObject(refusal("seatTaken"));
    await callerFor(one).people.leave({ ...w.change(), colleague: null });
    await expect(callerFor(one).people.takeSeat({ ...seat, name: "Eine" })).rejects.toMatchObject(
      refusal("wasHereBefore"),
    );
    await expect(w.asStranger().people.takeSeat(seat)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await callerFor(one).people.emptySeats()).toEqual([]);
    expect(await callerFor(other).people.emptySeats()).toMatchObject([
      { workspace: { name: "Probe" }, partner: { name: "Erster Verein" } },
    ]);
    expect(await callerFor(other).people.takeSeat(seat)).toEqual({ workspace: w.id });
    expect(await callerFor(other).people.me({ workspace: w.id })).toMatchObject({
      role: "REPRESENTATIVE",
      maySign: false,
      partner: { id: w.partners.first },
    });
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail?.text).toContain(`/w/${w.id}/people\n`);
    expect(mail?.text).not.toMatch(/Andere|Erster Verein/);
  });

  it("and that the coordination emptied needs its yes, whichever address of the account asks", async () => {
    const { w, one, other, seat, remove, mails, organisationId } = await twoAddresses();
    await remove();
    for (const person of [other, other]) {
      await expect(callerFor(person).people.takeSeat(seat)).rejects.toMatchObject(refusal("seatNeedsYes"));
      await expect(callerFor(person).goals.list({ workspace: w.id })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }
    await expect(callerFor(one).people.takeSeat(seat)).rejects.toMatchObject(refusal("wasHereBefore"));
    expect(await callerFor(other).people.emptySeats()).toEqual([]);
    await expect(w.asStranger().people.takeSeat(seat)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const told = await mails();
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(`/w/${w.id}/people/invite\n`);
    await w.as("COORDINATOR").people.invite(invited(w, other));
    expect(await acceptNewest(w, other, organisationId)).toEqual({ workspace: w.id });
    // with its yes the account holds the seat again
    const third = await aPerson("Dritte");
    await authDb.organisationPerson.create({
      data: { organisationId, personId: third.id, createdAt: now() },
      select: { personId: true },
    });
    await callerFor(other).people.leave({ ...w.change(), colleague: null });
    expect(await callerFor(third).people.takeSeat({ ...seat, name: "Dritte" })).toEqual({ workspace: w.id });
  });

  it("because its holder was given another one needs a yes, too", async () => {
    const { w, other, seat, place } = await twoAddresses();
    const { id, version } = await place();
    const moved = { memberId: id, version, role: "REPRESENTATIVE" as const, maySign: true };
    await w.as("COORDINATOR").people.change({ ...w.change(), ...moved, partnerId: w.partners.second });
    await expect(callerFor(other).people.takeSeat(seat)).rejects.toMatchObject(refusal("seatNeedsYes"));
  });

  it("is gone for good with its organisation", async () => {
    const { w, other, seat } = await twoAddresses();
    const { partners } = w.as("COORDINATOR");
    const { version } = await partners.byId({ workspace: w.id, partnerId: w.partners.first });
    const expelled = { partnerId: w.partners.first, version, to: "EXPELLED" as const, reason: "Darum." };
    await partners.move({ ...w.change(), ...expelled });
    await expect(callerFor(other).people.takeSeat(seat)).rejects.toMatchObject(refusal("seatGone"));
  });
});

describe("an invitation by somebody who was sent away", () => {
  const colleague = (w: TestWorkspace, person: Person) => invited(w, person);

  it.each(["removed", "left without the mandate"])("leads nowhere: %s", async (how) => {
    const { w, one, place } = await twoAddresses();
    const second = await aPerson("Zweite Adresse");
    await callerFor(one).people.invite(colleague(w, second));
    await sendHeld(w.id);
    const { id: memberId, version } = await place();
    const { people } = w.as("COORDINATOR");
    if (how === "removed") await people.remove({ ...w.change(), memberId, version });
    else {
      const same = { role: "REPRESENTATIVE" as const, partnerId: w.partners.first };
      await people.change({ ...w.change(), memberId, version, ...same, maySign: false });
    }
    await expect(acceptNewest(w, second)).rejects.toMatchObject(refusal("invitationRevoked"));
  });

  it("is no way back into the coordination either, while others it invited may still come", async () => {
    const w = await aWorkspace();
    const [mine, member] = [await aPerson("Zweite Adresse"), await aPerson("Mitglied")];
    const { people } = w.as("REPRESENTATIVE");
    const coordinates = { role: "COORDINATOR" as const, partnerId: w.partners.first, maySign: true };
    const promoted = { ...w.change(), memberId: w.members.first, version: 1, ...coordinates };
    await w.as("COORDINATOR").people.change(promoted);
    await people.invite({ ...invited(w, mine), role: "COORDINATOR", partnerId: null, maySign: false });
    await people.invite(invited(w, member));
    await sendHeld(w.id);
    await w.as("COORDINATOR").people.remove({ ...w.change(), memberId: w.members.first, version: 2 });
    await expect(acceptNewest(w, mine)).rejects.toMatchObject(refusal("invitationRevoked"));
    expect(await acceptNewest(w, member)).toEqual({ workspace: w.id });
  });

  it("does not bring back who was here, unless the coordination invites them", async () => {
    const { w, one, other, remove } = await twoAddresses();
    await w.as("COORDINATOR").people.invite(invited(w, other));
    await acceptNewest(w, other);
    await remove();
    await callerFor(other).people.invite(colleague(w, one));
    await expect(acceptNewest(w, one)).rejects.toMatchObject(refusal("wasHereBefore"));
    const { invitations } = await w.as("COORDINATOR").people.invitations({ workspace: w.id });
    const [waiting] = invitations;
    await w.as("COORDINATOR").people.revoke({
      ...w.change(),
      invitationId: waiting?.id as string,
      version: waiting?.version as number,
    });
    await w.as("COORDINATOR").people.invite(invited(w, one));
    expect(await acceptNewest(w, one)).toEqual({ workspace: w.id });
  });

  it("who left by themselves and named a colleague still counts", async () => {
    const { w, one } = await twoAddresses();
    const next = await aPerson("Nachfolge");
    await callerFor(one).people.leave({ ...w.change(), colleague: next.email });
    expect(await acceptNewest(w, next)).toEqual({ workspace: w.id });
    expect(await callerFor(next).people.me({ workspace: w.id })).toMatchObject({ maySign: true });
  });
});
