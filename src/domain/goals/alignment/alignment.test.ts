import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backersOf, countedGoal } from "@/domain/goals/backing";
import { type GoalPosition, goalPositions } from "@/domain/goals/choices";
import { threadOrder } from "./columns";
import { type AlignmentFacts, alignmentOf, stancesOn } from "./rules";
import { alignmentHeadline, sayingsOf } from "./sayings";

const letters: Record<string, GoalPosition> = {
  d: "DRIVES",
  s: "SUPPORTS",
  a: "ACCEPTS",
  r: "RESERVATION",
  x: "RED_LINE",
};
const eight = ["VG", "KS", "NR", "MV", "SK", "JR", "SV", "FV"];

/** `dds-a` as what the first organisations say: drive, drive, support, nothing, can live with it. */
function goal(id: string, said: string, more: Partial<AlignmentFacts> = {}): AlignmentFacts {
  const positions = [...said].flatMap((letter, at) => {
    const [position, partnerId] = [letters[letter], eight[at]];
    return position && partnerId ? [{ partnerId, position }] : [];
  });
  return { id, leadPartnerId: null, positions, redLines: [], ...more };
}
const only = (facts: AlignmentFacts, organisations: readonly string[] = eight) => {
  const [found] = alignmentOf(organisations, [facts]);
  if (!found) throw new Error("a goal");
  return found;
};

describe("how an organisation stands to a goal", () => {
  it.each<[string, Partial<AlignmentFacts>, string, string | null]>([
    ["says nothing", {}, "--------", null],
    ["says something", {}, "s-------", "SUPPORTS"],
    ["leads and says nothing", { leadPartnerId: "VG" }, "--------", "LEADS"],
    ["leads and only accepts it", { leadPartnerId: "VG" }, "a-------", "ACCEPTS"],
    ["leads and has a red line", { leadPartnerId: "VG" }, "x-------", "RED_LINE"],
    ["supports it, and its red line was confirmed", { redLines: ["VG"] }, "s-------", "RED_LINE"],
    ["says nothing, and its red line was confirmed", { redLines: ["VG"] }, "--------", "RED_LINE"],
    ["another one leads", { leadPartnerId: "KS" }, "--------", null],
  ])("%s", (_, more, said, stance) => {
    expect(stancesOn(goal("g", said, more))("VG")).toBe(stance);
  });
});

describe("the sentence of a row", () => {
  it.each<[string, Partial<AlignmentFacts>, string[]]>([
    ["ddsdsssd", {}, ["all"]],
    ["ssssssss", {}, ["all", "undriven"]],
    ["sssssss-", { leadPartnerId: "FV" }, ["all"]],
    ["dsassssa", {}, ["carried"]],
    ["sddraars", {}, ["carried", "reservation"]],
    ["asassass", {}, ["carried", "undriven"]],
    ["sddxaraa", {}, ["carried", "redLine", "reservation"]],
    ["--------", {}, ["untouched"]],
    ["--------", { redLines: ["MV"] }, ["nobody", "redLine", "silent"]],
    ["--------", { leadPartnerId: "MV" }, ["one", "silent"]],
    ["aa------", {}, ["nobody", "silent"]],
    ["d-------", {}, ["one", "silent"]],
    ["s-------", {}, ["one", "undriven", "silent"]],
  ])("%s %j", (said, more, codes) => {
    expect(sayingsOf(only(goal("g", said, more))).map((one) => one.code)).toEqual(codes);
  });

  it("names who objects, and counts who could live with it and who is silent", () => {
    expect(sayingsOf(only(goal("g", "ddaarx-r")))).toEqual([
      { code: "carried", count: 2, accepting: 2 },
      { code: "redLine", partnerIds: ["JR"] },
      { code: "reservation", partnerIds: ["SK", "FV"] },
      { code: "silent", count: 1 },
    ]);
  });

  it("is about one where there is one", () => {
    expect(sayingsOf(only(goal("g", "d"), ["VG"])).map((one) => one.code)).toEqual(["all"]);
    expect(sayingsOf(only(goal("g", "a"), ["VG"])).map((one) => one.code)).toEqual(["nobody"]);
  });
});

it("begins with the best agreed and ends with red lines", () => {
  const goals = [
    goal("parking", "sddxaraa"),
    goal("ring road", "sddraars"),
    goal("staff", "dsassssa"),
    goal("ticket", "asassass"),
    goal("evening", "ddsdsssd"),
    goal("steps", "sssssdds"),
    goal("new", "--------"),
  ];
  const order = alignmentOf(eight, goals).map((one) => one.id);
  expect(order).toEqual(["evening", "steps", "staff", "ticket", "ring road", "new", "parking"]);
  expect(alignmentHeadline(alignmentOf(eight, goals))).toEqual({
    goals: 7,
    organisations: 8,
    byAll: 2,
    contested: 1,
    undriven: 1,
    untouched: 1,
  });
});

