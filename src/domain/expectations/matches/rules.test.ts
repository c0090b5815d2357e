import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { matchStates } from "@/domain/expectations/choices";
import { isUsedUp, leftOf, matchCoverageOf, type Promised, readAmount, suggestedQuantity } from "./amounts";
import { keepsOpen, refuseOpen } from "./open-asks";
import {
  changesAmount,
  type MatchEnd,
  type MatchRow,
  matchAbilities,
  refuseAcceptingMatch,
  refuseAmount,
  refuseDeclining,
  refuseMatch,
  refuseSettling,
  sidesMissing,
} from "./rules";

const giver = { role: "REPRESENTATIVE", partnerId: "g" } as const;
const receiver = { role: "REPRESENTATIVE", partnerId: "r" } as const;
const stranger = { role: "REPRESENTATIVE", partnerId: "x" } as const;
const coordination = { role: "COORDINATOR", partnerId: null } as const;

const give: MatchEnd = {
  partnerId: "g",
  kind: "GIVE",
  category: "MONEY",
  state: "SHARED",
  visibility: "MEMBERS",
  quantity: 100,
};
const want: MatchEnd = { ...give, partnerId: "r", kind: "NEED" };
const asked = { quantity: 50 as number | null, giveLeft: 100 as number | null, exists: false };

describe("refuseMatch", () => {
  it.each([
    ["two sides that fit", {}, {}, {}, null],
    ["a get is an ask too", {}, { kind: "GET" }, {}, null],
    ["a need that gives nothing", { kind: "NEED" }, {}, {}, "notAGift"],
    ["a red line asks for nothing", {}, { kind: "RED_LINE" }, {}, "asksForNothing"],
    ["one's own", {}, { partnerId: "g" }, {}, "sameOrganisation"],
    ["unlike things", {}, { category: "PRESS" }, {}, "otherCategory"],
    ["a draft", { state: "DRAFT" }, {}, {}, "endNotShared"],
    ["a word taken back", {}, { state: "WITHDRAWN" }, {}, "endNotShared"],
    ["an end that the other side cannot read", {}, { visibility: "COORDINATION" }, {}, "endIsHidden"],
    ["a second time", {}, {}, { exists: true }, "alreadyMatched"],
    ["all given away", {}, {}, { giveLeft: 0 }, "nothingLeft"],
    ["more than is left", {}, {}, { giveLeft: 49 }, "tooMuch"],
    [
      "an amount of what cannot be counted",
      { category: "ACCESS" },
      { category: "ACCESS" },
      {},
      "noQuantityHere",
    ],
    ["a give without an amount", {}, {}, { giveLeft: null }, null],
  ] as const)("%s", (_case, giveGiven, wantGiven, askedGiven, code) => {
    const ends = [{ ...give, ...giveGiven } as MatchEnd, { ...want, ...wantGiven } as MatchEnd] as const;
    expect(refuseMatch(giver, ...ends, { ...asked, ...askedGiven })).toBe(code);
  });

  it("is proposed by one of the two sides or by the coordination", () => {
    expect(refuseMatch(receiver, give, want, asked)).toBeNull();
    expect(refuseMatch(coordination, give, want, asked)).toBeNull();
    expect(refuseMatch(stranger, give, want, asked)).toBe("notYourMatch");
  });
});

describe("what may be done with a match", () => {
  const row = (given: Partial<MatchRow> = {}): MatchRow => ({
    giverId: "g",
    receiverId: "r",
    state: "PROPOSED",
    giverAccepted: true,
    receiverAccepted: false,
    ...given,
  });

  it.each([
    ["the asked side says yes", receiver, row(), null],
    ["the proposer has said it", giver, row(), "youSaidYes"],
    ["nobody else says it", stranger, row(), "notYourMatch"],
    ["the coordination says it for nobody", coordination, row(), "notYourMatch"],
    ["not twice", receiver, row({ state: "ACCEPTED", receiverAccepted: true }), "notProposed"],
  ] as const)("accept: %s", (_case, speaker, match, code) => {
    expect(refuseAcceptingMatch(speaker, match)).toBe(code);
  });

  it("is declined by either side and by the coordination, as long as it is a proposal", () => {
    for (const speaker of [giver, receiver, coordination]) {
      expect(refuseDeclining(speaker, row())).toBeNull();
      expect(refuseDeclining(speaker, row({ state: "ACCEPTED" }))).toBe("notProposed");
    }
    expect(refuseDeclining(stranger, row())).toBe("notYourMatch");
  });

  it("is settled by the receiving side alone, once both have said yes", () => {
    const accepted = row({ state: "ACCEPTED", receiverAccepted: true });
    expect(refuseSettling(receiver, accepted, "FULFILLED")).toBeNull();
    expect(refuseSettling(receiver, accepted, "BROKEN")).toBeNull();
    expect(refuseSettling(giver, accepted, "FULFILLED")).toBe("receiverSays");
    expect(refuseSettling(coordination, accepted, "BROKEN")).toBe("receiverSays");
    expect(refuseSettling(receiver, row(), "FULFILLED")).toBe("notAccepted");
    expect(refuseSettling(receiver, row({ state: "FULFILLED" }), "BROKEN")).toBe("notAccepted");
  });

  it.each([
    ["the receiver proposed", row({ giverAccepted: false, receiverAccepted: true }), ["GIVER"]],
    ["the giver proposed", row(), ["RECEIVER"]],
    ["the coordination proposed", row({ giverAccepted: false }), ["GIVER", "RECEIVER"]],
    ["it stands", row({ state: "ACCEPTED", receiverAccepted: true }), []],
    ["it was broken", row({ state: "BROKEN" }), []],
  ] as const)("waits for a yes: %s", (_case, match, sides) => {
    expect(sidesMissing(match)).toEqual(sides);
  });

  it.each([
    [60, undefined, false],
    [60, null, false],
    [60, 60, false],
    [60, 40, true],
    [null, 40, true],
  ] as const)("%s, and a yes to %s: another amount is %s", (proposed, named, other) => {
    expect(changesAmount(proposed, named)).toBe(other);
  });

  it("gives an organisation that is on neither side nothing to do", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...matchStates),
        fc.constantFrom(...roles.filter((role) => role !== "COORDINATOR")),
        fc.boolean(),
        (state, role, accepted) => {
          const may = matchAbilities({ role, partnerId: "x" }, row({ state, receiverAccepted: accepted }));
          expect(Object.values(may)).not.toContain(true);
        },
      ),
    );
  });
});

