import type { Role } from "@/domain/access/roles";

export const profileRefusals = ["notYourOrganisation", "declaresItself"] as const;
export type ProfileRefusal = (typeof profileRefusals)[number];

/** Who wants to change a profile: their role and the partner they speak for. */
export interface ProfileActor {
  role: Role;
  partnerId: string | null;
}

/**
 * Decides who may change what an organisation says about itself; null means yes. The coordination may
 * for everyone, a representative for their own organisation only (REQ-Z3).
 */
export function refuseProfileChange(actor: ProfileActor, partnerId: string): ProfileRefusal | null {
  if (actor.role === "COORDINATOR") return null;
  if (actor.role === "REPRESENTATIVE" && actor.partnerId === partnerId) return null;
  return "notYourOrganisation";
}

/**
 * Decides who may say what an organisation speaks for from its own experience, and whether those affected represent
 * themselves there; null means yes. Nobody says that about others (A7: self-declared). Only where nobody sits for
 * an organisation may the coordination write down what it said (docs/rules/states.md).
 */
export function refuseDeclaring(
  actor: ProfileActor,
  organisation: { partnerId: string; hasRepresentative: boolean },
): ProfileRefusal | null {
  if (actor.role === "COORDINATOR" && actor.partnerId !== organisation.partnerId)
    return organisation.hasRepresentative ? "declaresItself" : null;
  return refuseProfileChange(actor, organisation.partnerId);
}
