import { goalAgainst } from "@/domain/analysis/against";
import type { Finding } from "@/domain/analysis/finding";
import { byId, ofMembers, partnersNamed, refsTo } from "@/domain/analysis/refs";
import type { GoalFact, Snapshot, TextFact } from "@/domain/analysis/snapshot";
import { isClauseTopic } from "@/domain/catalogue/clauses";
import { topicsOfClause } from "@/domain/catalogue/topics";
import {
  findConflicts,
  type PairLink,
  type RedLineConflict,
  type TargetFacts,
} from "@/domain/red-lines/conflict";

/** Goals that somebody still means to reach: a conflict with one that is over stops nobody. */
const isAhead = ({ state }: GoalFact): boolean =>
  state === "PROPOSED" || state === "ADOPTED" || state === "IN_PROGRESS";

/** Texts that can still become binding; what is adopted is talked about with a new version. */
const isUp = ({ state }: TextFact): boolean => state === "DRAFT" || state === "CONSULTATION";

const goalTarget = ({ id, topics }: GoalFact): TargetFacts => ({ id, topics });

const clauseTarget = ({ id, topic }: TextFact["clauses"][number]): TargetFacts => ({
  id,
  topics: isClauseTopic(topic) ? topicsOfClause[topic] : [],
});

const linksTo = (snapshot: Snapshot, column: "goalId" | "clauseId"): PairLink[] =>
  ofMembers(snapshot, snapshot.redLineLinks).flatMap((link) => {
    const targetId = link[column];
    return targetId === null ? [] : [{ ...link, targetId }];
  });

/**
 * Goals and texts that a red line stands against, or may (A3): confirmed where somebody linked the two, possible where
 * both are about the same topic and its organisation has not said that it is not one. Only red lines of members
 * count. On a goal that is proposed the position "red line" is a confirmed one; on an adopted one it is A4. Of a hidden one only whose it is is known, and its link tells that there is a conflict.
 */
export function findRedLines(snapshot: Snapshot): Finding[] {
  const redLines = ofMembers(snapshot, snapshot.expectations).filter(
    (row) => row.kind === "RED_LINE" && (row.state === "SHARED" || row.state === "CONFIRMED"),
  );
  const goals = byId(snapshot.goals).filter(isAhead);
  const ofGoals = findConflicts(goals.map(goalTarget), redLines, linksTo(snapshot, "goalId"));
  const aboutGoals = goals.flatMap((goal) =>
    findingsOf(
      snapshot,
      { kind: "GOAL", id: goal.id, values: { goal: goal.title }, path: ["goals", goal.id] },
      ofGoals.filter((conflict) => conflict.targetId === goal.id),
      goal.state === "PROPOSED" ? goalAgainst(snapshot, goal) : [],
    ),
  );
  const texts = snapshot.texts.filter(isUp).sort((one, other) => (one.versionId < other.versionId ? -1 : 1));
  const links = linksTo(snapshot, "clauseId");
  const aboutTexts = texts.flatMap((text) =>
    findingsOf(
      snapshot,
      {
        kind: "AGREEMENT",
        id: text.agreementId,
        values: { agreement: text.title },
        path: ["agreements", text.agreementId],
      },
      findConflicts(text.clauses.map(clauseTarget), redLines, links),
    ),
  );
  return [...aboutGoals, ...aboutTexts];
}

interface About {
  kind: "GOAL" | "AGREEMENT";
  id: string;
  values: Record<string, string>;
  path: string[];
}

/**
 * What stands against one goal or text, in one sentence, and what may: the confirmed ones first. `positions` are
 * organisations that say "red line" of the goal itself.
 */
function findingsOf(
  snapshot: Snapshot,
  about: About,
  conflicts: readonly RedLineConflict[],
  positions: readonly string[] = [],
): Finding[] {
  return (["CONFIRMED", "POSSIBLE"] as const).flatMap((state): Finding[] => {
    const here = conflicts.filter((conflict) => conflict.state === state);
    const confirmed = state === "CONFIRMED";
    const taken = confirmed ? positions : [];
    if (here.length + taken.length === 0) return [];
    const partners = partnersNamed(snapshot, [...here.map((conflict) => conflict.partnerId), ...taken]);
    const unique = (ids: readonly string[]) => byId([...new Set(ids)].map((id) => ({ id })));
    const name = confirmed ? "confirmed" : "possible";
    return [
      {
        analysis: "A3",
        code: about.kind === "GOAL" ? name : confirmed ? "clauseConfirmed" : "clausePossible",
        severity: confirmed ? "HIGH" : "NORMAL",
        records: [
          { kind: about.kind, id: about.id },
          ...(about.kind === "AGREEMENT" ? refsTo("CLAUSE", unique(here.map((one) => one.targetId))) : []),
          ...refsTo("EXPECTATION", unique(here.filter((one) => !one.hidden).map((one) => one.redLineId))),
          ...refsTo("PARTNER", partners),
        ],
        values: { ...about.values, count: partners.length },
        fix: { code: confirmed ? "settleConflict" : "checkConflict", path: about.path },
      },
    ];
  });
}
