import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import { isLate } from "./states";

/** Of a revealed round what a reader may know: who answered, what is noted of it, and how many entries are legible. */
export interface RevealedFacts {
  roundId: string;
  revealedAt: Date;
  answered: readonly { partnerId: string; kind: ExpectationKind; answeredAt: Date }[];
  /** "Something" or "nothing", in this round (`roundId`) or outside of rounds (null); without what was taken back. */
  noted: readonly {
    partnerId: string;
    kind: ExpectationKind;
    answer: "SOME" | "NONE";
    roundId: string | null;
  }[];
  /** Entries of this round that this reader may read and that are still there. */
  legible: readonly { partnerId: string; kind: ExpectationKind; count: number }[];
}

export interface Voice {
  partnerId: string;
  late: boolean;
  /** How many entries can be read. */
  count: number;
}
type Answer = Omit<Voice, "count">;

export interface Voices {
  /** Whose words can be read: the reader's organisation, then by name, those who came late at the end. */
  words: Voice[];
  /** Who said that there is nothing. */
  nothing: Answer[];
  /** Who has answered without a word that this reader can read: narrow circles and what was taken back look the same. */
  unread: Answer[];
  /** Members who have not answered. */
  silent: string[];
}

/**
 * The answers to one kind of a revealed round, organisation by organisation, in the order given.
 *
 * How many entries stay hidden is said nowhere, and of who shows one not that there is another: that an organisation
 * has answered is everybody's to know, how much it keeps to itself is not.
 */
export function voicesOf(
  kind: ExpectationKind,
  facts: RevealedFacts,
  partners: readonly { id: string; isAsked: boolean }[],
  own: string | null,
): Voices {
  const voices: Voices = { words: [], nothing: [], unread: [], silent: [] };
  const isOf = (partnerId: string) => (one: { partnerId: string; kind: ExpectationKind }) =>
    one.partnerId === partnerId && one.kind === kind;
  for (const { id, isAsked } of partners) {
    const answer = facts.answered.find(isOf(id));
    const count = facts.legible.find(isOf(id))?.count ?? 0;
    const late = answer !== undefined && isLate(answer.answeredAt, facts);
    const said = { partnerId: id, late };
    if (count > 0) voices.words.push({ ...said, count });
    else if (answer === undefined) isAsked && voices.silent.push(id);
    else if (saysNothing(facts, isOf(id), late)) voices.nothing.push(said);
    else voices.unread.push(said);
  }
  const rank = (voice: Voice) => (voice.partnerId === own ? 0 : voice.late ? 2 : 1);
  voices.words.sort((a, b) => rank(a) - rank(b));
  return voices;
}

/** The word of the round counts; who came late to it spoke outside. */
function saysNothing(
  { roundId, noted }: RevealedFacts,
  isTheirs: (one: { partnerId: string; kind: ExpectationKind }) => boolean,
  late: boolean,
): boolean {
  const theirs = noted.filter(isTheirs);
  const word = theirs.find((one) => one.roundId === (late ? null : roundId));
  return word?.answer === "NONE";
}

/** Different organisations to one kind on a page of its own, and where a page asks for several kinds. */
export const VOICES = { alone: 20, among: 5 } as const;
/** Entries of one organisation before the rest is a press away. */
export const MOST_ENTRIES = 6;

/** A page of voices and where the next one starts; an `after` that is not among them starts anew. */
export function pageOfVoices(words: readonly Voice[], size: number, after?: string) {
  const start = after ? words.findIndex((voice) => voice.partnerId === after) + 1 : 0;
  const shown = words.slice(start, start + size);
  const next = start + size < words.length ? (shown.at(-1)?.partnerId ?? null) : null;
  return { shown, next };
}
