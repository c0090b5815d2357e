import { type ExpectationKind, expectationKinds } from "@/domain/catalogue/expectation-kinds";
import { type QuestionKey, questionOfKind } from "@/domain/plan/questions/all";

/**
 * The question that a round still asks an organisation after one of its kinds, or from the start; null once it has
 * answered all of them. After the last comes what was left out before.
 */
export function questionAfterInRound(
  asked: readonly ExpectationKind[],
  answered: readonly ExpectationKind[],
  after: ExpectationKind | null = null,
): QuestionKey | null {
  const from = after ? expectationKinds.indexOf(after) + 1 : 0;
  const inOrder = [...expectationKinds.slice(from), ...expectationKinds.slice(0, from)];
  const next = inOrder.find((kind) => asked.includes(kind) && !answered.includes(kind));
  return next ? questionOfKind(next).key : null;
}
