import { beforeAll, describe, expect, it } from "vitest";
import { DAY, dayOfMoment, HOME_ZONE } from "@/domain/calendar";
import { blankGoal } from "@/domain/goals/schema";
import { now, shiftClock } from "@/server/core/clock";
import { webDb } from "@/server/core/database";
import { call, listed } from "@/server/walls/procedures";
import { changeIn } from "./scenarios/cast";
import { enlarge } from "./scenarios/enlarge";
import { firstMeeting } from "./scenarios/first-meeting";
import { type Recalled, recall } from "./scenarios/recall";

/**
 * Statements per procedure, inside its one transaction, without BEGIN, settings and COMMIT: at most 6 for a read,
 * 10 for a write, 16 for a snapshot of the whole plan, and the same for few rows and for many.
 */
const READ = 6;
const WRITE = 10;
const SNAPSHOT = 16;
const snapshots = new Set([
  "guide.landing",
  "guide.overview",
  "analysis.find",
  "analysis.power",
  "plan.tasks",
  "plan.task",
  "plan.whole",
  "plan.whatReopens",
]);

const NOT_COUNTED = /^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SELECT set_config)/i;
let counted: string[] = [];

beforeAll(async () => {
  webDb.$on("query", (event) => {
    if (!NOT_COUNTED.test(event.query)) counted.push(event.query);
  });
});

/** The statements of one call. Calls run one after the other here. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  counted = [];
  await work();
  await new Promise((resolve) => setImmediate(resolve));
  return counted;
}

const reads = listed.filter(
  (procedure) => procedure.type === "query" && procedure.meta.access === "workspace",
);

describe("reads", () => {
  it("stay within their budget, and cost the same for few rows and for many", async () => {
    const workspace = await firstMeeting();
    await lookOutside(workspace);
    const w = await recall(workspace);
    const few = await countReads(w);
    await enlarge(workspace, 120);
    const many = await countReads(w);
    for (const [path, statements] of Object.entries(many)) {
      expect(statements, path).toBe(few[path]);
      expect(statements, path).toBeGreaterThan(0);
      expect(statements, path).toBeLessThanOrEqual(snapshots.has(path) ? SNAPSHOT : READ);
    }
    expect(Object.keys(many).sort()).toEqual(reads.map((procedure) => procedure.path).sort());
  }, 120_000);
});

/** What the scenario has none of: somebody outside, a red line of the coordination's own, a round that is over and an open one. */
async function lookOutside(workspace: string): Promise<void> {
  const { coordinator } = await recall(workspace);
  const change = changeIn(workspace);
  await coordinator.actors.add({ ...change(), name: "x", role: "y", kind: "NEUTRAL" });
  await coordinator.expectations.add({
    ...change(),
    partnerId: null,
    kind: "RED_LINE",
    category: null,
    statement: "x",
    quantity: null,
    priority: "MUST",
    visibility: "MEMBERS",
    state: "SHARED",
    topics: [],
  });
  const round = { kinds: ["NEED" as const], note: "", open: true };
  // the one that is found first, because its answers can be read
  const over = await coordinator.rounds.plan({
    ...change(),
    ...round,
    endsOn: dayOfMoment(now(), HOME_ZONE),
  });
  shiftClock(2 * DAY);
  await coordinator.rounds.reveal({ ...change(), roundId: over.id, version: over.version });
  shiftClock(0);
  await coordinator.rounds.plan({ ...change(), ...round, endsOn: "2199-12-31" });
}

/** Inputs that names alone do not tell: what fits is asked of a need, not of the red line that others are asked of. */
const instead = ({ ids }: Recalled): Record<string, Record<string, unknown>> => ({
  "expectations.fits": { expectationId: ids.wantId },
  "drafts.at": { place: "/goals/new" },
});

async function countReads(w: Recalled): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { path, input } of reads) {
    const statements = await statementsOf(() =>
      call(w.coordinator, path, { ...w.inputFor(input), ...instead(w)[path] }).catch((error: unknown) => {
        throw new Error(path, { cause: error });
      }),
    );
    counts[path] = statements.length;
  }
  return counts;
}

describe("writes", () => {
  it("stay within their budget", async () => {
    const workspace = await firstMeeting();
    const w = await recall(workspace);
    const change = changeIn(workspace);
    const fields = {
      type: "OUTCOME" as const,
      title: "x",
      ...blankGoal,
      leadPartnerId: w.ids.partnerId ?? null,
    };
    const one = async (path: string, input: Record<string, unknown>) => {
      let answer: unknown;
      const statements = await statementsOf(async () => {
        answer = await call(w.coordinator, path, { ...change(), ...input });
      });
      expect(statements.length, `${path}\n${statements.join("\n")}`).toBeLessThanOrEqual(WRITE);
      return answer as { id: string; version: number };
    };
    const goal = await one("goals.propose", fields);
    const changed = await one("goals.change", {
      goalId: goal.id,
      version: goal.version,
      ...fields,
      title: "y",
    });
    const adopted = await one("goals.adopt", {
      goalId: goal.id,
      version: changed.version,
      decidedOn: "2026-01-01",
      asked: "z",
    });
    await one("goals.takePosition", { goalId: goal.id, position: "DRIVES", reason: "" });
    const removed = await one("goals.remove", { goalId: goal.id, version: adopted.version });
    await one("history.undo", { kind: "GOAL", recordId: goal.id, versionAfter: removed.version });
    const gift = {
      partnerId: null,
      kind: "GIVE",
      category: "ROOMS",
      statement: "x",
      quantity: 1,
      priority: "MUST",
      visibility: "MEMBERS",
    };
    const shared = await one("expectations.add", { ...gift, state: "SHARED" });
    await one("expectations.remove", { expectationId: shared.id, version: shared.version });
    const risk = {
      catalogueId: null,
      title: "x",
      description: "",
      category: "INTERNAL",
      likelihood: "LOW",
      harm: "SERIOUS",
      ownerPartnerId: w.ids.partnerId,
      signs: ["a", "b"],
      firstHours: "x",
    };
    const added = await one("setbacks.add", risk);
    await one("setbacks.addSign", { riskId: added.id, sign: "x", threshold: "" });
    await one("setbacks.remove", { riskId: added.id, version: added.version });
    const draft = { place: "/goals/new", form: "goals.x" };
    await one("drafts.keep", { ...draft, seen: 0, contents: { title: "x" } });
    await one("drafts.keep", { ...draft, seen: 1, contents: { title: "y" } });
    await one("drafts.letGo", { ...draft, seen: 2 });
    const clauses = [{ topic: "CL1", title: "x", body: "y" }];
    await one("agreements.draft", { title: "x", clauses });
    await one("reviews.write", { recordKind: "GOAL", recordId: goal.id, weight: "NOTE", text: "x" });
    const partner = {
      name: "x",
      sector: null,
      region: "",
      capacity: null,
      contact: "",
      selfOrganised: false,
      tier: "CORE",
      listing: "NAMED",
    };
    const seat = await one("partners.add", { ...partner, state: "MEMBER", anyway: true });
    await one("partners.remove", { partnerId: seat.id, version: seat.version });
    const invited = [{ email: "budget@example.org", partnerName: "Neue Organisation" }];
    await one("people.invite", { role: "REPRESENTATIVE", partnerId: null, maySign: true, invited });
  }, 60_000);
});
