import type { PartnerState } from "./states";

/** What a newcomer settles to have arrived (docs/rules/states.md). */
export const onboardingPoints = ["agreement", "expectations", "contacts", "buddy"] as const;
export type OnboardingPoint = (typeof onboardingPoints)[number];

/** The kinds that an organisation answers: what it gives, wants, needs and refuses. */
const KINDS = 4;

export interface OnboardingFacts {
  state: PartnerState;
  /** A text lies open or is in force, so that there is something to read. */
  hasText: boolean;
  /** Its people said so, or it signed the text in force: nobody signs unread. */
  hasRead: boolean;
  kindsAnswered: number;
  contact: string;
  contactSafety: string;
  /** A member shows it around. */
  hasBuddy: boolean;
  /** Its own people coordinate: they show others around. */
  coordinates: boolean;
}

/** LATER: there is nothing to do about it yet. */
export type OnboardingState = "DONE" | "OPEN" | "LATER";
export interface OnboardingStep {
  point: OnboardingPoint;
  state: OnboardingState;
}

const arriving: ReadonlySet<PartnerState> = new Set(["ONBOARDING", "MEMBER"]);

/**
 * How far an organisation has arrived, computed from facts and ticked by nobody. It informs and never gates
 * (docs/rules/states.md). Of the contacts, office and safety are asked for: everyday life and an emergency
 * both need somebody to reach; press and money may stay open. Null where nobody is arriving.
 */
export function onboardingOf(facts: OnboardingFacts): OnboardingStep[] | null {
  if (!arriving.has(facts.state)) return null;
  const done = (met: boolean): OnboardingState => (met ? "DONE" : "OPEN");
  return [
    { point: "agreement", state: facts.hasRead ? "DONE" : facts.hasText ? "OPEN" : "LATER" },
    { point: "expectations", state: done(facts.kindsAnswered >= KINDS) },
    { point: "contacts", state: done(facts.contact !== "" && facts.contactSafety !== "") },
    ...(facts.coordinates ? [] : [{ point: "buddy" as const, state: done(facts.hasBuddy) }]),
  ];
}

/** How many points somebody can do something about now. */
export const stepsLeft = (steps: readonly OnboardingStep[] | null): number =>
  steps?.filter((step) => step.state === "OPEN").length ?? 0;

export const readingRefusals = ["notYourOrganisation", "nothingToRead"] as const;
export type ReadingRefusal = (typeof readingRefusals)[number];

/**
 * Decides whether somebody may say "we have read it"; null means yes. Only an organisation says that of itself, and
 * only of a text that no longer changes under its eyes.
 */
export function refuseHavingRead(
  actor: { partnerId: string | null },
  partnerId: string,
  hasText: boolean,
): ReadingRefusal | null {
  if (actor.partnerId !== partnerId) return "notYourOrganisation";
  return hasText ? null : "nothingToRead";
}
