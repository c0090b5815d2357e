import type { ClauseTopic } from "./clauses";
import type { HealthStatementId } from "./health-statements";

/** Where the conditions come from; reference and link are `catalogue-success` in messages/. */
export const successSources = ["study", "summary"] as const;
export type SuccessSource = (typeof successSources)[number];

interface SuccessCondition {
  id: string;
  /** Phases of docs/path.md in which it is worked on. */
  phases: readonly number[];
  /** Analyses of docs/rules/analyses.md that show whether it holds. */
  analyses: readonly string[];
  clauses: readonly ClauseTopic[];
  statements: readonly HealthStatementId[];
  sources: readonly SuccessSource[];
}

/**
 * What makes alliances work, as organisations in alliances told the interviewers of a study, and where it
 * is met here: an early common denominator in phases 3 and 4, pointed goals in their indicators,
 * difference as a strength in A7 and A8, laurels shared in clause CL10 (docs/path.md). The rest of
 * the mapping is ours.
 */
export const successConditions = [
  {
    id: "commonDenominator",
    phases: [3, 4],
    analyses: ["A1", "A3"],
    clauses: ["CL1", "CL2"],
    statements: ["h1"],
    sources: ["study", "summary"],
  },
  {
    id: "clearGoals",
    phases: [4],
    analyses: ["A4"],
    clauses: ["CL2"],
    statements: ["h1"],
    sources: ["study", "summary"],
  },
  {
    id: "difference",
    phases: [2],
    analyses: ["A7", "A8"],
    clauses: ["CL11", "CL17"],
    statements: ["h6", "h7"],
    sources: ["study", "summary"],
  },
  {
    id: "sharedCredit",
    phases: [6],
    analyses: [],
    clauses: ["CL10"],
    statements: ["h10"],
    sources: ["study", "summary"],
  },
] as const satisfies readonly SuccessCondition[];
