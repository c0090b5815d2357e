import { sharedTopics } from "@/domain/catalogue/topics";

/**
 * How a red line and a goal or clause stand to each other (A3). CONFIRMED: somebody says that they collide, which blocks
 * adoption. POSSIBLE: both are about the same topic and nobody has said anything yet. SETTLED: the red line's own
 * organisation says that they do not collide.
 */
export const conflictStates = ["CONFIRMED", "POSSIBLE", "SETTLED"] as const;
export type ConflictState = (typeof conflictStates)[number];

/** What was said of one pair; a released link is none. */
export interface LinkFacts {
  linked: boolean;
  dismissed: boolean;
}

/** How one pair stands; null where nothing connects the two. Topics only suggest: what was said counts more. */
export function conflictState(link: LinkFacts | null, topics: readonly string[]): ConflictState | null {
  if (link?.dismissed) return "SETTLED";
  if (link?.linked) return "CONFIRMED";
  return topics.length > 0 ? "POSSIBLE" : null;
}

export interface RedLineFacts {
  id: string;
  partnerId: string;
  topics: readonly string[];
}

export interface TargetFacts {
  id: string;
  topics: readonly string[];
}

export interface PairLink extends LinkFacts {
  id: string;
  redLineId: string;
  targetId: string;
  /** Whose red line it is; known also where its words are hidden from the reader. */
  partnerId: string;
}

export interface RedLineConflict {
  targetId: string;
  redLineId: string;
  partnerId: string;
  linkId: string | null;
  state: ConflictState;
  /** What both are about. */
  topics: string[];
  /** The reader may not read the red line: only whose it is may be said. */
  hidden: boolean;
}

const byKey = (one: RedLineConflict, other: RedLineConflict) =>
  one.targetId < other.targetId || (one.targetId === other.targetId && one.redLineId < other.redLineId)
    ? -1
    : 1;

/**
 * Every pair of these targets and red lines that has something to do with each other. Red lines are those that hold
 * and that the reader may read; a link to any other tells that there is a hidden one. Whatever order they come in,
 * the answer is the same.
 */
export function findConflicts(
  targets: readonly TargetFacts[],
  redLines: readonly RedLineFacts[],
  links: readonly PairLink[],
): RedLineConflict[] {
  const said = new Map(links.map((link) => [`${link.redLineId} ${link.targetId}`, link]));
  const readable = new Set(redLines.map((redLine) => redLine.id));
  const there = new Set(targets.map((target) => target.id));
  const open = targets.flatMap((target) =>
    redLines.flatMap((redLine): RedLineConflict[] => {
      const link = said.get(`${redLine.id} ${target.id}`) ?? null;
      const topics = sharedTopics(redLine.topics, target.topics);
      const state = conflictState(link, topics);
      const pair = { targetId: target.id, redLineId: redLine.id, partnerId: redLine.partnerId, topics };
      return state ? [{ ...pair, linkId: link?.id ?? null, state, hidden: false }] : [];
    }),
  );
  const hidden = links
    .filter((link) => !readable.has(link.redLineId) && there.has(link.targetId))
    .flatMap(({ id, redLineId, targetId, partnerId, ...link }): RedLineConflict[] => {
      const state = conflictState(link, []);
      return state ? [{ targetId, redLineId, partnerId, linkId: id, state, topics: [], hidden: true }] : [];
    });
  return [...open, ...hidden].sort(byKey);
}
