import type { Finding, Severity } from "@/domain/analysis/finding";
import { byId, ofMembers, partnersNamed, refsTo } from "@/domain/analysis/refs";
import { type GoalFact, memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { type BackingFinding, backs, checkBacking } from "@/domain/goals/backing";
import type { GoalPosition } from "@/domain/goals/schema";

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
 * has a red line against (A4). Only members count as backers; the lead is a field and no backing
 * (docs/rules/states.md). What is only proposed is still being talked about.
 */
export function findUnbackedGoals(snapshot: Snapshot): Finding[] {
  const members = memberIds(snapshot);
  return byId(snapshot.goals)
    .filter((goal) => goal.state === "ADOPTED" || goal.state === "IN_PROGRESS")
    .flatMap((goal) => {
      const positions = ofMembers(snapshot, goal.positions);
      const leadIsMember = goal.leadPartnerId === null ? null : members.has(goal.leadPartnerId);
      return checkBacking({ positions: positions.map((one) => one.position), leadIsMember }).map((code) =>
        finding(snapshot, goal, code, positions),
      );
    });
}

function finding(
  snapshot: Snapshot,
  goal: GoalFact,
  code: BackingFinding,
  positions: GoalFact["positions"],
): Finding {
  const holding = (wanted: (position: GoalPosition) => boolean) =>
    positions.filter((one) => wanted(one.position)).map((one) => one.partnerId);
  const concerned: Record<BackingFinding, readonly string[]> = {
    orphan: [],
    thin: holding(backs),
    leadLost: goal.leadPartnerId === null ? [] : [goal.leadPartnerId],
    contested: holding((position) => position === "RED_LINE"),
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
