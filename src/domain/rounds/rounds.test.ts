import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { standingOf, waitingFor } from "./answered";
import {
  isDue,
  isLate,
  isReturned,
  isSealed,
  type RoundState,
  refuseCancelling,
  refuseChangingRound,
  refuseExtending,
  refuseOpeningRound,
  refuseRevealing,
  refuseShortening,
  roundStateOf,
  roundStates,
} from "./states";

const facts = (openedAt: string | null, revealedAt: string | null, cancelledAt: string | null) => ({
  openedAt,
  revealedAt,
  cancelledAt,
});

describe("less time", () => {
  const round = { state: "OPEN", endsOn: "2026-11-30" } as const;
  it.each([
    ["2026-11-30", 2, "notEarlier"],
    ["2026-12-01", 2, "notEarlier"],
    ["2026-11-29", 2, null],
    ["2026-11-21", 2, null],
    ["2026-11-20", 2, "endsTooSoon"],
    ["2026-11-20", 0, null],
    ["2026-11-19", 0, "endsTooSoon"],
  ] as const)("until %s with %s who still have to answer: %s", (until, waiting, code) => {
    expect(refuseShortening(round, until, { today: "2026-11-20", waiting })).toBe(code);
  });

  it.each([
    ["PLANNED", "roundNotOpen"],
    ["REVEALED", "roundIsOver"],
    ["CANCELLED", "roundIsOver"],
  ] as const)("is not there for a round that is %s", (state, code) => {
    expect(refuseShortening({ ...round, state }, "2026-11-25", { today: "2026-11-20", waiting: 1 })).toBe(
      code,
    );
  });
});

describe("the state of a round", () => {
  it.each([
    [facts(null, null, null), "PLANNED"],
    [facts("x", null, null), "OPEN"],
    [facts("x", "y", null), "REVEALED"],
    [facts("x", null, "z"), "CANCELLED"],
    [facts(null, null, "z"), "CANCELLED"],
  ] as const)("of %j is %s", (round, state) => {
    expect(roundStateOf(round)).toBe(state);
    expect(isSealed(round)).toBe(state === "OPEN");
    expect(isReturned(round)).toBe(state === "CANCELLED");
  });

  it("of no round seals nothing", () => {
    expect(isSealed(null)).toBe(false);
    expect(isReturned(null)).toBe(false);
  });
});

const today = "2026-11-23";
const of = (state: RoundState, endsOn = "2026-11-30") => ({ state, endsOn });

describe("what may happen to it", () => {
  it.each(roundStates.map((state) => [state]))(
    "%s is changed and cancelled only before it is over",
    (state) => {
      expect(refuseChangingRound(state)).toBe(state === "PLANNED" ? null : "roundNotPlanned");
      expect(refuseCancelling(state)).toBe(state === "PLANNED" || state === "OPEN" ? null : "roundIsOver");
    },
  );

  it.each([
    [of("PLANNED"), false, null],
    [of("PLANNED", today), false, null],
    [of("PLANNED", "2026-11-22"), false, "dayIsPast"],
    [of("PLANNED"), true, "anotherRoundIsOpen"],
    [of("OPEN"), false, "roundNotPlanned"],
    [of("CANCELLED"), false, "roundNotPlanned"],
  ] as const)("opening %j while another is open: %s -> %s", (round, another, code) => {
    expect(refuseOpeningRound(round, today, another)).toBe(code);
  });

  it.each([
    [of("OPEN"), "2026-12-01", null],
    [of("OPEN"), "2026-11-30", "notLater"],
    [of("OPEN"), "2026-11-29", "notLater"],
    [of("PLANNED"), "2026-12-01", "roundNotOpen"],
    [of("REVEALED"), "2026-12-01", "roundIsOver"],
  ] as const)("extending %j until %s: %s", (round, until, code) => {
    expect(refuseExtending(round, until)).toBe(code);
  });

  it.each([
    [of("OPEN"), 1, "stillWaiting"],
    [of("OPEN"), 0, null],
    [of("OPEN", today), 1, "stillWaiting"],
    [of("OPEN", "2026-11-22"), 1, null],
    [of("REVEALED"), 0, "roundIsOver"],
    [of("CANCELLED"), 0, "roundIsOver"],
    [of("PLANNED"), 0, "roundNotOpen"],
  ] as const)("revealing %j with %i waited for: %s", (round, waiting, code) => {
    expect(refuseRevealing(round, today, waiting)).toBe(code);
  });

  it("the job reveals exactly what may be revealed although some are waited for", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roundStates),
        fc.constantFrom("2026-11-22", today, "2026-11-24"),
        (state, endsOn) => {
          expect(isDue({ state, endsOn }, today)).toBe(refuseRevealing({ state, endsOn }, today, 1) === null);
        },
      ),
    );
  });
});

describe("late", () => {
  const revealedAt = new Date("2026-11-23T12:00:00Z");
  it.each([
    [new Date("2026-11-23T11:59:59Z"), { revealedAt }, false],
    [new Date("2026-11-23T12:00:01Z"), { revealedAt }, true],
    [new Date("2026-11-23T12:00:01Z"), { revealedAt: null }, false],
    [null, { revealedAt }, false],
    [new Date(), null, false],
  ] as const)("%s in %j: %s", (sharedAt, round, late) => {
    expect(isLate(sharedAt, round)).toBe(late);
  });
});

describe("who has answered", () => {
  const answer = fc.record({
    partnerId: fc.constantFrom("a", "b", "c"),
    kind: fc.constantFrom(...expectationKinds),
  });

  it("counts organisations with every kind asked, members only, in any order", () => {
    fc.assert(
      fc.property(
        fc.array(answer),
        fc.subarray([...expectationKinds], { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (answers, kinds, members) => {
          const partners = ["a", "b", "c"].map((id, index) => ({ id, isAsked: members[index] === true }));
          const waiting = waitingFor(kinds, answers, partners);
          expect(waitingFor(kinds, [...answers].reverse(), partners)).toEqual(waiting);
          for (const partner of partners) {
            const all = kinds.every((kind) =>
              answers.some((one) => one.partnerId === partner.id && one.kind === kind),
            );
            expect(waiting.includes(partner)).toBe(partner.isAsked && !all);
            expect(standingOf(kinds, answers, partner.id) === "ALL").toBe(all);
          }
        },
      ),
    );
  });

  it("tells some from nothing", () => {
    const answers = [{ partnerId: "a", kind: "GIVE" as const }];
    expect(standingOf(["GIVE", "NEED"], answers, "a")).toBe("PARTLY");
    expect(standingOf(["NEED"], answers, "a")).toBe("NOTHING");
    expect(standingOf(["GIVE"], answers, "a")).toBe("ALL");
  });
});
