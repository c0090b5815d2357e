import { redLinesOf } from "@/domain/goals/backing";
import { type GoalFact, memberIds, type Snapshot, type TextFact } from "./snapshot";

type Linked = Pick<Snapshot, "redLineLinks" | "partners">;

/** A confirmed conflict: somebody said that the two collide, and the red line's organisation has not settled it (A3). */
const confirmed = ({ linked, dismissed }: Snapshot["redLineLinks"][number]): boolean => linked && !dismissed;

/**
 * The members whose red line stands against a goal (A3), each once: those that took the position "red line", and those
 * of whose red line somebody confirmed that the goal crosses it. Both mean the same, and both keep it from being
 * adopted.
 */
export function goalAgainst(
  { redLineLinks, partners }: Linked,
  goal: Pick<GoalFact, "id" | "positions">,
  members: ReadonlySet<string> = memberIds({ partners }),
): string[] {
  const linked = redLineLinks.filter((link) => link.goalId === goal.id && confirmed(link));
  const all = [...redLinesOf(goal), ...linked.map((link) => link.partnerId)];
  return [...new Set(all)].filter((id) => members.has(id));
}

/** The members whose red line stands against one of the clauses of a text, each once. */
export function textAgainst({ redLineLinks, partners }: Linked, text: Pick<TextFact, "clauses">): string[] {
  const clauses = new Set(text.clauses.map((clause) => clause.id));
  const members = memberIds({ partners });
  const linked = redLineLinks.filter(
    (link) => link.clauseId !== null && clauses.has(link.clauseId) && confirmed(link),
  );
  return [...new Set(linked.map((link) => link.partnerId))].filter((id) => members.has(id));
}
