import { beforeAll, describe, expect, it } from "vitest";
import { type ExampleId, exampleIds } from "@/domain/examples/schema";
import { type Cast, gatherCast } from "@/server/examples/cast";
import { playExample } from "@/server/examples/open";

/**
 * What the documented examples must lead to, written by hand: what stands out in each, and the next thing of each
 * person in it. Each is played once, by the same code as the seed and the button on /new.
 */
const risks = (...numbers: number[]) => numbers.map((number) => `A10 blindSpot R${number}`);
const phases = (...counts: string[]) => counts.map((count) => `A17 phase ${count}`);

/** One line per finding: analysis, code, and what it is about. A phase says how many of its criteria are met. */
const expectedFindings: Record<ExampleId, readonly string[]> = {
  // in the middle of expectations, goals and power
  "wir-fahren-zusammen": [
    "A1 noOffer INFRASTRUCTURE",
    "A1 noOffer REACH",
    ...risks(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16),
    ...phases("3: 2/6", "5: 1/3", "6: 1/9", "7: 1/4", "8: 1/2"),
  ],
  // over: what is open stays open
  unteilbar: [
    ...risks(2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15),
    ...phases("2: 2/3", "4: 4/5", "5: 0/3", "6: 0/9", "7: 1/4"),
  ],
  // signed, started, everything done
  lieferkettengesetz: [],
  // early: people must be protected, so attacks on them cannot wait
  "sexuelle-selbstbestimmung": [
    "A1 offerExists TIME",
    ...risks(11, 12),
    "A1 noOffer REACH",
    ...risks(1, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16),
    "A7 assigned science",
    ...phases("3: 0/6", "4: 1/5", "5: 0/3", "6: 0/9", "7: 1/4", "8: 1/2"),
  ],
};

const people = ["coordinator", "first", "second", "facilitator", "observer"] as const;
type Next = Record<(typeof people)[number], string | null>;

/** The one thing that each person is led to, and where: overdue, then what holds others up, then dates, then the path. */
const expectedNext: Record<ExampleId, Next> = {
  // a goal cannot be decided before all three have said where they stand; the facilitator's note is not answered yet
  "wir-fahren-zusammen": {
    coordinator: "positionGoals plan/goals/positions",
    first: "positionGoals plan/goals/positions",
    second: "positionGoals plan/goals/positions",
    facilitator: null,
    observer: null,
  },
  // over: nobody owes anything any more
  unteilbar: { coordinator: null, first: null, second: null, facilitator: null, observer: null },
  // everything said and signed; only the review comes near
  lieferkettengesetz: {
    coordinator: "reviewAgreement agreements/*",
    first: null,
    second: null,
    facilitator: null,
    observer: null,
  },
  // others have needs and wait for the second to say what it gives; the facilitator has not read the plan yet
  "sexuelle-selbstbestimmung": {
    coordinator: "positionGoals plan/goals/positions",
    first: "positionGoals plan/goals/positions",
    second: "sayGive plan/expectations/gives",
    facilitator: "readPlan notes",
    observer: null,
  },
};

const isId = (part: string) => /^[0-9a-f-]{36}$/.test(part);

let cast: Cast;
const played = new Map<ExampleId, string>();
const workspaceOf = (example: ExampleId) => played.get(example) ?? "";

beforeAll(async () => {
  cast = await gatherCast();
  await Promise.all(exampleIds.map(async (example) => played.set(example, await playExample(example))));
});

type Values = Record<string, string | number>;

function tell({ analysis, code, values }: { analysis: string; code: string; values: Values }): string {
  const about = values.riskId ?? values.category ?? values.perspective ?? values.goal ?? values.agreement;
  const phase = code === "phase" && `${values.phase}: ${values.met}/${values.all}`;
  return [analysis, code, phase || about].join(" ");
}

describe("what stands out", () => {
  it.each(exampleIds)("%s", async (example) => {
    const { findings } = await cast.coordinator.api.analysis.find({ workspace: workspaceOf(example) });
    expect(findings.map(tell)).toEqual(expectedFindings[example]);
  });
});

describe("the next thing", () => {
  it.each(exampleIds)("%s", async (example) => {
    for (const role of people) {
      const overview = await cast[role].api.guide.overview({ workspace: workspaceOf(example) });
      const next = overview.kind === "planning" ? overview.waiting[0] : undefined;
      const said = next
        ? `${next.kind} ${next.path.map((part) => (isId(part) ? "*" : part)).join("/")}`
        : null;
      expect(said, role).toBe(expectedNext[example][role]);
    }
  });
});

it("what has ended is told from what never was", async () => {
  const overview = await cast.coordinator.api.guide.overview({ workspace: workspaceOf("unteilbar") });
  if (overview.kind !== "planning") throw new Error("not the planners' page");
  expect(overview).toMatchObject({ standing: { verdict: "ENDED" }, waiting: [], dates: [] });
});
