import type { Finding, Severity } from "@/domain/analysis/finding";
import { byId, partnersNamed, refsTo } from "@/domain/analysis/refs";
import { type GoalFact, memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import {
  type BackingFinding,
  backersOf,
  checkBacking,
  countedGoal,
  redLinesOf,
} from "@/domain/goals/backing";

const severity: Record<BackingFinding, Severity> = {
  orphan: "HIGH",
  thin: "NORMAL",
  leadLost: "HIGH",
  contested: "HIGH",
};

const fixOf: Record<BackingFinding, { code: string; page: readonly string[] }> = {
  orphan: { code: "takePosition", page: [] },
  thin: { code: "takePosition", page: [] },
  leadLost: { code: "nameLead", page: ["edit"] },
  contested: { code: "talkAboutRedLine", page: [] },
};

/**
 * Goals that were agreed and that nobody or one organisation carries, whose lead is gone, or that somebody
 * has a red line against (A4). Only members count as backers; whoever leads backs it, unless it has said otherwise
 * (docs/rules/states.md). What is only proposed is still being talked about.
 */
export function findUnbackedGoals(snapshot: Snapshot): Finding[] {
  const members = memberIds(snapshot);
  return byId(snapshot.goals)
    .filter((goal) => goal.state === "ADOPTED" || goal.state === "IN_PROGRESS")
    .flatMap((goal) => {
      const counted = countedGoal(goal, members);
      const leadLost = goal.leadPartnerId !== null && counted.leadPartnerId === null;
      return checkBacking({ ...counted, leadLost }).map((code) => finding(snapshot, goal, code, counted));
    });
}

function finding(snapshot: Snapshot, goal: GoalFact, code: BackingFinding, counted: GoalFact): Finding {
  const concerned: Record<BackingFinding, readonly string[]> = {
    orphan: [],
    thin: backersOf(counted),
    leadLost: goal.leadPartnerId === null ? [] : [goal.leadPartnerId],
    contested: redLinesOf(counted),
  };
  const partners = partnersNamed(snapshot, concerned[code]);
  const { code: fix, page } = fixOf[code];
  return {
    analysis: "A4",
    code,
    severity: severity[code],
    records: [{ kind: "GOAL", id: goal.id }, ...refsTo("PARTNER", partners)],
    values: { goal: goal.title, count: partners.length },
    fix: { code: fix, path: ["goals", goal.id, ...page] },
  };
}
