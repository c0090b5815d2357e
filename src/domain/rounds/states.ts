export const roundStates = ["PLANNED", "OPEN", "REVEALED", "CANCELLED"] as const;
export type RoundState = (typeof roundStates)[number];

/** What happened to a round, as stored: moments, or days; null is "not yet". */
export interface RoundFacts {
  openedAt: Date | string | null;
  revealedAt: Date | string | null;
  cancelledAt: Date | string | null;
}

/** PLANNED -> OPEN -> REVEALED | CANCELLED; a planned one can be cancelled too. Computed, never stored. */
export function roundStateOf(round: RoundFacts): RoundState {
  if (round.cancelledAt) return "CANCELLED";
  if (round.revealedAt) return "REVEALED";
  return round.openedAt ? "OPEN" : "PLANNED";
}

/** Whether answers that were handed in to it are closed to everybody but their organisation. */
export const isSealed = (round: RoundFacts | null): boolean =>
  round !== null && roundStateOf(round) === "OPEN";

/** Whether everybody may read what was handed in. */
export const isRevealed = (round: RoundFacts): boolean => roundStateOf(round) === "REVEALED";

/** Whether what was handed in has gone back to its organisation as a draft. */
export const isReturned = (round: RoundFacts | null): boolean =>
  round !== null && roundStateOf(round) === "CANCELLED";

/** Whether something was handed in only after the answers had been revealed. */
export const isLate = (sharedAt: Date | null, round: { revealedAt: Date | null } | null): boolean =>
  sharedAt !== null && round?.revealedAt != null && sharedAt > round.revealedAt;

/**
 * How an entry stands because of its round: sealed while that is open, a draft again once it was cancelled (the state
 * stays as it was stored, because nobody may touch the row but its organisation), late when it came after the reveal.
 */
export const stateInRound = <S extends string>(
  round: (RoundFacts & { revealedAt: Date | null }) | null,
  row: { state: S; sharedAt: Date | null },
): { state: S | "DRAFT"; sealed: boolean; late: boolean } => ({
  state: isReturned(round) ? "DRAFT" : row.state,
  sealed: isSealed(round),
  late: isLate(row.sharedAt, round),
});

export const roundRefusals = [
  "roundNotPlanned",
  "roundNotOpen",
  "roundIsOver",
  "anotherRoundIsOpen",
  "dayIsPast",
  "notLater",
  "notEarlier",
  "endsTooSoon",
  "stillWaiting",
  "nothingAsked",
] as const;
export type RoundRefusal = (typeof roundRefusals)[number];

/** What a round asks for and until when; null means yes. */
export function refusePlan(
  plan: { kinds: readonly string[]; endsOn: string },
  today: string,
): RoundRefusal | null {
  if (plan.kinds.length === 0) return "nothingAsked";
  return plan.endsOn < today ? "dayIsPast" : null;
}

/** Changing: what people answer to must not change under their pen, so only before it opens. */
export const refuseChangingRound = (state: RoundState): RoundRefusal | null =>
  state === "PLANNED" ? null : "roundNotPlanned";

/**
 * Opening a round; null means yes. One at a time, because an answer must know which round it belongs to, and with
 * a last day that is still to come.
 */
export function refuseOpeningRound(
  round: { state: RoundState; endsOn: string },
  today: string,
  anotherIsOpen: boolean,
): RoundRefusal | null {
  if (round.state !== "PLANNED") return "roundNotPlanned";
  if (anotherIsOpen) return "anotherRoundIsOpen";
  return round.endsOn < today ? "dayIsPast" : null;
}

/** Giving more time; null means yes. */
export function refuseExtending(
  round: { state: RoundState; endsOn: string },
  until: string,
): RoundRefusal | null {
  if (round.state !== "OPEN") return round.state === "PLANNED" ? "roundNotOpen" : "roundIsOver";
  return until > round.endsOn ? null : "notLater";
}

/**
 * Giving less time; null means yes. Those who still have to answer are told at once and keep at least until tomorrow;
 * where nobody is waited for any more, today may be the last day.
 */
export function refuseShortening(
  round: { state: RoundState; endsOn: string },
  until: string,
  { today, waiting }: { today: string; waiting: number },
): RoundRefusal | null {
  if (round.state !== "OPEN") return round.state === "PLANNED" ? "roundNotOpen" : "roundIsOver";
  if (until >= round.endsOn) return "notEarlier";
  const isSoonEnough = waiting > 0 ? until > today : until >= today;
  return isSoonEnough ? null : "endsTooSoon";
}

/**
 * Revealing by hand; null means yes. Before its last day is over only when everybody who was asked has answered:
 * otherwise those who come later would answer with the others' words in view.
 */
export function refuseRevealing(
  round: { state: RoundState; endsOn: string },
  today: string,
  waiting: number,
): RoundRefusal | null {
  if (round.state !== "OPEN") return round.state === "PLANNED" ? "roundNotOpen" : "roundIsOver";
  return waiting > 0 && today <= round.endsOn ? "stillWaiting" : null;
}

/** Breaking a round off; what was handed in goes back to each organisation as a draft. */
export const refuseCancelling = (state: RoundState): RoundRefusal | null =>
  state === "PLANNED" || state === "OPEN" ? null : "roundIsOver";

/** Whether the job reveals it: the last day is over. */
export const isDue = (round: { state: RoundState; endsOn: string }, today: string): boolean =>
  round.state === "OPEN" && today > round.endsOn;