describe("amounts", () => {
  const accepted = (quantity: number | null): Promised => ({ state: "ACCEPTED", quantity });

  it.each([
    ["no match", 10, [], "OPEN", 10],
    ["a proposal promises nothing", 10, [{ state: "PROPOSED", quantity: 10 }], "OPEN", 10],
    ["a broken one neither", 10, [{ state: "BROKEN", quantity: 10 }], "OPEN", 10],
    ["part of it", 10, [accepted(4)], "PARTIAL", 6],
    ["the sum of several", 10, [accepted(4), { state: "FULFILLED", quantity: 6 }], "MET", 0],
    ["more than asked", 10, [accepted(12)], "MET", 0],
    ["no amount: one match is enough", null, [accepted(null)], "MET", null],
    ["no amount and no match", null, [], "OPEN", null],
  ] as const)("%s", (_case, quantity, matches, coverage, left) => {
    expect(matchCoverageOf(quantity, matches)).toBe(coverage);
    expect(leftOf(quantity, matches)).toBe(left);
  });

  it.each([
    ["", { needed: true, left: 5 }, { error: "required" }],
    ["", { needed: false, left: 5 }, { quantity: undefined }],
    [" 3 ", { needed: true, left: 5 }, { quantity: 3 }],
    ["5", { needed: true, left: 5 }, { quantity: 5 }],
    ["6", { needed: true, left: 5 }, { error: "tooMuch" }],
    ["6", { needed: true, left: null }, { quantity: 6 }],
    ["1", { needed: true, left: 0 }, { error: "nothingLeft" }],
    ["0", { needed: true, left: 5 }, { error: "invalidNumber" }],
    ["-1", { needed: true, left: 5 }, { error: "invalidNumber" }],
    ["1.5", { needed: true, left: 5 }, { error: "invalidNumber" }],
    ["zwei", { needed: true, left: 5 }, { error: "invalidNumber" }],
  ] as const)("reads %j as %j says: %j", (typed, on, read) => {
    expect(readAmount(typed, on)).toEqual(read);
  });

  it("never reads an amount that the server would refuse", () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), fc.option(fc.nat(1000)), (typed, needed, left) => {
        const read = readAmount(typed, { needed, left });
        if (!("error" in read) && read.quantity !== undefined)
          expect(refuseAmount(read.quantity, left)).toBeNull();
      }),
    );
  });

  it("what has no amount is never used up", () => {
    expect(isUsedUp(null, [accepted(5)])).toBe(false);
    expect(isUsedUp(5, [accepted(5)])).toBe(true);
  });

  it("suggests no more than is left on either side, and one more promise never opens an ask again", () => {
    const amount = fc.option(fc.integer({ min: 1, max: 1000 }));
    const promised = fc.array(
      fc.record({ state: fc.constantFrom(...matchStates), quantity: fc.integer({ min: 1, max: 500 }) }),
    );
    const order = ["OPEN", "PARTIAL", "MET"];
    fc.assert(
      fc.property(amount, amount, promised, (giveLeft, quantity, matches) => {
        const wantLeft = leftOf(quantity, matches);
        const suggested = suggestedQuantity(giveLeft, wantLeft);
        expect(suggested === null).toBe(wantLeft === null);
        if (suggested !== null) {
          expect(suggested).toBeLessThanOrEqual(wantLeft ?? 0);
          if (giveLeft !== null) expect(suggested).toBeLessThanOrEqual(giveLeft);
        }
        const before = order.indexOf(matchCoverageOf(quantity, matches));
        const after = order.indexOf(matchCoverageOf(quantity, [...matches, accepted(3)]));
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("going on without", () => {
  const ask = { partnerId: "r", kind: "NEED", state: "SHARED", openAccepted: false } as const;

  it.each([
    ["its own organisation", receiver, ask, true, null],
    ["another one", giver, ask, true, "notYourOrganisation"],
    ["the coordination", coordination, ask, true, "notYourOrganisation"],
    ["what asks for nothing", receiver, { ...ask, kind: "RED_LINE" }, true, "asksForNothing"],
    ["a draft", receiver, { ...ask, state: "DRAFT" }, true, "endNotShared"],
    ["twice", receiver, { ...ask, openAccepted: true }, true, "goesOnAlready"],
    ["looking again", receiver, { ...ask, openAccepted: true }, false, null],
    ["looking already", receiver, ask, false, "stillSearching"],
  ] as const)("%s", (_case, speaker, row, accepted, code) => {
    expect(refuseOpen(speaker, row, accepted)).toBe(code);
  });

  it("ends when the ask becomes another one, not when its words do", () => {
    const was = { category: "MONEY", quantity: 5, priority: "MUST" } as const;
    expect(keepsOpen(was, { ...was })).toBe(true);
    expect(keepsOpen(was, { ...was, quantity: 6 })).toBe(false);
    expect(keepsOpen(was, { ...was, priority: "SHOULD" })).toBe(false);
    expect(keepsOpen(was, { ...was, category: "TIME" })).toBe(false);
  });
});
