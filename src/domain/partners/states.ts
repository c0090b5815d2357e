/** The states of a partnership (docs/rules/states.md). */
export const partnerStates = [
  "PROSPECT",
  "APPROACHED",
  "INVITED",
  "ONBOARDING",
  "MEMBER",
  "PAUSED",
  "LEAVING",
  "LEFT",
  "DECLINED",
  "EXPELLED",
] as const;
export type PartnerState = (typeof partnerStates)[number];

/**
 * Which state may follow which (docs/rules/states.md). Two readings of the arrows there are ours.
 *
 * A member may announce its exit without pausing first. And an invited organisation becomes a member as soon as the
 * coordination confirms it or somebody there accepts the coordination's invitation, past ONBOARDING: that state says that
 * somebody sits for it whom the coordination has not chosen. The onboarding list informs, it never gates.
 */
export const partnerMoves: Record<PartnerState, readonly PartnerState[]> = {
  PROSPECT: ["APPROACHED"],
  APPROACHED: ["INVITED", "DECLINED"],
  INVITED: ["ONBOARDING", "MEMBER", "DECLINED"],
  ONBOARDING: ["MEMBER", "DECLINED"],
  MEMBER: ["PAUSED", "LEAVING", "EXPELLED"],
  PAUSED: ["MEMBER", "LEAVING", "EXPELLED"],
  LEAVING: ["LEFT", "EXPELLED"],
  LEFT: [],
  DECLINED: [],
  EXPELLED: [],
};

/** Somebody is sent away or goes: later readers must be able to know why. */
const statesWithReason: ReadonlySet<PartnerState> = new Set(["LEAVING", "DECLINED", "EXPELLED"]);
export const needsReason = (state: PartnerState): boolean => statesWithReason.has(state);

/** Whether a step only carries out what was announced with a reason: that one stays, and no second one is asked for. */
export const keepsReason = (from: PartnerState, to: PartnerState): boolean =>
  from === "LEAVING" && to === "LEFT";

export const seatedStates = ["MEMBER", "PAUSED", "LEAVING"] as const satisfies readonly PartnerState[];
/** Whether it is a member, also while it pauses or is about to leave. */
export const isSeated = (state: PartnerState): boolean => (seatedStates as readonly string[]).includes(state);

const goingStates: ReadonlySet<PartnerState> = new Set(["LEAVING", "LEFT", "EXPELLED"]);
/** Whether a member has gone or said that it will: what it held is handed over, and an exit record says how. */
export const isGoing = (state: PartnerState): boolean => goingStates.has(state);

/** The partnership is over. */
export const endedStates = ["LEFT", "DECLINED", "EXPELLED"] as const satisfies readonly PartnerState[];
const endStates: ReadonlySet<PartnerState> = new Set(endedStates);
/** Whether the partnership is over, so that nobody may take its seat any more. */
export const hasEnded = (state: PartnerState): boolean => endStates.has(state);

export const partnerMoveRefusals = ["moveNotAllowed", "reasonMissing"] as const;
export type PartnerMoveRefusal = (typeof partnerMoveRefusals)[number];

/** Decides whether a partner may go from one state to another, with this reason; null means yes. */
export function refusePartnerMove(
  from: PartnerState,
  to: PartnerState,
  reason: string,
): PartnerMoveRefusal | null {
  if (!partnerMoves[from].includes(to)) return "moveNotAllowed";
  if (needsReason(to) && reason.trim() === "") return "reasonMissing";
  return null;
}

/**
 * The state after an invitation was sent to an organisation: whoever is invited has been approached.
 * Null when it stays as it is.
 */
export function stateWhenInvited(state: PartnerState): PartnerState | null {
  return state === "PROSPECT" || state === "APPROACHED" ? "INVITED" : null;
}

/** The states in which an organisation is not in yet. */
const outsideStates: ReadonlySet<PartnerState> = new Set(["PROSPECT", "APPROACHED", "INVITED"]);

/**
 * The state after somebody accepted an invitation for the organisation. Null when it stays.
 *
 * Where the coordination invited, it has chosen organisation, address and tier: the organisation is a member, and nobody
 * confirms it a second time (docs/rules/states.md). A colleague's invitation brings a person, not a membership.
 */
export function stateWhenAccepted(
  state: PartnerState,
  by: "coordination" | "colleague",
): "MEMBER" | "ONBOARDING" | null {
  if (by === "coordination") return outsideStates.has(state) || state === "ONBOARDING" ? "MEMBER" : null;
  return outsideStates.has(state) ? "ONBOARDING" : null;
}
