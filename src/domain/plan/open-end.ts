import type { Role } from "@/domain/access/roles";
import type { Question } from "./questions/all";

export const openEndRefusals = ["noSeat", "coordinationAnswers", "dayIsPast"] as const;
export type OpenEndRefusal = (typeof openEndRefusals)[number];

export interface Answerer {
  role: Role;
  partnerId: string | null;
}

/**
 * Whether a person may answer a question of the path, or leave it open; null means yes. An organisation's
 * question is answered from its own seat, the coalition's by the coordination.
 */
export function refuseAnswering(answerer: Answerer, question: Pick<Question, "by">): OpenEndRefusal | null {
  if (question.by === "organisation") return answerer.partnerId === null ? "noSeat" : null;
  return answerer.role === "COORDINATOR" ? null : "coordinationAnswers";
}

/** A board is asked from today on. Days are `2027-03-31`. */
export const refuseAskBy = (askBy: string | null, today: string): OpenEndRefusal | null =>
  askBy !== null && askBy < today ? "dayIsPast" : null;
