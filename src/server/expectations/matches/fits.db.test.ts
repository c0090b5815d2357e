import { describe, expect, it } from "vitest";
import { anExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";

/** What can be counted and divided. */
const rooms = { statement: "Zwei Säle", quantity: 3, priority: "MUST" } as const;
const step = (w: TestWorkspace, done: { id: string; version: number }) => ({
  ...w.change(),
  matchId: done.id,
  version: done.version,
});
const fits = (w: TestWorkspace, by: Caller, expectationId: string) =>
  by.expectations.fits({ workspace: w.id, expectationId });
const page = (w: TestWorkspace, by: Caller, expectationId: string) =>
  by.expectations.byId({ workspace: w.id, expectationId });

/** The first organisation gives 3 rooms, the second one needs 2. */
async function aPair(w: TestWorkspace) {
  const [giver, receiver] = [w.as("REPRESENTATIVE"), w.asSecond()];
  const give = await anExpectation(w, { by: giver, ...rooms });
  const want = await anExpectation(w, {
    by: receiver,
    ...rooms,
    kind: "NEED",
    quantity: 2,
    statement: "Ein Ort für Samstag",
  });
  return { giver, receiver, giveId: give.id, wantId: want.id };
}
type Pair = Awaited<ReturnType<typeof aPair>>;

/** The pair, promised by both sides. */
async function promised(w: TestWorkspace) {
  const pair = await aPair(w);
  const { giver, receiver, giveId, wantId } = pair;
  const proposed = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
  return { ...pair, match: await giver.expectations.accept(step(w, proposed)) };
}

describe("what fits an entry", () => {
  it("is found from both ends, by whoever may propose it", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const both = { giveId, wantId, giveLeft: 3, suggested: 2 };
    for (const [by, end, whose, other, side] of [
      [receiver, wantId, "OWN", giveId, "RECEIVER"],
      [giver, wantId, "OURS", giveId, "GIVER"],
      [w.as("COORDINATOR"), wantId, "ALL", giveId, null],
      [giver, giveId, "OWN", wantId, "GIVER"],
      [receiver, giveId, "OURS", wantId, "RECEIVER"],
      [w.as("COORDINATOR"), giveId, "ALL", wantId, null],
    ] as const)
      expect(await fits(w, by, end), `${whose} ${side}`).toMatchObject({
        whose,
        fits: [{ ...both, id: other, side }],
      });
    expect(await fits(w, w.as("FACILITATOR"), wantId)).toMatchObject({ whose: "NOBODY", fits: [] });
  });

  it("leaves out what another organisation has, what is under way, and what nobody looks for", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    await anExpectation(w, { by: w.as("COORDINATOR"), ...rooms, statement: "Der Saal der Gründung" });
    expect((await fits(w, giver, wantId)).fits).toHaveLength(1);
    expect((await fits(w, receiver, wantId)).fits).toHaveLength(2);
    const proposed = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    expect((await fits(w, giver, wantId)).fits).toEqual([]);
    expect((await fits(w, giver, giveId)).fits).toEqual([]);
    await giver.expectations.decline(step(w, proposed));
    const { version } = await page(w, receiver, wantId);
    expect((await fits(w, giver, giveId)).fits).toHaveLength(1);
    await receiver.expectations.acceptOpen({ ...w.change(), expectationId: wantId, version });
    expect((await fits(w, giver, giveId)).fits).toEqual([]);
  });

  it("is a step on the page of its category, for each side in its own word", async () => {
    const w = await aWorkspace();
    const { giver, receiver, wantId } = await aPair(w);
    const stepOf = async (by: Caller) =>
      (await by.expectations.need({ workspace: w.id, category: "ROOMS" })).asks.map((ask) => [
        ask.id,
        ask.may.step,
      ]);
    expect(await stepOf(receiver)).toEqual([[wantId, "RECEIVER"]]);
    expect(await stepOf(giver)).toEqual([[wantId, "GIVER"]]);
    expect(await stepOf(w.as("COORDINATOR"))).toEqual([[wantId, "BOTH"]]);
    expect(await stepOf(w.as("FACILITATOR"))).toEqual([[wantId, null]]);
  });

  it("costs a constant number of statements, however much there is", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const one = await countStatements(() => fits(w, receiver, wantId));
    for (let i = 0; i < 12; i++) {
      await anExpectation(w, { by: giver, ...rooms });
      await anExpectation(w, { by: receiver, ...rooms, kind: "GET" });
    }
    const many = await countStatements(() => fits(w, receiver, wantId));
    expect(many.length).toBe(one.length);
    expect(many.length).toBeLessThanOrEqual(6);
    expect((await countStatements(() => fits(w, giver, giveId))).length).toBeLessThanOrEqual(6);
    expect((await countStatements(() => page(w, giver, giveId))).length).toBeLessThanOrEqual(6);
    const cell = { workspace: w.id, partnerId: w.partners.second, category: "ROOMS" as const };
    const window = await countStatements(() => receiver.expectations.cell(cell));
    expect(window.length).toBeLessThanOrEqual(7);
  });
});

