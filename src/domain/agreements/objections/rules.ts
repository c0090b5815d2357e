import type { Role } from "@/domain/access/roles";
import type { AgreementState, ClauseState } from "@/domain/agreements/schema";

/** An objection stands until its own organisation says that it is settled, or takes it back. */
export const objectionStates = ["OPEN", "SETTLED", "WITHDRAWN"] as const;
export type ObjectionState = (typeof objectionStates)[number];

export const objectionRefusals = [
  "textFrozen",
  "clauseWithoutText",
  "noSeat",
  "notYetMember",
  "alreadyObjected",
  "notYourObjection",
  "objectionOver",
  "alreadyAsked",
  "objectionStands",
] as const;
export type ObjectionRefusal = (typeof objectionRefusals)[number];

/** Who acts: a role, and for which organisation they speak. */
export interface ClauseSpeaker {
  role: Role;
  partnerId: string | null;
  /** Whether that organisation is a member: one that is still to be confirmed reads along. */
  isMember: boolean;
}

export interface ObjectionFacts {
  partnerId: string;
  state: ObjectionState;
  /** Whether the coordination has asked and nobody has answered yet. */
  asked: boolean;
}

/**
 * Whether an organisation may object to a clause; null means yes. It objects to words, so long as they can still change,
 * once at a time: what else there is to say goes into its objection or into the answers to it.
 */
export function refuseObjecting(
  clause: { textState: AgreementState; body: string },
  speaker: ClauseSpeaker,
  objections: readonly ObjectionFacts[],
): ObjectionRefusal | null {
  if (clause.textState !== "DRAFT") return "textFrozen";
  if (clause.body === "") return "clauseWithoutText";
  if (speaker.partnerId === null) return "noSeat";
  if (!speaker.isMember) return "notYetMember";
  const own = objections.some((one) => one.partnerId === speaker.partnerId && one.state === "OPEN");
  return own ? "alreadyObjected" : null;
}

/** Whether somebody may take it back or say that it is settled: its own organisation alone, whoever else wishes it. */
export function refuseEndingObjection(
  objection: ObjectionFacts,
  { partnerId }: Pick<ClauseSpeaker, "partnerId">,
): ObjectionRefusal | null {
  if (objection.partnerId !== partnerId) return "notYourObjection";
  return objection.state === "OPEN" ? null : "objectionOver";
}

/** Whether somebody may answer it: the coordination, and its own organisation. */
export function refuseAnsweringObjection(
  objection: ObjectionFacts,
  { role, partnerId }: Pick<ClauseSpeaker, "role" | "partnerId">,
): ObjectionRefusal | null {
  if (role !== "COORDINATOR" && objection.partnerId !== partnerId) return "notYourObjection";
  return objection.state === "OPEN" ? null : "objectionOver";
}

/** Whether the coordination may ask its organisation "does this settle it?"; once until there is an answer. */
export function refuseAskingObjector(objection: ObjectionFacts): ObjectionRefusal | null {
  if (objection.state !== "OPEN") return "objectionOver";
  return objection.asked ? "alreadyAsked" : null;
}

/** How far a clause is, with what stands against it: one that anybody objects to is contested, whatever was noted before. */
export const clauseStateWith = (noted: ClauseState, openObjections: number): ClauseState =>
  openObjections > 0 ? "CONTESTED" : noted === "CONTESTED" ? "PROPOSED" : noted;

/** Names of the organisations whose objections stand, each once. */
export const objectorsOf = (
  objections: readonly { partnerName: string; state: ObjectionState }[],
): string[] => [...new Set(objections.filter((one) => one.state === "OPEN").map((one) => one.partnerName))];
