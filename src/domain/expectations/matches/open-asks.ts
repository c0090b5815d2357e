import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { CategoryKey } from "@/domain/catalogue/resources";
import type { ExpectationPriority } from "@/domain/expectations/choices";
import type { ExpectationState } from "@/domain/expectations/states";
import type { MatchRefusal, MatchSpeaker } from "./rules";

export const openRefusals = ["goesOnAlready", "stillSearching"] as const;
export type OpenRefusal = (typeof openRefusals)[number];

type Ask = {
  partnerId: string;
  kind: ExpectationKind;
  state: ExpectationState;
  openAccepted: boolean;
};

/**
 * Decides whether an organisation may go on without what it asks for, or look for it again; null means yes.
 * It is its own word, so nobody else says it, and it needs a shared ask to speak of.
 */
export function refuseOpen(
  speaker: MatchSpeaker,
  ask: Ask,
  accepted: boolean,
): MatchRefusal | OpenRefusal | "notYourOrganisation" | null {
  if (speaker.partnerId !== ask.partnerId) return "notYourOrganisation";
  if (ask.kind !== "GET" && ask.kind !== "NEED") return "asksForNothing";
  if (ask.state !== "SHARED" && ask.state !== "CONFIRMED") return "endNotShared";
  if (ask.openAccepted === accepted) return accepted ? "goesOnAlready" : "stillSearching";
  return null;
}

type Weight = {
  category: CategoryKey | null;
  quantity: number | null;
  priority: ExpectationPriority;
};

/** Whether "we go on without" still holds after a change: not once it asks for something else, or more urgently. */
export const keepsOpen = (before: Weight, after: Weight): boolean =>
  before.category === after.category &&
  before.quantity === after.quantity &&
  before.priority === after.priority;
