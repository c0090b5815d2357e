import { describe, expect, it } from "vitest";
import { enterWorkspace } from "@/server/core/scope";
import { anExpectation, changeExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import {
  aWorkspace,
  type Caller,
  type Given,
  type Inputs,
  type TestWorkspace,
} from "@/server/testing/workspace";

/** What can be counted and divided. */
const money = { category: "MONEY", statement: "Spenden", quantity: 100, priority: "MUST" } as const;
const step = (w: TestWorkspace, done: { id: string; version: number }) => ({
  ...w.change(),
  matchId: done.id,
  version: done.version,
});

type Words = Given<Inputs["expectations"]["add"]>;
/** The first organisation gives 100 Euro, the second one needs 60. */
async function aPair(w: TestWorkspace, give: Words = {}, want: Words = {}) {
  const [giver, receiver] = [w.as("REPRESENTATIVE"), w.asSecond()];
  const gift = await anExpectation(w, { by: giver, ...money, ...give });
  const need = await anExpectation(w, {
    by: receiver,
    ...money,
    kind: "NEED",
    quantity: 60,
    statement: "Druckkosten",
    ...want,
  });
  return { giver, receiver, giveId: gift.id, wantId: need.id };
}
const page = (w: TestWorkspace, by: Caller, expectationId: string) =>
  by.expectations.byId({ workspace: w.id, expectationId });

describe("matches", () => {
  it("are proposed by one side, accepted by the other, and fulfilled by who received", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const offers = await receiver.expectations.fits({ workspace: w.id, expectationId: wantId });
    expect(offers).toMatchObject({ left: 60, fits: [{ id: giveId, left: 100, suggested: 60 }] });
    const proposed = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    expect((await page(w, giver, giveId)).matches).toMatchObject([
      {
        state: "PROPOSED",
        quantity: 60,
        side: "GIVER",
        giverAccepted: false,
        receiverAccepted: true,
        may: { accept: true, decline: true, fulfil: false, break: false },
      },
    ]);
    await expect(receiver.expectations.accept(step(w, proposed))).rejects.toMatchObject({
      cause: { code: "youSaidYes" },
    });
    await expect(w.as("COORDINATOR").expectations.accept(step(w, proposed))).rejects.toMatchObject({
      cause: { code: "notYourMatch" },
    });
    const accepted = await giver.expectations.accept(step(w, proposed));
    expect(await page(w, receiver, wantId)).toMatchObject({ coverage: "MET", left: 0 });
    expect(await page(w, giver, giveId)).toMatchObject({ coverage: null, left: 40 });
    await expect(giver.expectations.fulfil(step(w, accepted))).rejects.toMatchObject({
      cause: { code: "receiverSays" },
    });
    await expect(giver.expectations.decline(step(w, accepted))).rejects.toMatchObject({
      cause: { code: "notProposed" },
    });
    await receiver.expectations.fulfil(step(w, accepted));
    expect(await page(w, receiver, wantId)).toMatchObject({
      coverage: "MET",
      matches: [{ state: "FULFILLED", may: { break: false } }],
    });
  });

  it("open the ask again when they are broken, and close the gap while they stand", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w, {}, { quantity: null });
    await giver.expectations.propose({ ...w.change(), giveId, wantId, quantity: 100 });
    const gapsNow = async () => (await receiver.expectations.summary({ workspace: w.id })).gaps;
    await anExpectation(w, { by: w.as("COORDINATOR"), ...money, kind: "NEED", statement: "Miete" });
    expect(await gapsNow()).toEqual([]);
    const [match] = (await page(w, receiver, wantId)).matches;
    if (!match) throw new Error("no match");
    const accepted = await receiver.expectations.accept(step(w, match));
    // All 100 Euro are promised now, so the founder's need is the gap and the second one's is not.
    expect(await gapsNow()).toMatchObject([{ category: "MONEY", partnerIds: [w.partners.founder] }]);
    const broken = await receiver.expectations.break(step(w, accepted));
    expect(await page(w, receiver, wantId)).toMatchObject({
      coverage: "OPEN",
      matches: [{ state: "BROKEN" }],
    });
    expect(await gapsNow()).toEqual([]);
    await undo(w, "MATCH", broken, receiver);
    expect(await page(w, receiver, wantId)).toMatchObject({ coverage: "MET" });
  });

  it("refuse what does not fit, with its reason", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const propose = (by: Caller, given: { giveId?: string; wantId?: string; quantity?: number }) =>
      by.expectations.propose({ ...w.change(), giveId, wantId, ...given });
    const own = await anExpectation(w, { by: giver, ...money, kind: "GET" });
    const press = await anExpectation(w, {
      by: receiver,
      ...money,
      kind: "NEED",
      category: "PRESS",
      quantity: null,
    });
    const draft = await anExpectation(w, { by: receiver, ...money, kind: "NEED", state: "DRAFT" });
    const quiet = await anExpectation(w, { by: receiver, ...money, kind: "NEED", visibility: "OWN_ORG" });
    const cases = [
      [giver, { giveId: own.id }, "notAGift"],
      [receiver, { wantId: giveId }, "asksForNothing"],
      [giver, { wantId: own.id }, "sameOrganisation"],
      [receiver, { wantId: press.id }, "otherCategory"],
      [receiver, { wantId: draft.id }, "endNotShared"],
      [receiver, { wantId: quiet.id }, "endIsHidden"],
      [receiver, { quantity: 101 }, "tooMuch"],
    ] as const;
    for (const [by, given, code] of cases)
      await expect(propose(by, given), code).rejects.toMatchObject({ cause: { code } });
    await expect(propose(giver, { wantId: draft.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(propose(giver, { wantId: quiet.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(propose(giver, { wantId: crypto.randomUUID() })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(propose(w.as("FACILITATOR"), {})).rejects.toMatchObject({ code: "FORBIDDEN" });
    const proposed = await propose(giver, {});
    await expect(propose(receiver, {})).rejects.toMatchObject({ cause: { code: "alreadyMatched" } });
    await receiver.expectations.decline(step(w, proposed));
    expect((await page(w, giver, giveId)).matches).toEqual([]);
    expect(await propose(receiver, {})).toMatchObject({ id: proposed.id });
  });

  it("are proposed by the coordination without its yes", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const proposed = await w.as("COORDINATOR").expectations.propose({ ...w.change(), giveId, wantId });
    const half = await giver.expectations.accept(step(w, proposed));
    expect((await page(w, receiver, wantId)).matches).toMatchObject([
      { state: "PROPOSED", giverAccepted: true, receiverAccepted: false },
    ]);
    await receiver.expectations.accept(step(w, half));
    expect(await page(w, receiver, wantId)).toMatchObject({ coverage: "MET" });
  });

  it("never promise more than there is, also when two accept at once", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const other = await anExpectation(w, { by: w.as("COORDINATOR"), ...money, kind: "NEED", quantity: 60 });
    const one = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    const two = await w.as("COORDINATOR").expectations.propose({ ...w.change(), giveId, wantId: other.id });
    const tries = await Promise.allSettled([
      giver.expectations.accept(step(w, one)),
      giver.expectations.accept(step(w, two)),
    ]);
    const refused = tries.flatMap((done) => (done.status === "rejected" ? [done.reason.cause?.code] : []));
    expect(refused).toEqual(["tooMuch"]);
    expect(await page(w, giver, giveId)).toMatchObject({ left: 40 });
  });

  it("are seen by nobody who may not see both ends", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const proposed = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    const count = (personId: string) =>
      enterWorkspace({ workspaceId: w.id, personId, right: "workspace.read" }, async (scope) => {
        const rows = await scope.tx.$queryRaw<object[]>`SELECT 1 FROM "Match"`;
        return rows.length;
      });
    const { first, second, coordinator, facilitator, observer } = w.people;
    const seen = async () =>
      Promise.all([first, second, coordinator, facilitator, observer].map((person) => count(person.id)));
    expect(await seen()).toEqual([1, 1, 1, 1, 0]);
    const need = await page(w, receiver, wantId);
    await changeExpectation(w, need, { by: receiver, ...money, kind: "NEED", visibility: "OWN_ORG" });
    expect(await seen()).toEqual([0, 1, 0, 0, 0]);
    expect((await page(w, giver, giveId)).matches).toEqual([]);
    await expect(giver.expectations.accept(step(w, proposed))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(giver.expectations.fits({ workspace: w.id, expectationId: wantId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("answer for a foreign and a missing one in the same words", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const there = await aPair(other);
    const foreign = await there.receiver.expectations.propose({
      ...other.change(),
      giveId: there.giveId,
      wantId: there.wantId,
    });
    const { giver, giveId } = await aPair(w);
    for (const matchId of [foreign.id, crypto.randomUUID()]) {
      for (const act of ["accept", "decline", "fulfil", "break"] as const)
        await expect(giver.expectations[act]({ ...w.change(), matchId, version: 1 })).rejects.toMatchObject({
          code: "NOT_FOUND",
        });
    }
    await expect(
      giver.expectations.propose({ ...w.change(), giveId, wantId: there.wantId }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("open asks", () => {
  it("come with the offers that fit, the proposals under way and what waits for a yes", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const before = await receiver.expectations.openAsks({ workspace: w.id });
    expect(before).toMatchObject({
      asks: [
        { id: wantId, coverage: "OPEN", left: 60, offers: [{ id: giveId, suggested: 60 }], matches: [] },
      ],
      waiting: [],
    });
    const proposed = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    expect(await receiver.expectations.openAsks({ workspace: w.id })).toMatchObject({
      asks: [{ offers: [], matches: [{ state: "PROPOSED" }] }],
      waiting: [],
    });
    expect(await giver.expectations.openAsks({ workspace: w.id })).toMatchObject({
      asks: [],
      waiting: [{ id: proposed.id, side: "GIVER" }],
    });
    await giver.expectations.accept(step(w, proposed));
    expect(await receiver.expectations.openAsks({ workspace: w.id })).toEqual({
      asked: 1,
      sealed: false,
      saidNone: false,
      asks: [],
      waiting: [],
    });
    expect(await w.as("FACILITATOR").expectations.openAsks({ workspace: w.id })).toEqual({
      asked: 0,
      sealed: false,
      saidNone: false,
      asks: [],
      waiting: [],
    });
  });

  it("are accepted as open by their own organisation, close the gap, and are looked for again", async () => {
    const w = await aWorkspace();
    const receiver = w.asSecond();
    const need = await anExpectation(w, { by: receiver, ...money, kind: "NEED" });
    const row = { ...w.change(), expectationId: need.id, version: need.version };
    await expect(w.as("COORDINATOR").expectations.acceptOpen(row)).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    const open = await receiver.expectations.acceptOpen({ ...w.change(), ...row, ...w.change() });
    expect(await page(w, receiver, need.id)).toMatchObject({
      openAccepted: true,
      state: "CONFIRMED",
      may: { goOnWithout: false, lookAgain: true },
    });
    expect((await receiver.expectations.summary({ workspace: w.id })).gaps).toEqual([]);
    const again = await receiver.expectations.reopen({
      ...w.change(),
      expectationId: need.id,
      version: open.version,
    });
    expect((await receiver.expectations.summary({ workspace: w.id })).gaps).toHaveLength(1);
    const accepted = await receiver.expectations.acceptOpen({
      ...w.change(),
      expectationId: need.id,
      version: again.version,
    });
    await changeExpectation(w, accepted, { by: receiver, ...money, kind: "NEED", quantity: 500 });
    expect(await page(w, receiver, need.id)).toMatchObject({ openAccepted: false });
  });

  it("cost a constant number of statements", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const one = await countStatements(() => receiver.expectations.openAsks({ workspace: w.id }));
    for (let i = 0; i < 15; i++) {
      await anExpectation(w, { by: receiver, ...money, kind: "GET", category: "PRESS", quantity: null });
      await anExpectation(w, { by: giver, ...money, category: "PRESS", quantity: null });
    }
    const many = await countStatements(() => receiver.expectations.openAsks({ workspace: w.id }));
    expect(many.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    const asked = { giveId, wantId };
    let proposed = { id: "", version: 0 };
    const proposal = await countStatements(async () => {
      proposed = await receiver.expectations.propose({ ...w.change(), ...asked });
    });
    expect(proposal.length).toBeLessThanOrEqual(10);
    const yes = await countStatements(() => giver.expectations.accept(step(w, proposed)));
    expect(yes.length).toBeLessThanOrEqual(10);
    const read = await countStatements(() => page(w, giver, giveId));
    expect(read.length).toBeLessThanOrEqual(6);
  });
});
