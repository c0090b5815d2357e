import type { Role } from "@/domain/access/roles";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { CategoryKey, OwnWords } from "@/domain/catalogue/resources";
import type { ExpectationVisibility, MatchState } from "@/domain/expectations/choices";
import { takesQuantity } from "@/domain/expectations/contents";
import type { ExpectationState } from "@/domain/expectations/states";

/** PROPOSED -> ACCEPTED once both have said yes; how it went is the receiver's word (docs/rules/states.md). */
export const matchTransitions: Record<MatchState, readonly MatchState[]> = {
  PROPOSED: ["ACCEPTED"],
  ACCEPTED: ["FULFILLED", "BROKEN"],
  FULFILLED: [],
  BROKEN: [],
};

export const matchRefusals = [
  "notAGift",
  "asksForNothing",
  "sameOrganisation",
  "otherCategory",
  "endNotShared",
  "endIsHidden",
  "noQuantityHere",
  "nothingLeft",
  "tooMuch",
  "alreadyMatched",
  "notYourMatch",
  "youSaidYes",
  "notProposed",
  "notAccepted",
  "receiverSays",
] as const;
export type MatchRefusal = (typeof matchRefusals)[number];

/** One end of a match: the give, or the get or need it meets. */
export type MatchEnd = {
  partnerId: string;
  kind: ExpectationKind;
  category: CategoryKey | null;
  ownCategory?: Pick<OwnWords, "unit"> | null;
  state: ExpectationState;
  visibility: ExpectationVisibility;
  quantity: number | null;
};

/** Who asks for something: the role and the seat held. */
export type MatchSpeaker = { role: Role; partnerId: string | null };
type Sides = { giverId: string; receiverId: string };

/**
 * Decides whether a give and an ask may be brought together; null means yes.
 *
 * They belong to two organisations, speak of one category, are shared, and both can be read by everybody who
 * plans: otherwise the other side could not see what it is asked to accept. `giveLeft` is what earlier
 * matches left of the give. Only the two sides and the coordination propose.
 */
export function refuseMatch(
  speaker: MatchSpeaker,
  give: MatchEnd,
  want: MatchEnd,
  asked: { quantity: number | null; giveLeft: number | null; exists: boolean },
): MatchRefusal | null {
  if (give.kind !== "GIVE") return "notAGift";
  if (want.kind !== "GET" && want.kind !== "NEED") return "asksForNothing";
  if (give.partnerId === want.partnerId) return "sameOrganisation";
  const own = speaker.partnerId === give.partnerId || speaker.partnerId === want.partnerId;
  if (!own && speaker.role !== "COORDINATOR") return "notYourMatch";
  if (give.category === null || give.category !== want.category) return "otherCategory";
  for (const end of [give, want]) {
    if (end.state !== "SHARED" && end.state !== "CONFIRMED") return "endNotShared";
    if (end.visibility !== "MEMBERS") return "endIsHidden";
  }
  if (asked.exists) return "alreadyMatched";
  if (asked.quantity !== null && !takesQuantity(give)) return "noQuantityHere";
  return refuseAmount(asked.quantity, asked.giveLeft);
}

/** Decides whether the give still reaches for this amount; null means yes. Asked again when the yes comes. */
export function refuseAmount(quantity: number | null, giveLeft: number | null): MatchRefusal | null {
  if (giveLeft === 0) return "nothingLeft";
  return giveLeft !== null && quantity !== null && quantity > giveLeft ? "tooMuch" : null;
}

export type MatchRow = Sides & {
  state: MatchState;
  giverAccepted: boolean;
  receiverAccepted: boolean;
};

/** Which side of a match the speaker's organisation is on. */
export function sideOfMatch(speaker: MatchSpeaker, sides: Sides): "GIVER" | "RECEIVER" | null {
  if (speaker.partnerId === null) return null;
  if (speaker.partnerId === sides.giverId) return "GIVER";
  return speaker.partnerId === sides.receiverId ? "RECEIVER" : null;
}

/** Saying yes: each side once, for itself alone. The coordination says yes for nobody but its own organisation. */
export function refuseAcceptingMatch(speaker: MatchSpeaker, match: MatchRow): MatchRefusal | null {
  const side = sideOfMatch(speaker, match);
  if (side === null) return "notYourMatch";
  if (match.state !== "PROPOSED") return "notProposed";
  return (side === "GIVER" ? match.giverAccepted : match.receiverAccepted) ? "youSaidYes" : null;
}

/** Which side has not said yes yet; only a proposal waits. Somebody else's proposal waits for both. */
export function sidesMissing(match: MatchRow): ("GIVER" | "RECEIVER")[] {
  if (match.state !== "PROPOSED") return [];
  return [
    ...(match.giverAccepted ? [] : ["GIVER" as const]),
    ...(match.receiverAccepted ? [] : ["RECEIVER" as const]),
  ];
}

/**
 * Whether a yes names another amount than the one proposed. Then it is a proposal in return: the other side's yes was
 * for something else, and is asked for again.
 */
export const changesAmount = (proposed: number | null, named: number | null | undefined): boolean =>
  named !== undefined && named !== null && named !== proposed;

/** Saying no, or taking a proposal back: both sides, and the coordination that may have proposed it. */
export function refuseDeclining(speaker: MatchSpeaker, match: MatchRow): MatchRefusal | null {
  if (sideOfMatch(speaker, match) === null && speaker.role !== "COORDINATOR") return "notYourMatch";
  return match.state === "PROPOSED" ? null : "notProposed";
}

/** Saying how it went. Only who was to receive it knows whether it came. */
export function refuseSettling(
  speaker: MatchSpeaker,
  match: MatchRow,
  to: "FULFILLED" | "BROKEN",
): MatchRefusal | null {
  if (sideOfMatch(speaker, match) !== "RECEIVER") return "receiverSays";
  return matchTransitions[match.state].includes(to) ? null : "notAccepted";
}

/** What may be done with a match by this speaker; the interface shows these and nothing else. */
export function matchAbilities(speaker: MatchSpeaker, match: MatchRow) {
  return {
    accept: refuseAcceptingMatch(speaker, match) === null,
    decline: refuseDeclining(speaker, match) === null,
    fulfil: refuseSettling(speaker, match, "FULFILLED") === null,
    break: refuseSettling(speaker, match, "BROKEN") === null,
  };
}
