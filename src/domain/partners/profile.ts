import type { Role } from "@/domain/access/roles";

export const profileRefusals = ["notYourOrganisation"] as const;
export type ProfileRefusal = (typeof profileRefusals)[number];

/** Who wants to change a profile: their role and the partner they speak for. */
export interface ProfileActor {
  role: Role;
  partnerId: string | null;
}

/**
 * Decides who may change what an organisation says about itself; null means yes. The coordination may
 * for everyone, a representative for the own organisation only (reliability Z3).
 */
export function refuseProfileChange(actor: ProfileActor, partnerId: string): ProfileRefusal | null {
  if (actor.role === "COORDINATOR") return null;
  if (actor.role === "REPRESENTATIVE" && actor.partnerId === partnerId) return null;
  return "notYourOrganisation";
}
