import { goalAgainst, textAgainst } from "@/domain/analysis/against";
import { type GoalFact, memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { currentText } from "./criteria/agreement";
import { isOpen } from "./criteria/setbacks";
import { type QuestionKey, questionCard } from "./questions/all";
import { refuseStart } from "./starting";

export const hindranceKinds = [
  "fillGap",
  "settleObjection",
  "settleRedLine",
  "nameRisk",
  "amendText",
] as const;
/** What has to be done before a question's own step is open. */
export interface Hindrance {
  kind: (typeof hindranceKinds)[number];
  /** Where that is done, below `/w/<workspace>`. */
  path: readonly string[];
  values: Record<string, string>;
}

/** The questions on rules that are clauses: they are written into a draft, and nowhere else. */
const ofClauses: ReadonlySet<QuestionKey> = new Set([
  "power/credit",
  "rhythm/leaving",
  "rhythm/ending",
  "agreement/clauses",
  "agreement/wording",
]);
const onRisks: ReadonlySet<QuestionKey> = new Set([
  "setbacks/weight",
  "setbacks/watch",
  "setbacks/firstHours",
]);

/**
 * Whether an open question of the whole can be answered now: null where it can, a hindrance where something else comes
 * first, `"nothingToDo"` where pressing there changes nothing. Nobody is sent to a step that refuses.
 */
export function hindranceOf(snapshot: Snapshot, key: QuestionKey): Hindrance | "nothingToDo" | null {
  if (questionCard(key).by !== "coalition") return null;
  if (ofClauses.has(key)) return ofFrozenText(snapshot);
  if (onRisks.has(key) && !snapshot.risks.some(isOpen))
    return { kind: "nameRisk", path: ["setbacks", "new"], values: {} };
  if (key === "agreement/open" || key === "review/decide") return ofText(snapshot);
  if (key === "goals/adopt") return ofGoals(snapshot);
  return key === "review/start" && refuseStart(snapshot.workspace.state) ? "nothingToDo" : null;
}

/** What was put up for signing changes no more: a new version takes the rule up. */
function ofFrozenText(snapshot: Snapshot): Hindrance | null {
  const text = currentText(snapshot);
  if (!text || text.state === "DRAFT") return null;
  const draft = snapshot.texts.find((one) => one.agreementId === text.agreementId && one.state === "DRAFT");
  return draft
    ? null
    : { kind: "amendText", path: ["agreements", text.agreementId], values: { title: text.title } };
}

/**
 * A text with a gap in it, with an objection to one of its clauses, or against which a red line stands, is neither put up
 * for signing nor adopted.
 */
function ofText(snapshot: Snapshot): Hindrance | null {
  const text = currentText(snapshot);
  if (!text) return null;
  const values = { title: text.title };
  const gap = text.clauses.find((clause) => clause.gap);
  if (gap) return { kind: "fillGap", path: ["agreements", text.agreementId, "clauses", gap.id], values };
  const objection = snapshot.objections.find((one) => text.clauses.some(({ id }) => id === one.clauseId));
  if (objection) {
    const path = ["agreements", text.agreementId, "clauses", objection.clauseId];
    return { kind: "settleObjection", path, values: { title: objection.title } };
  }
  return textAgainst(snapshot, text).length > 0
    ? { kind: "settleRedLine", path: ["agreements", text.agreementId], values }
    : null;
}

/** One proposed goal that can be adopted is enough; where a red line stands against each, it is talked about first. */
function ofGoals(snapshot: Snapshot): Hindrance | "nothingToDo" | null {
  const proposed = snapshot.goals.filter((goal) => goal.state === "PROPOSED");
  const members = memberIds(snapshot);
  const against = (goal: GoalFact) => goalAgainst(snapshot, goal, members).length > 0;
  const [first] = proposed;
  if (!first) return "nothingToDo";
  return proposed.every(against)
    ? { kind: "settleRedLine", path: ["goals", first.id], values: { title: first.title } }
    : null;
}