describe("the amount of a match", () => {
  it("is changed with the yes, and then asked of the other side again", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const proposed = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    await expect(giver.expectations.accept({ ...step(w, proposed), quantity: 4 })).rejects.toMatchObject({
      cause: { code: "tooMuch" },
    });
    const amended = await giver.expectations.accept({ ...step(w, proposed), quantity: 1 });
    expect((await page(w, receiver, wantId)).matches).toMatchObject([
      { state: "PROPOSED", quantity: 1, giverAccepted: true, receiverAccepted: false, giveLeft: 3 },
    ]);
    await receiver.expectations.accept({ ...step(w, amended), quantity: 1 });
    expect(await page(w, receiver, wantId)).toMatchObject({ coverage: "PARTIAL", left: 1 });
    expect(await page(w, giver, giveId)).toMatchObject({ left: 2 });
  });

  it("of the coordination's proposal may be changed by whoever answers first", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await aPair(w);
    const proposed = await w.as("COORDINATOR").expectations.propose({ ...w.change(), giveId, wantId });
    const first = await receiver.expectations.accept({ ...step(w, proposed), quantity: 1 });
    await giver.expectations.accept(step(w, first));
    expect((await page(w, receiver, wantId)).matches).toMatchObject([{ state: "ACCEPTED", quantity: 1 }]);
  });
});

describe("a broken match", () => {
  const everywhere = async (w: TestWorkspace, { receiver, wantId }: Pair) => ({
    own: (await fits(w, receiver, wantId)).fits.length,
    open: (await receiver.expectations.openAsks({ workspace: w.id })).asks.map((ask) => ask.offers.length),
    need: (await receiver.expectations.need({ workspace: w.id, category: "ROOMS" })).asks[0]?.may.step,
    findings: (await receiver.analysis.find({ workspace: w.id })).findings
      .filter(({ analysis }) => analysis === "A1")
      .map(({ code, fix }) => [code, fix?.code]),
  });

  it("is history: the same two are proposed anew, and every place says so", async () => {
    const w = await aWorkspace();
    const pair = await promised(w);
    const { giver, receiver, giveId, wantId, match } = pair;
    await receiver.expectations.break(step(w, match));
    expect(await everywhere(w, pair)).toEqual({
      own: 1,
      open: [1],
      need: "RECEIVER",
      findings: [["offerExists", "bringTogether"]],
    });
    const again = await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    expect(again.id).not.toBe(match.id);
    await giver.expectations.accept(step(w, again));
    expect(await page(w, receiver, wantId)).toMatchObject({
      coverage: "MET",
      matches: [
        { id: match.id, state: "BROKEN" },
        { id: again.id, state: "ACCEPTED" },
      ],
    });
    await expect(giver.expectations.propose({ ...w.change(), giveId, wantId })).rejects.toMatchObject({
      cause: { code: "alreadyMatched" },
    });
  });

  it("is not brought back by undo once the two were brought together anew", async () => {
    const w = await aWorkspace();
    const { receiver, giveId, wantId, match } = await promised(w);
    const broken = await receiver.expectations.break(step(w, match));
    await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    await expect(undo(w, "MATCH", broken, receiver)).rejects.toMatchObject({
      cause: { code: "changedSince" },
    });
  });
});

describe("an entry on which others count", () => {
  it("names them beforehand, and the other side sees afterwards what happened", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await promised(w);
    const give = await page(w, giver, giveId);
    expect(give.relying).toHaveLength(1);
    expect((await page(w, receiver, wantId)).relying).toEqual([give.partner.name]);
    await giver.expectations.remove({ ...w.change(), expectationId: giveId, version: give.version });
    expect(await page(w, receiver, wantId)).toMatchObject({
      coverage: "OPEN",
      relying: [],
      matches: [{ gone: "GIVE", how: "REMOVED", may: { accept: false, fulfil: false, break: false } }],
    });
  });

  it("sees it of an ask as well, also when only the word was taken back", async () => {
    const w = await aWorkspace();
    const { giver, receiver, giveId, wantId } = await promised(w);
    const want = await page(w, receiver, wantId);
    const named = { ...w.change(), expectationId: wantId };
    await receiver.expectations.withdraw({ ...named, version: want.version });
    expect(await page(w, giver, giveId)).toMatchObject({
      left: 3,
      relying: [],
      matches: [{ gone: "WANT", how: "WITHDRAWN" }],
    });
  });
});

describe("the window of a cell", () => {
  it("names the offers that fit an ask of one's own, and what waits for an answer", async () => {
    const w = await aWorkspace();
    const { receiver, giveId, wantId } = await aPair(w);
    const cell = { workspace: w.id, partnerId: w.partners.second, category: "ROOMS" as const };
    expect((await receiver.expectations.cell(cell)).entries).toMatchObject([
      { id: wantId, offers: [{ giveId, wantId, statement: "Zwei Säle" }], proposed: [] },
    ]);
    expect((await w.as("REPRESENTATIVE").expectations.cell(cell)).entries).toMatchObject([{ offers: [] }]);
    await receiver.expectations.propose({ ...w.change(), giveId, wantId });
    const [entry] = (await receiver.expectations.cell(cell)).entries;
    expect(entry?.offers).toEqual([]);
    expect(entry?.proposed).toHaveLength(1);
  });
});

describe("open asks", () => {
  it("tell apart who needs nothing from who has not said so yet", async () => {
    const w = await aWorkspace();
    const { expectations } = w.asSecond();
    const read = () => expectations.openAsks({ workspace: w.id });
    expect(await read()).toMatchObject({ asked: 0, saidNone: false });
    await expectations.answerNone({ ...w.change(), partnerId: null, kind: "GET" });
    expect(await read()).toMatchObject({ asked: 0, saidNone: false });
    await expectations.answerNone({ ...w.change(), partnerId: null, kind: "NEED" });
    expect(await read()).toMatchObject({ asked: 0, saidNone: true, sealed: false });
  });
});
