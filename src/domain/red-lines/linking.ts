import type { Role } from "@/domain/access/roles";
import type { LinkFacts } from "./conflict";

export const redLineRefusals = [
  "redLineNotShared",
  "redLineSealed",
  "redLineOfNoMember",
  "targetIsOver",
  "alreadyLinked",
  "settledByThem",
  "notYourRedLine",
  "alreadySettled",
  "nothingToSettle",
  "notSettled",
  "notLinked",
  "settledStays",
  "linkedByOthers",
] as const;
export type RedLineRefusal = (typeof redLineRefusals)[number];

/** Who asks, and the seat they hold. */
export interface RedLineSpeaker {
  memberId: string;
  role: Role;
  partnerId: string | null;
}

/** A red line as the rules need it. */
export interface RedLineStanding {
  partnerId: string;
  /** Handed in to a round that is still open. */
  sealed: boolean;
  /** Shared or confirmed, as its round leaves it: what a cancelled one returned is a draft. */
  shared: boolean;
  /** Its organisation is a member. */
  ofMember: boolean;
}

/** A goal that is proposed or agreed and not over, or a clause of the newest text while that is written or up for signing. */
export interface TargetStanding {
  live: boolean;
}

const owns = (speaker: RedLineSpeaker, partnerId: string): boolean => speaker.partnerId === partnerId;

/** Whether a red line can collide with anything at all. */
function refuseStanding(redLine: RedLineStanding, target: TargetStanding): RedLineRefusal | null {
  if (redLine.sealed) return "redLineSealed";
  if (!redLine.shared) return "redLineNotShared";
  if (!redLine.ofMember) return "redLineOfNoMember";
  return target.live ? null : "targetIsOver";
}

/**
 * Decides whether somebody may say that a red line is touched by a goal or clause; null means yes.
 *
 * Anybody who plans with a right to write may point at a collision that they can read. What its own organisation has
 * settled, only that organisation opens again. While its round is sealed a link would tell the others that there is
 * something.
 */
export function refuseLinking(
  speaker: RedLineSpeaker,
  redLine: RedLineStanding,
  target: TargetStanding,
  link: LinkFacts | null,
): RedLineRefusal | null {
  const refused = refuseStanding(redLine, target);
  if (refused) return refused;
  if (link?.dismissed) return owns(speaker, redLine.partnerId) ? null : "settledByThem";
  return link?.linked ? "alreadyLinked" : null;
}

/**
 * Decides whether somebody may say that there is no conflict; null means yes. Only the red line's own organisation
 * knows where it ends (A3), the coordination does not. `topics`: what both are about, for a conflict nobody confirmed.
 */
export function refuseDismissing(
  speaker: RedLineSpeaker,
  redLine: RedLineStanding,
  target: TargetStanding,
  link: LinkFacts | null,
  topics: readonly string[],
): RedLineRefusal | null {
  if (!owns(speaker, redLine.partnerId)) return "notYourRedLine";
  const refused = refuseStanding(redLine, target);
  if (refused) return refused;
  if (link?.dismissed) return "alreadySettled";
  return link?.linked || topics.length > 0 ? null : "nothingToSettle";
}

/** Taking back that there is no conflict: again only the red line's own organisation. */
export function refuseReopeningRedLine(
  speaker: RedLineSpeaker,
  link: LinkFacts & { partnerId: string },
): RedLineRefusal | null {
  if (!owns(speaker, link.partnerId)) return "notYourRedLine";
  return link.dismissed ? null : "notSettled";
}

export interface LinkedBy {
  partnerId: string;
  /** The membership that confirmed the conflict, and the seat it holds. */
  linkedById: string | null;
  linkedByPartnerId: string | null;
}

/**
 * Decides whether a link may be taken away without settling it; null means yes. Whoever pointed at it may take that
 * back, and the coordination may, for a link made by mistake. What the red line's own organisation has said itself
 * is its word: only its own people take that back.
 */
export function refuseReleasing(speaker: RedLineSpeaker, link: LinkFacts & LinkedBy): RedLineRefusal | null {
  if (link.dismissed) return "settledStays";
  if (!link.linked) return "notLinked";
  if (link.linkedById === speaker.memberId) return null;
  if (link.linkedByPartnerId === link.partnerId)
    return owns(speaker, link.partnerId) ? null : "notYourRedLine";
  return speaker.role === "COORDINATOR" ? null : "linkedByOthers";
}
