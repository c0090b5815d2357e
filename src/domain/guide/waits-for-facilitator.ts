import type { PlanFacts, Reader } from "./facts";
import { type Waiting, waiting } from "./waiting";

/** The outsider's turn: somebody answered a note, or the plan has not been read yet. */
export function waitsForFacilitator({ memberId }: Reader, { notes, goals, partners }: PlanFacts): Waiting[] {
  const own = notes.filter((note) => note.authorId === memberId);
  const answered = own.filter((note) => !note.resolved && note.answered).length;
  if (answered > 0)
    return [waiting("checkReplies", "BLOCKS", "theyAnswered", ["notes"], { values: { count: answered } })];
  if (own.length > 0 || goals.length + partners.length === 0) return [];
  return [waiting("readPlan", "OPEN", "freshEyes", ["notes"])];
}