it.each<[string, boolean]>([
  ["dsds----", false],
  ["aaaa----", false],
  ["dsa-----", true],
  ["ar------", true],
  ["x-------", true],
  ["--------", false],
])("%s differs: %s", (said, differs) => expect(only(goal("g", said)).differs).toBe(differs));

const position = fc.option(fc.constantFrom(...goalPositions), { nil: null });
const anyGoal = fc
  .record({
    said: fc.array(position, { minLength: 8, maxLength: 8 }),
    leadPartnerId: fc.option(fc.constantFrom(...eight, "left"), { nil: null }),
    redLines: fc.uniqueArray(fc.constantFrom(...eight, "left"), { maxLength: 2 }),
  })
  .map(({ said, ...rest }) => ({
    ...rest,
    positions: said.flatMap((one, at) => (one ? [{ partnerId: eight[at] ?? "", position: one }] : [])),
  }));
const plan = fc
  .array(anyGoal, { maxLength: 8 })
  .map((goals) => goals.map((one, at): AlignmentFacts => ({ id: `g${at}`, ...one })));
const law = (holds: (goals: AlignmentFacts[]) => void) =>
  fc.assert(fc.property(plan, (goals) => void holds(goals)));

describe("whatever is said", () => {
  it("every organisation stands somewhere exactly once", () =>
    law((goals) => {
      for (const row of alignmentOf(eight, goals))
        expect(
          row.carrying + row.accepting + row.reservations.length + row.redLines.length + row.silent,
        ).toBe(eight.length);
    }));

  it("who carries a goal is who backs it by the rule of backing (A4), where no conflict was confirmed", () =>
    law((goals) => {
      const said = goals.map((one) => ({ ...one, redLines: [] }));
      for (const row of alignmentOf(eight, said)) {
        const goal = said.find((one) => one.id === row.id);
        if (goal) expect(row.carrying).toBe(backersOf(countedGoal(goal, new Set(eight))).length);
      }
    }));

  it("goals with a red line come after all others", () =>
    law((goals) => {
      const contested = alignmentOf(eight, goals).map((row) => row.redLines.length > 0);
      expect(contested.indexOf(true) < 0 || !contested.slice(contested.indexOf(true)).includes(false)).toBe(
        true,
      );
    }));

  it("the order of positions and of organisations changes no count and no order of goals", () =>
    law((goals) => {
      const turned = goals.map((one) => ({ ...one, positions: [...one.positions].reverse() }));
      expect(alignmentOf(eight, turned)).toEqual(alignmentOf(eight, goals));
      const order = (list: readonly string[]) => alignmentOf(list, goals).map((row) => row.id);
      expect(order([...eight].reverse())).toEqual(order(eight));
    }));

  it("one more that supports a goal instead of being silent never moves it down", () =>
    law((goals) => {
      for (const one of goals) {
        const silent = eight.find((id) => stancesOn(one)(id) === null);
        if (!silent) continue;
        const place = (list: AlignmentFacts[]) =>
          alignmentOf(eight, list).findIndex((row) => row.id === one.id);
        const more = goals.map((each) =>
          each.id === one.id
            ? {
                ...each,
                positions: [...each.positions, { partnerId: silent, position: "SUPPORTS" as const }],
              }
            : each,
        );
        expect(place(more)).toBeLessThanOrEqual(place(goals));
      }
    }));

  it("who is no member counts nowhere", () =>
    law((goals) => {
      const without = goals.map((one) => ({
        ...one,
        leadPartnerId: one.leadPartnerId === "left" ? null : one.leadPartnerId,
        redLines: one.redLines.filter((id) => id !== "left"),
      }));
      expect(alignmentOf(eight, goals)).toEqual(alignmentOf(eight, without));
    }));

  it("a row says something, and its first part is about how many carry it", () =>
    law((goals) => {
      for (const row of alignmentOf(eight, goals))
        expect(["all", "carried", "one", "nobody", "untouched"]).toContain(sayingsOf(row)[0]?.code);
    }));
});

describe("threads side by side", () => {
  const many = Array.from({ length: 40 }, (_, at) => `p${at}`);
  const facts: AlignmentFacts = {
    id: "g",
    leadPartnerId: null,
    positions: [
      { partnerId: "p30", position: "RESERVATION" },
      { partnerId: "p39", position: "RED_LINE" },
      { partnerId: "p2", position: "DRIVES" },
    ],
    redLines: [],
  };

  it("stand as they come while they fit, and begin with those who object where they do not", () => {
    expect(threadOrder([only(goal("g", "------rx"))])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(threadOrder(alignmentOf(many, [facts])).slice(0, 4)).toEqual([39, 30, 0, 1]);
  });
});
