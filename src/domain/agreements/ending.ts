import type { AgreementState } from "./schema";
import { agreementTransitions } from "./states";

export const endingRefusals = ["notAdopted", "agreementEnded"] as const;
export type EndingRefusal = (typeof endingRefusals)[number];

/**
 * Decides whether a decision to end this text may be recorded; null means yes. Only what was adopted and
 * still stands can end: a draft is discarded, an opened text is decided on, a replaced one is over already.
 * A new version that has been begun is left alone, since it binds nobody before its own decision.
 */
export function refuseEnding({ state }: { state: AgreementState }): EndingRefusal | null {
  if (state === "TERMINATED") return "agreementEnded";
  return agreementTransitions[state].includes("TERMINATED") ? null : "notAdopted";
}
