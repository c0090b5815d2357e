import type { Snapshot } from "@/domain/analysis/snapshot";
import { asIfStill } from "./after-move";
import { currentText } from "./criteria/agreement";
import { criteriaOf } from "./criteria/all";
import { standingGoals } from "./criteria/clarity";
import { oncePerSnapshot } from "./once-per-snapshot";
import type { TaskId } from "./tasks";

export const reopeningCodes = ["answerChanged", "goalChanged", "partnerLeft", "reviewPassed"] as const;
export type ReopeningCode = (typeof reopeningCodes)[number];

/** Why a task that was agreed is open again. */
export interface Reopening {
  task: TaskId;
  code: ReopeningCode;
  /** Names, days and states that the sentence needs. */
  values: Record<string, string>;
}

const gone = new Set(["PAUSED", "LEAVING", "LEFT", "EXPELLED"]);

/**
 * What happened after it was agreed: an answer or a goal was changed, a partner went or paused, the day to look at
 * the agreement has passed (docs/path.md). Each says why.
 */
export const reopenings = oncePerSnapshot((snapshot): readonly Reopening[] => [
  ...changedAnswers(snapshot),
  ...changedGoals(snapshot),
  ...departures(snapshot),
  ...passedReview(snapshot),
]);

function changedAnswers({ formDecision, formAnswers, partners }: Snapshot): Reopening[] {
  if (!formDecision) return [];
  const later = formAnswers.find((answer) => answer.at > formDecision.at);
  const name = partners.find(
    (partner) => partner.id === later?.partnerId && partner.state === "MEMBER",
  )?.name;
  return name ? [{ task: "form", code: "answerChanged", values: { name } }] : [];
}

const changedGoals = (snapshot: Snapshot): Reopening[] =>
  standingGoals(snapshot)
    .filter((goal) => goal.decidedAt !== null && goal.changedAt !== null && goal.changedAt > goal.decidedAt)
    .slice(0, 1)
    .map((goal) => ({ task: "goals", code: "goalChanged", values: { title: goal.title } }));

/** A partner that goes takes with it what it led, watched and promised: those tasks open, the text included. */
function exits(snapshot: Snapshot): Reopening[] {
  const decidedAt = currentText(snapshot)?.decidedAt;
  if (!decidedAt) return [];
  return snapshot.partners
    .filter((partner) => gone.has(partner.state) && partner.stateSince > decidedAt)
    .flatMap(({ id, name, state }) => {
      const led = snapshot.goals.some((goal) => goal.leadPartnerId === id);
      const watched = snapshot.risks.some(
        (risk) => risk.ownerPartnerId === id || risk.deputyPartnerId === id,
      );
      const held = snapshot.mandates.some((mandate) => mandate.partnerId === id);
      const tasks: TaskId[] = [
        ...(led ? (["goals"] as const) : []),
        ...(held ? (["power"] as const) : []),
        ...(watched ? (["setbacks"] as const) : []),
        "agreement",
      ];
      return tasks.map((task): Reopening => ({ task, code: "partnerLeft", values: { name, state } }));
    });
}

/** More organisations than go at a time; who went long ago has been made up for or is past. */
const LATEST = 20;

const openTasks = (snapshot: Snapshot): ReadonlySet<TaskId> =>
  new Set(criteriaOf(snapshot).flatMap((one) => (one.met ? [] : [one.task])));

/** Tasks that would be done if one organisation had not paused or gone: its going alone has opened them. */
function openedByGoing(snapshot: Snapshot): Reopening[] {
  const open = openTasks(snapshot);
  if (open.size === 0) return [];
  return snapshot.partners
    .filter((partner) => gone.has(partner.state))
    .sort((one, other) => (one.stateSince < other.stateSince ? 1 : -1))
    .slice(0, LATEST)
    .flatMap(({ id, name, state }) => {
      const still = openTasks(asIfStill(snapshot, id));
      return [...open]
        .filter((task) => !still.has(task))
        .map((task): Reopening => ({ task, code: "partnerLeft", values: { name, state } }));
    });
}

/** What an exit or a pause opens, each task and organisation once: by what it held, and by what is missing without it. */
function departures(snapshot: Snapshot): Reopening[] {
  const all = [...exits(snapshot), ...openedByGoing(snapshot)];
  return [...new Map(all.map((one) => [`${one.task} ${one.values.name}`, one])).values()];
}

function passedReview({ rhythms, today, ...snapshot }: Snapshot): Reopening[] {
  const text = currentText(snapshot);
  const on = rhythms.find((one) => one.kind === "REVIEW")?.nextOn ?? text?.reviewOn ?? null;
  return on !== null && on < today && text?.state === "ADOPTED"
    ? [{ task: "rhythm", code: "reviewPassed", values: { day: on } }]
    : [];
}
