import type { Snapshot } from "@/domain/analysis/snapshot";
import { oncePerSnapshot } from "./once-per-snapshot";
import { type QuestionKey, questionCard } from "./questions/all";
import type { SummaryLine } from "./questions/question";

/** What was worked out already: the same is asked for each task, each organisation and each reader. */
const answersOf = oncePerSnapshot(() => new Map<string, boolean>());

/**
 * Whether a question has its answer: an organisation's from that organisation, the coalition's from the records of
 * the whole. Without a seat an organisation's question has none.
 */
export function isAnswered(snapshot: Snapshot, key: QuestionKey, partnerId: string | null): boolean {
  const answers = answersOf(snapshot);
  const asked = `${key} ${partnerId}`;
  const known = answers.get(asked) ?? answerIn(snapshot, key, partnerId);
  answers.set(asked, known);
  return known;
}

function answerIn(snapshot: Snapshot, key: QuestionKey, partnerId: string | null): boolean {
  const card = questionCard(key);
  if (card.by === "coalition") return card.answered(snapshot);
  return partnerId !== null && card.answered(snapshot, partnerId);
}

/** What stands as the answer to a question now, for its card on the check page; nothing where it is still open. */
export function summaryOf(snapshot: Snapshot, key: QuestionKey, partnerId: string | null): SummaryLine[] {
  const card = questionCard(key);
  if (card.by === "coalition") return card.summary(snapshot);
  return partnerId === null ? [] : card.summary(snapshot, partnerId);
}
