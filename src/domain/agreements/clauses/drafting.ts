import type { ClauseSpeaker } from "@/domain/agreements/objections/rules";

export const draftingRefusals = ["notYourClause", "notYetMember"] as const;
export type DraftingRefusal = (typeof draftingRefusals)[number];

/**
 * Whether somebody may write a new clause into a draft; null means yes. The coordination drafts; members put clauses of
 * their own beside it, and whoever is still to be confirmed reads along.
 */
export const refuseAddingClause = ({ role, isMember }: ClauseSpeaker): DraftingRefusal | null =>
  role === "COORDINATOR" || isMember ? null : "notYetMember";

/**
 * Whether somebody may change, take out or put forward a clause; null means yes: who drafts (the coordination), and the
 * organisation that wrote it. Everybody else objects or proposes other words, and nobody overwrites another's text.
 */
export function refuseDrafting(
  clause: { authorPartnerId: string | null },
  speaker: ClauseSpeaker,
): DraftingRefusal | null {
  if (speaker.role === "COORDINATOR") return null;
  if (speaker.partnerId === null || clause.authorPartnerId !== speaker.partnerId) return "notYourClause";
  return speaker.isMember ? null : "notYetMember";
}

/** The order is the text's, so only who drafts it moves a clause. */
export const refuseMovingClause = ({ role }: Pick<ClauseSpeaker, "role">): DraftingRefusal | null =>
  role === "COORDINATOR" ? null : "notYourClause";
