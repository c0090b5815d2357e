import type { Snapshot } from "@/domain/analysis/snapshot";
import { isAnswered } from "./answers";
import { type QuestionKey, questions } from "./questions/all";
import type { TaskStatus } from "./status";
import type { TaskId } from "./tasks";

/** The shortest useful answer of all: one sentence, and the others know what they can count on. */
export const FIRST_WORD: QuestionKey = "expectations/gives";

/**
 * Whether an organisation has not spoken at all yet: no question answered and none left open. What the coordination
 * may have noted about it (where it comes from, whom it speaks for) is not its own word and does not count.
 */
export function hasSaidNothing(snapshot: Snapshot, partnerId: string): boolean {
  if (snapshot.openEnds.some((one) => one.partnerId === partnerId)) return false;
  return questions
    .filter(({ by, task }) => by === "organisation" && task !== "partners")
    .every(({ key }) => !isAnswered(snapshot, key, partnerId));
}

/**
 * The question to go on with: the first of the reader's own that is open, in the order of the path. The order is free
 * (F8), so whoever has said nothing yet begins with the first word instead of nine questions on the form; the
 * coordination begins with why.
 */
export function nextQuestion(
  snapshot: Snapshot,
  reader: { partnerId: string | null; coordinates: boolean },
  statuses: readonly TaskStatus[],
): { task: TaskId; question: QuestionKey } | null {
  const open = statuses
    .filter((one) => one.whole.kind !== "CANNOT_START")
    .flatMap(({ task, openQuestions }) => openQuestions.map((question) => ({ task, question })));
  const { partnerId, coordinates } = reader;
  const begins = !coordinates && partnerId !== null && hasSaidNothing(snapshot, partnerId);
  return (begins && open.find((one) => one.question === FIRST_WORD)) || (open[0] ?? null);
}
