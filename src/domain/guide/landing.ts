import { questionOfKind } from "@/domain/plan/questions/all";
import type { PlanFacts, Reader } from "./facts";
import { whatWaits } from "./next-thing";

/**
 * The path below the workspace at which somebody begins who has just come in: the first question that waits for the
 * organisation, of the sealed round where one runs. Null where nothing is asked: then it is the workspace itself.
 */
export function firstQuestion(reader: Reader, facts: PlanFacts): string | null {
  const { round } = facts;
  const isMember = facts.partners.some(({ id, state }) => id === reader.partnerId && state === "MEMBER");
  const open = isMember && round?.kinds.find((kind) => !round.answered.includes(kind));
  if (open) return `plan/${questionOfKind(open).key}`;
  const asked = whatWaits(reader, facts).find(
    ({ path: [room, task] }) => room === "plan" && task !== undefined,
  );
  return asked ? asked.path.join("/") : null;
}
