import type { Snapshot } from "@/domain/analysis/snapshot";
import type { Day } from "@/domain/calendar";
import { placeOfOpenEnd, taskStillWaiting } from "@/domain/plan/open-end";
import { findQuestion } from "@/domain/plan/questions/all";

/** Days that a plan holds; where several fall on one, this order decides. */
export const guideDateKinds = [
  "roundEnds",
  "askedBy",
  "notBefore",
  "goalDue",
  "outreachBy",
  "textReview",
  "meeting",
  "pulse",
  "healthCheck",
  "review",
  "ends",
] as const;
export type GuideDateKind = (typeof guideDateKinds)[number];

export interface GuideDate {
  on: Day;
  kind: GuideDateKind;
  /** The name of what the day belongs to; empty where the kind says it. */
  title: string;
  /** Where it is written, below `/w/<workspace>`. */
  path: readonly string[];
}

/** Days of what was released, for those who only read along. */
export const releasedDateKinds: readonly GuideDateKind[] = ["goalDue", "textReview", "ends"];

/** Days by which the reader's own side has to have answered: what it promised, and the round that does not wait. */
export const ownDateKinds: readonly GuideDateKind[] = ["roundEnds", "askedBy"];

const rhythmDates = {
  MEETING: "meeting",
  PULSE: "pulse",
  HEALTH_CHECK: "healthCheck",
  REVIEW: "review",
} as const;

/** Whose days are asked for: what an organisation promised itself is its own, and the whole's is the coordination's. */
interface DateReader {
  partnerId: string | null;
  coordinates: boolean;
}

/** The next days of the plan from today on, nearest first. What has ended has no days any more. */
export function nextDates(
  snapshot: Snapshot,
  reader: DateReader,
  take: number,
  kinds: readonly GuideDateKind[] = guideDateKinds,
): GuideDate[] {
  if (snapshot.workspace.state === "ENDED") return [];
  const all = [
    ...ofPeople(snapshot, reader),
    ...ofGoals(snapshot),
    ...ofTexts(snapshot),
    ...ofRhythm(snapshot),
  ];
  const order = (date: GuideDate) => guideDateKinds.indexOf(date.kind);
  return all
    .filter(({ on, kind }) => on >= snapshot.today && kinds.includes(kind))
    .sort((one, other) => (one.on === other.on ? order(one) - order(other) : one.on < other.on ? -1 : 1))
    .slice(0, take);
}

const date = (on: Day | null, kind: GuideDateKind, path: readonly string[], title = ""): GuideDate[] =>
  on === null ? [] : [{ on, kind, title, path }];

function ofPeople(snapshot: Snapshot, reader: DateReader) {
  const { openRound, openEnds, requiredPerspectives, partners } = snapshot;
  const mine = openEnds.filter(
    ({ question, partnerId }) =>
      (partnerId === null ? reader.coordinates : partnerId === reader.partnerId) &&
      (findQuestion(question) || taskStillWaiting(snapshot, question, partnerId)),
  );
  const nameOf = (id: string | null) => partners.find((one) => one.id === id)?.name ?? "";
  return [
    ...(openRound ? date(openRound.endsOn, "roundEnds", ["expectations", "rounds", openRound.id]) : []),
    ...mine.flatMap(({ askBy, question }) => date(askBy, "askedBy", placeOfOpenEnd(question))),
    ...requiredPerspectives
      .filter((one) => !one.waived && one.outreachPartnerId !== null)
      .flatMap((one) =>
        date(one.outreachOn, "outreachBy", ["plan", "partners", "missing"], nameOf(one.outreachPartnerId)),
      ),
  ];
}

const ofGoals = ({ goals }: Snapshot) =>
  goals
    .filter(({ state }) => state === "PROPOSED" || state === "ADOPTED" || state === "IN_PROGRESS")
    .flatMap(({ id, dueOn, title }) => date(dueOn, "goalDue", ["goals", id], title));

function ofTexts({ texts, partners }: Snapshot) {
  const nameOf = (id: string) => partners.find((one) => one.id === id)?.name ?? "";
  return texts.flatMap(({ agreementId, title, state, reviewOn, signOffs }) => {
    const path = ["agreements", agreementId];
    const waits = signOffs.filter((one) => one.state === "PENDING");
    return [
      ...(state === "ADOPTED" ? date(reviewOn, "textReview", path, title) : []),
      ...(state === "CONSULTATION"
        ? waits.flatMap((one) => date(one.notBefore, "notBefore", path, nameOf(one.partnerId)))
        : []),
    ];
  });
}

const ofRhythm = ({ rhythms, workspace }: Snapshot) => [
  ...rhythms.flatMap(({ kind, nextOn }) => date(nextOn, rhythmDates[kind], ["plan", "rhythm", "check"])),
  ...date(workspace.lifespanUntil, "ends", ["purpose"]),
];
