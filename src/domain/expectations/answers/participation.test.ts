import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { expectationStates } from "@/domain/expectations/states";
import {
  allParticipations,
  type Participation,
  participationAfter,
  refuseNone,
  refuseReopeningAnswer,
  type ToldParticipation,
  type ToldRow,
} from "./participation";
import type { ExpectationSpeaker } from "./speaking";

const some: Participation = { answer: "SOME", confirmed: false };
const none: Participation = { answer: "NONE", confirmed: true };
const rows = (shared: number, unconfirmed = 0) => ({ shared, unconfirmed });

describe("participationAfter", () => {
  it.each([
    ["nothing said", null, rows(0), null],
    ["the first row", null, rows(1, 1), some],
    ["a row after none", none, rows(1, 1), some],
    ["every row confirmed", some, rows(2), { answer: "SOME", confirmed: true }],
    ["one of two confirmed", some, rows(2, 1), some],
    ["the last row taken back", some, rows(0), null],
    ["none stays none", none, rows(0), none],
  ] as const)("%s", (_case, before, after, answer) => {
    expect(participationAfter(before, after)).toEqual(answer);
  });

  it("says SOME exactly while something is shared", () => {
    const before = fc.constantFrom(null, some, none);
    fc.assert(
      fc.property(before, fc.nat(5), fc.nat(5), (was, shared, waiting) => {
        const unconfirmed = Math.min(shared, waiting);
        const after = participationAfter(was, rows(shared, unconfirmed));
        expect(after?.answer === "SOME").toBe(shared > 0);
      }),
    );
  });
});

describe("nothing here", () => {
  const own: ExpectationSpeaker = { role: "REPRESENTATIVE", partnerId: "a" };
  const coordination: ExpectationSpeaker = { role: "COORDINATOR", partnerId: null };
  const seat = (hasRepresentative: boolean) => ({ partnerId: "a", hasRepresentative });

  it.each([
    ["own seat", own, true, null, 0, null],
    ["own seat, once more", own, true, none, 0, null],
    ["own seat, with a row", own, true, some, 1, "sharedOfThisKind"],
    ["rows that the speaker cannot see", coordination, false, some, 0, "sharedOfThisKind"],
    ["coordination, empty seat", coordination, false, null, 0, null],
    ["coordination, taken seat", coordination, true, null, 0, "speaksForItself"],
  ] as const)("%s", (_case, speaker, taken, before, shared, code) => {
    expect(refuseNone(speaker, seat(taken), before, rows(shared))).toBe(code);
  });

  it("is taken back only where it was said, by whoever may say it", () => {
    expect(refuseReopeningAnswer(own, seat(true), none)).toBeNull();
    expect(refuseReopeningAnswer(own, seat(true), some)).toBe("notNone");
    expect(refuseReopeningAnswer(own, seat(true), null)).toBe("notNone");
    expect(refuseReopeningAnswer({ role: "REPRESENTATIVE", partnerId: "b" }, seat(false), none)).toBe(
      "notYourOrganisation",
    );
  });
});

describe("allParticipations", () => {
  const row = (given: Partial<ToldRow> = {}): ToldRow => ({
    partnerId: "a",
    kind: "GIVE",
    state: "CONFIRMED",
    confirmedAt: "2026-05-01T00:00:00.000Z",
    ...given,
  });

  it.each([
    ["drafts and withdrawn rows say nothing", [row({ state: "DRAFT" }), row({ state: "WITHDRAWN" })], []],
    ["one shared row is an unconfirmed answer", [row({ state: "SHARED", confirmedAt: null })], [null]],
    [
      "confirmed since the oldest confirmation",
      [row(), row({ confirmedAt: "2026-04-01T00:00:00.000Z" })],
      ["2026-04-01T00:00:00.000Z"],
    ],
    ["one unconfirmed row opens it", [row(), row({ state: "SHARED", confirmedAt: null })], [null]],
  ] as const)("%s", (_case, told, confirmed) => {
    expect(allParticipations([], told).map((answer) => answer.confirmedAt)).toEqual(confirmed);
  });

  it("lets the noted answer win, names each organisation and kind once, whatever the order", () => {
    const partner = fc.constantFrom("a", "b");
    const kind = fc.constantFrom(...expectationKinds);
    const moment = fc.constantFrom(null, "2026-05-01T00:00:00.000Z", "2026-06-01T00:00:00.000Z");
    const told = fc.array(
      fc.record({
        partnerId: partner,
        kind,
        state: fc.constantFrom(...expectationStates),
        confirmedAt: moment,
      }),
    );
    const noted = fc.uniqueArray(
      fc.record({
        partnerId: partner,
        kind,
        answer: fc.constantFrom("SOME" as const, "NONE" as const),
        confirmedAt: moment,
      }),
      { selector: (answer) => `${answer.partnerId}${answer.kind}` },
    );
    const sorted = (answers: ToldParticipation[]) =>
      answers.map((answer) => JSON.stringify(Object.entries(answer).sort())).sort();
    fc.assert(
      fc.property(noted, told, (answers, list) => {
        const all = allParticipations(answers, list);
        expect(all).toEqual(expect.arrayContaining(answers));
        expect(new Set(all.map((one) => `${one.partnerId}${one.kind}`)).size).toBe(all.length);
        expect(sorted(allParticipations(answers.toReversed(), list.toReversed()))).toEqual(sorted(all));
      }),
    );
  });
});
