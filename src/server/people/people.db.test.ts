import { describe, expect, it } from "vitest";
import type { AfterHandover } from "@/domain/people/coordination";
import { countStatements } from "@/server/testing/statements";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";

const place = (w: TestWorkspace, partnerId: string | null = w.partners.first) => ({
  role: "REPRESENTATIVE" as const,
  partnerId,
  maySign: true,
});
const promote = (w: TestWorkspace, memberId: string, partnerId: string | null) =>
  w
    .as("COORDINATOR")
    .people.change({ ...w.change(), memberId, version: 1, role: "COORDINATOR", partnerId, maySign: false });
const roles = async (w: TestWorkspace, caller = w.as("FACILITATOR")) =>
  (await caller.people.list({ workspace: w.id })).people.map((person) => person.role);

describe("people", () => {
  it("are listed for those who plan, in the order of their names", async () => {
    const w = await aWorkspace();
    const { people, total } = await w.as("FACILITATOR").people.list({ workspace: w.id });
    expect(total).toBe(5);
    expect(people.map((person) => person.name)).toEqual([
      "Beobachtung",
      "Erste Vertretung",
      "Koordination",
      "Moderation",
      "Zweite Vertretung",
    ]);
    expect(people.every((person) => !person.may.change && !person.may.remove)).toBe(true);
    await expect(w.as("OBSERVER").people.list({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.asStranger().people.list({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("hold a seat only where role, seat and mandate fit, and only in this workspace", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const change = (changed: object) =>
      w
        .as("COORDINATOR")
        .people.change({ ...w.change(), memberId: w.members.first, version: 1, ...place(w), ...changed });
    await expect(change({ partnerId: null })).rejects.toMatchObject({ cause: { code: "seatMissing" } });
    await expect(change({ role: "OBSERVER" })).rejects.toMatchObject({ cause: { code: "noSeatForRole" } });
    await expect(change({ role: "COORDINATOR", partnerId: null })).rejects.toMatchObject({
      cause: { code: "mandateNeedsSeat" },
    });
    await expect(change({ partnerId: other.partners.first })).rejects.toMatchObject({
      cause: { code: "seatGone" },
    });
    await expect(change({ memberId: other.members.first })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await change({ partnerId: w.partners.second, maySign: false });
    const { people } = await w.as("COORDINATOR").people.list({ workspace: w.id });
    expect(people.find((person) => person.id === w.members.first)).toMatchObject({
      partnerId: w.partners.second,
      maySign: false,
    });
  });

  it("lose their access at the next request", async () => {
    const w = await aWorkspace();
    await w.as("COORDINATOR").people.remove({ ...w.change(), memberId: w.members.first, version: 1 });
    await expect(w.as("REPRESENTATIVE").goals.list({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      w.as("REPRESENTATIVE").people.remove({ ...w.change(), memberId: w.members.second, version: 1 }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("keep a coordinator: the last one neither leaves nor steps down", async () => {
    const w = await aWorkspace();
    const own = { ...w.change(), memberId: w.members.coordinator, version: 1 };
    await expect(w.as("COORDINATOR").people.leave({ ...w.change(), colleague: null })).rejects.toMatchObject({
      cause: { code: "lastCoordinator" },
    });
    await expect(
      w.as("COORDINATOR").people.change({ ...own, ...place(w, w.partners.founder) }),
    ).rejects.toMatchObject({ cause: { code: "lastCoordinator" } });
    await expect(
      w.as("COORDINATOR").people.remove({ ...own, requestId: w.change().requestId }),
    ).rejects.toMatchObject({ cause: { code: "leaveYourself" } });
  });

  it("keep a coordinator also when two leave, or step each other down, at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const w = await aWorkspace();
      await promote(w, w.members.first, w.partners.first);
      const left = await Promise.allSettled([
        w.as("COORDINATOR").people.leave({ ...w.change(), colleague: null }),
        w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: null }),
      ]);
      expect(left.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
      expect((await roles(w)).filter((role) => role === "COORDINATOR")).toHaveLength(1);

      const v = await aWorkspace();
      await promote(v, v.members.first, v.partners.first);
      const stepDown = (
        caller: TestWorkspace["as"] extends (role: never) => infer C ? C : never,
        memberId: string,
        version: number,
        partnerId: string,
      ) => caller.people.change({ ...v.change(), memberId, version, ...place(v, partnerId) });
      const done = await Promise.allSettled([
        stepDown(v.as("COORDINATOR"), v.members.first, 2, v.partners.first),
        stepDown(v.as("REPRESENTATIVE"), v.members.coordinator, 1, v.partners.founder),
      ]);
      expect(done.filter((one) => one.status === "fulfilled")).toHaveLength(1);
      expect((await roles(v)).filter((role) => role === "COORDINATOR")).toHaveLength(1);
    }
  });

  it("hand coordination over in one step, and stay for their organisation or go", async () => {
    const hand = async (afterwards: AfterHandover) => {
      const w = await aWorkspace();
      await w
        .as("COORDINATOR")
        .people.handOver({ ...w.change(), memberId: w.members.facilitator, version: 1, afterwards });
      return { w, roles: await roles(w) };
    };
    const stayed = await hand("STAY");
    expect(stayed.roles).toEqual([
      "OBSERVER",
      "REPRESENTATIVE",
      "REPRESENTATIVE",
      "COORDINATOR",
      "REPRESENTATIVE",
    ]);
    await expect(
      stayed.w.as("COORDINATOR").people.handOver({
        ...stayed.w.change(),
        memberId: stayed.w.members.first,
        version: 1,
        afterwards: "STAY",
      }),
    ).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const left = await hand("LEAVE");
    expect(left.roles).toHaveLength(4);
    await expect(left.w.as("COORDINATOR").goals.list({ workspace: left.w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("name a colleague for the seat while they leave, with no more rights than their own", async () => {
    const w = await aWorkspace();
    const email = (await aPerson()).email;
    const me = await w.as("REPRESENTATIVE").people.me({ workspace: w.id });
    expect(me).toMatchObject({ colleagues: [], lastCoordinator: false, partner: { id: w.partners.first } });
    await w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: email });
    const { invitations } = await w.as("COORDINATOR").people.invitations({ workspace: w.id });
    expect(invitations).toMatchObject([
      {
        email,
        role: "REPRESENTATIVE",
        partnerId: w.partners.first,
        maySign: true,
        sentBy: "Erste Vertretung",
      },
    ]);
    await expect(w.as("FACILITATOR").people.leave({ ...w.change(), colleague: email })).rejects.toMatchObject(
      { cause: { code: "seatMissing" } },
    );
    await w.as("OBSERVER").people.leave({ ...w.change(), colleague: null });
    await expect(w.as("OBSERVER").goals.list({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("choose the name the others see, also as an observer", async () => {
    const w = await aWorkspace();
    await w.as("OBSERVER").people.renameSelf({ ...w.change(), version: 1, name: "Anders" });
    expect(await w.as("OBSERVER").people.me({ workspace: w.id })).toMatchObject({
      name: "Anders",
      version: 2,
    });
  });

  it("cost a handful of statements", async () => {
    const w = await aWorkspace();
    const read = await countStatements(() => w.as("COORDINATOR").people.list({ workspace: w.id }));
    expect(read.length).toBeLessThanOrEqual(6);
    const me = await countStatements(() => w.as("COORDINATOR").people.me({ workspace: w.id }));
    expect(me.length).toBeLessThanOrEqual(6);
    const handOver = () =>
      w
        .as("COORDINATOR")
        .people.handOver({ ...w.change(), memberId: w.members.first, version: 1, afterwards: "STAY" });
    expect((await countStatements(handOver)).length).toBeLessThanOrEqual(10);
    await expect(callerFor(null).people.list({ workspace: w.id })).rejects.toMatchObject({
      code: "UNAUTHORIZED",
    });
  });
});
