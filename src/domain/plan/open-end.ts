import type { Role } from "@/domain/access/roles";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { draftPath, roundPath } from "@/domain/notifications/paths";
import { isAnswered } from "./answers";
import { findQuestion, type Question } from "./questions/all";
import type { TaskId } from "./tasks";

export const openEndRefusals = ["noSeat", "coordinationAnswers", "dayIsPast", "notAskedNow"] as const;
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

/**
 * Whether a person may say for their organisation that it needs time until a day for what a round or a draft asks; null
 * means yes. Only while it is asked: afterwards a day would promise an answer that nobody waits for.
 */
export function refuseNeedingTime(
  answerer: Answerer,
  asked: { isAskedNow: boolean; askBy: string; today: string },
): OpenEndRefusal | null {
  if (answerer.partnerId === null) return "noSeat";
  if (!asked.isAskedNow) return "notAskedNow";
  return refuseAskBy(asked.askBy, asked.today);
}

/** Where what is left open is answered, below the workspace: its question of the path, or the page that asks. */
export const placeOfOpenEnd = (asked: string): string[] => [
  ...(findQuestion(asked) ? ["plan"] : []),
  ...asked.split("/"),
];

/** The task that what is left open belongs to, while it still waits for this side's answer; null where it does not. */
export function taskStillWaiting(snapshot: Snapshot, asked: string, partnerId: string | null): TaskId | null {
  const question = findQuestion(asked);
  if (question) return isAnswered(snapshot, question.key, partnerId) ? null : question.task;
  const { openRound, texts } = snapshot;
  if (openRound && asked === roundPath(openRound.id)) {
    const said = openRound.answers.filter((one) => one.partnerId === partnerId).map(({ kind }) => kind);
    return openRound.kinds.every((kind) => said.includes(kind)) ? null : "expectations";
  }
  const drafted = texts.some((text) => text.state === "DRAFT" && asked === draftPath(text.agreementId));
  return drafted ? "agreement" : null;
}
