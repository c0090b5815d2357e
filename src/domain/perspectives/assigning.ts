export const assignRefusals = [
  "prospectMissing",
  "prospectTwice",
  "prospectIsGone",
  "alreadyMember",
  "outreachNotMember",
  "dayIsPast",
] as const;
export type AssignRefusal = (typeof assignRefusals)[number];

export interface AssignFacts {
  /** A name that is not on the list yet; empty where an organisation of the list was chosen. */
  newName: string;
  /** The organisation of the list that was chosen or named. */
  prospect: { isMember: boolean; hasEnded: boolean } | null;
  outreachIsMember: boolean;
  outreachOn: string;
}

/**
 * Decides whether this is somebody to win and a way to win them; null means yes.
 *
 * A prospect is not with us yet: whoever is already a member says for itself what it speaks for, and whoever
 * left or declined has answered. The one who asks is a member, and the day lies ahead.
 */
export function refuseAssigning(facts: AssignFacts, today: string): AssignRefusal | null {
  if (facts.newName && facts.prospect) return "prospectTwice";
  if (!facts.newName && !facts.prospect) return "prospectMissing";
  if (facts.prospect?.isMember) return "alreadyMember";
  if (facts.prospect?.hasEnded) return "prospectIsGone";
  if (!facts.outreachIsMember) return "outreachNotMember";
  return facts.outreachOn < today ? "dayIsPast" : null;
}
