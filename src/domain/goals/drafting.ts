import type { Role } from "@/domain/access/roles";

export const goalDraftingRefusals = ["notYourGoal", "notYetMember"] as const;
export type GoalDraftingRefusal = (typeof goalDraftingRefusals)[number];

/** The organisations that a goal is in the hands of: the one that proposed it, and the one that leads it. */
export interface GoalHolders {
  holders: readonly { partnerId: string; isMember: boolean }[];
}

/**
 * Whether somebody may change the text of a goal or take it away; null means yes: the coordination, the organisation that
 * proposed it and the one that leads it, as long as they are members. Everybody else takes a position, with its reasons.
 */
export function refuseGoalDrafting(
  { holders }: GoalHolders,
  { role, partnerId }: { role: Role; partnerId: string | null },
): GoalDraftingRefusal | null {
  if (role === "COORDINATOR") return null;
  const own = holders.find((holder) => holder.partnerId === partnerId);
  if (partnerId === null || !own) return "notYourGoal";
  return own.isMember ? null : "notYetMember";
}
