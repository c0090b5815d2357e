import type { Snapshot } from "@/domain/analysis/snapshot";
import { isAnswered } from "./answers";
import { type QuestionKey, questions } from "./questions/all";

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
