import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { ExpectationState } from "@/domain/expectations/states";
import {
  type ExpectationSpeaker,
  type ExpectationSpeakingRefusal,
  refuseSpeaking,
  type Spoken,
} from "./speaking";

/** That an organisation has answered one kind: it named something, or said that there is nothing. */
export const participationAnswers = ["SOME", "NONE"] as const;
export type ParticipationAnswer = (typeof participationAnswers)[number];

export const participationRefusals = [
  "sharedOfThisKind",
  "notNone",
  "nothingToConfirm",
  "noRoundAsks",
  "answeredInRound",
  "nothingSharedYet",
  "notStandingBy",
] as const;
export type ParticipationRefusal = (typeof participationRefusals)[number];

/** What all members can read about one kind, also where the words are hidden; null is "not answered". */
export type Participation = { answer: ParticipationAnswer; confirmed: boolean };
/** An organisation's shared rows of one kind: how many, and how many of them wait for its own word. */
export type SharedRows = { shared: number; unconfirmed: number };

/**
 * What the answer must say, given the rows that are shared now. A row turns "nothing" into "something"; when
 * the last one is taken back the kind is open again, because silence is not a no. Confirmed is what every
 * row of the kind is (docs/rules/states.md).
 */
export function participationAfter(before: Participation | null, rows: SharedRows): Participation | null {
  if (rows.shared > 0) return { answer: "SOME", confirmed: rows.unconfirmed === 0 };
  return before?.answer === "NONE" ? before : null;
}

/**
 * Decides whether an organisation may answer "nothing" for a kind; null means yes. Not while it shares
 * something of that kind: both cannot be true. The coordination may note it where nobody sits.
 */
export function refuseNone(
  speaker: ExpectationSpeaker,
  organisation: Spoken,
  before: Participation | null,
  rows: SharedRows,
): ExpectationSpeakingRefusal | ParticipationRefusal | null {
  const refused = refuseSpeaking(speaker, organisation);
  if (refused) return refused;
  return rows.shared > 0 || before?.answer === "SOME" ? "sharedOfThisKind" : null;
}

/** Decides whether "nothing" may be taken back, so that the question is open again; null means yes. */
export function refuseReopeningAnswer(
  speaker: ExpectationSpeaker,
  organisation: Spoken,
  before: Participation | null,
): ExpectationSpeakingRefusal | ParticipationRefusal | null {
  return refuseSpeaking(speaker, organisation) ?? (before?.answer === "NONE" ? null : "notNone");
}

/** What an organisation said of one kind before a sealed round, and what it has said in it. */
export type EarlierWord = {
  /** A sealed round that asks for the kind is open. */
  asked: boolean;
  /** Rows shared before, outside of the round. */
  earlier: number;
  /** Rows handed in to the round. */
  inRound: number;
  answered: boolean;
};

/**
 * Decides whether an organisation may answer an open round with "it stays as it is"; null means yes. Whoever has
 * shared something before would otherwise have to say it twice, or hold the round up.
 */
export function refuseStandingBy({ asked, earlier, answered }: EarlierWord): ParticipationRefusal | null {
  if (!asked) return "noRoundAsks";
  if (answered) return "answeredInRound";
  return earlier > 0 ? null : "nothingSharedYet";
}

/**
 * Whether its answer is that it stays as it is: it has answered "something", and handed nothing in. Also once it has
 * taken the earlier words back: then it must be able to answer anew.
 */
export const standsBy = ({ asked, inRound, answered }: Omit<EarlierWord, "earlier">): boolean =>
  asked && answered && inRound === 0;

export type ToldRow = {
  partnerId: string;
  kind: ExpectationKind;
  state: ExpectationState;
  /** When it was confirmed, as an ISO moment. */
  confirmedAt: string | null;
};
export type ToldParticipation = {
  partnerId: string;
  kind: ExpectationKind;
  answer: ParticipationAnswer;
  confirmedAt: string | null;
};

/**
 * The answers of all organisations: those that were noted, and those that rows alone tell. What was shared
 * before answers were noted counts as answered too; it is confirmed since its oldest confirmation, once
 * every row is. Rows the reader may not see are not among `rows`, so the noted answer wins.
 */
export function allParticipations(
  noted: readonly ToldParticipation[],
  rows: readonly ToldRow[],
): ToldParticipation[] {
  const keyOf = (of: { partnerId: string; kind: ExpectationKind }) => `${of.partnerId} ${of.kind}`;
  const answers = new Map(noted.map((answer) => [keyOf(answer), answer]));
  const said = new Map<string, ToldRow[]>();
  for (const row of rows) {
    if (answers.has(keyOf(row)) || (row.state !== "SHARED" && row.state !== "CONFIRMED")) continue;
    said.set(keyOf(row), [...(said.get(keyOf(row)) ?? []), row]);
  }
  for (const [key, [first, ...others]] of said) {
    if (!first) continue;
    const moments = [first, ...others].map((row) => row.confirmedAt);
    const confirmedAt = moments.includes(null) ? null : (moments.toSorted()[0] ?? null);
    answers.set(key, { partnerId: first.partnerId, kind: first.kind, answer: "SOME", confirmedAt });
  }
  return [...answers.values()];
}

/** An answer as it is stored, outside of rounds or in one; what was taken back keeps its row. */
export type StoredAnswer = {
  partnerId: string;
  kind: ExpectationKind;
  answeredAt: Date;
  removedAt: Date | null;
};

/**
 * Of each organisation and kind the answer that was given last; gone where the last word was to take it back. An
 * organisation may have answered before a sealed round, in it and after it, each time as a row of its own.
 */
export const latestAnswers = <A extends StoredAnswer>(answers: readonly A[]): A[] =>
  lastWords(answers).filter((answer) => answer.removedAt === null);

/** The same with those that were taken back. */
export function lastWords<A extends StoredAnswer>(answers: readonly A[]): A[] {
  const latest = new Map<string, A>();
  for (const answer of answers) {
    const key = `${answer.partnerId} ${answer.kind}`;
    const before = latest.get(key);
    if (!before || before.answeredAt <= answer.answeredAt) latest.set(key, answer);
  }
  return [...latest.values()];
}
