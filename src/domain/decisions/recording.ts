export const recordingRefusals = ["decidedInFuture"] as const;
export type RecordingRefusal = (typeof recordingRefusals)[number];

/**
 * Decides whether a decision taken elsewhere may be written down; null means yes.
 *
 * A recorded decision says what was decided, never what will be: a day after today (both as
 * `2027-03-31`, Berlin) is refused. How long ago it was does not matter.
 */
export function refuseRecording(decision: { decidedOn: string }, today: string): RecordingRefusal | null {
  return decision.decidedOn > today ? "decidedInFuture" : null;
}
