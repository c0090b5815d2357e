import type { PartnerFact, Snapshot } from "@/domain/analysis/snapshot";
import type { Day } from "@/domain/calendar";
import { mayLookAtForms } from "@/domain/collaboration/answering";
import { isAnswered, summaryOf } from "./answers";
import { oncePerSnapshot } from "./once-per-snapshot";
import type { Question } from "./questions/all";
import type { SummaryLine } from "./questions/question";

/** What one organisation says to a question, or several that say the very same. */
export interface Answer {
  partnerIds: readonly string[];
  lines: readonly SummaryLine[];
  /** Left open on purpose: "not sure yet" without a day, or asking its board until one. */
  openEnd: { askBy: Day | null } | null;
}

export interface OtherAnswers {
  said: Answer[];
  /** Organisations behind `said`, and those that have answered at all: what is not shown stands in the rooms. */
  shown: number;
  of: number;
  /** Carry the plan, or have somebody who could answer, and have neither answered nor left it open. Silence is not a no. */
  silent: readonly string[];
  /** The words come once the reader's own organisation has answered: each answers alone. */
  afterOwn: boolean;
}

const outside: ReadonlySet<string> = new Set(["PROSPECT", "APPROACHED", "DECLINED", "LEFT", "EXPELLED"]);
const asked: ReadonlySet<string> = new Set(["ONBOARDING", "MEMBER"]);

/** Check pages and paper say the same to everybody: of others only what every member may read. */
const forEverybody = oncePerSnapshot(
  (snapshot): Snapshot => ({
    ...snapshot,
    expectations: snapshot.expectations.filter((row) => row.visibleToMembers),
  }),
);

function answerOf(snapshot: Snapshot, { key }: Question, partnerId: string): Answer | null {
  const lines = summaryOf(forEverybody(snapshot), key, partnerId);
  const answered = isAnswered(snapshot, key, partnerId);
  const open = answered
    ? undefined
    : snapshot.openEnds.find((one) => one.question === key && one.partnerId === partnerId);
  if (lines.length === 0 && !answered && !open) return null;
  return {
    partnerIds: [partnerId],
    lines: lines.length === 0 && answered ? [{ code: "settled", values: {} }] : lines,
    openEnd: open ? { askBy: open.askBy } : null,
  };
}

/** Puts organisations that say the very same under one answer, in the order in which they come. */
function together(answers: readonly Answer[]): Answer[] {
  const same = new Map<string, Answer>();
  for (const answer of answers) {
    const words = JSON.stringify([answer.lines, answer.openEnd]);
    const known = same.get(words);
    same.set(words, known ? { ...known, partnerIds: [...known.partnerIds, ...answer.partnerIds] } : answer);
  }
  return [...same.values()].sort((a, b) => Number(a.lines.length === 0) - Number(b.lines.length === 0));
}

/**
 * What the other organisations have shared on a question that each answers for itself (F8), with their open ends
 * and those who have said nothing yet, by id. Drafts and what is not for all members are never in it. At most
 * `most` different answers, so that forty organisations stay readable. The form is the exception of F11: its
 * answers are shown to whoever has given its own nine.
 */
export function answersOfOthers(
  snapshot: Snapshot,
  question: Question,
  reader: string | null,
  most: number,
): OtherAnswers {
  const others = snapshot.partners.filter((one) => one.id !== reader && !outside.has(one.state));
  const answers = others.map((partner) => ({ partner, answer: answerOf(snapshot, question, partner.id) }));
  const isSilent = (one: { partner: PartnerFact; answer: Answer | null }) =>
    one.answer === null &&
    asked.has(one.partner.state) &&
    (one.partner.tier === "CORE" || one.partner.hasRepresentative);
  const spoken = answers.flatMap(({ answer }) => answer ?? []);
  const mayLook =
    question.task !== "form" ||
    reader === null ||
    mayLookAtForms(snapshot.formAnswers.filter((one) => one.partnerId === reader).length);
  const said = mayLook ? together(spoken).slice(0, most) : [];
  return {
    said,
    shown: said.reduce((sum, answer) => sum + answer.partnerIds.length, 0),
    of: spoken.length,
    silent: answers.filter(isSilent).map(({ partner }) => partner.id),
    afterOwn: !mayLook,
  };
}
