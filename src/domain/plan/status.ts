import { fullMembers, type Snapshot } from "@/domain/analysis/snapshot";
import { isAnswered } from "./answers";
import { currentText } from "./criteria/agreement";
import { criteriaOf } from "./criteria/all";
import type { Criterion } from "./criteria/criterion";
import {
  partOf,
  type Question,
  type QuestionKey,
  questionCard,
  questionsOf,
  taskCard,
} from "./questions/all";
import { type Reopening, reopenings } from "./reopening";
import { type PathPart, type TaskId, taskIds } from "./tasks";
import { askedFactsOf, isAskedYet } from "./way/way";

/** Our organisation's part of a task. */
export type OurPart = "NOT_STARTED" | "IN_PROGRESS" | "DONE";

/** How a task stands as a whole (docs/path.md): few states, in words, never a percentage. */
export type Whole =
  | { kind: "NOT_STARTED" | "IN_PROGRESS" | "DECISION" | "DONE" }
  | { kind: "WAITING"; for: string[]; of: number }
  | { kind: "CHANGED"; reasons: Reopening[] }
  | { kind: "CANNOT_START"; reason: "noText" | "notEnoughMembers" };

export interface TaskStatus {
  task: TaskId;
  part: PathPart;
  /** Null where the task asks nothing of single organisations, or the reader sits for none. */
  ours: OurPart | null;
  whole: Whole;
  /** Criteria that are not met yet. */
  open: readonly Criterion[];
  /** How many questions of the reader's own are still open. */
  openQuestions: readonly QuestionKey[];
}

export interface StatusReader {
  partnerId: string | null;
  coordinates: boolean;
}

/** Whether a question is the reader's to answer. */
export const isTheirs = (reader: StatusReader, question: Pick<Question, "by">): boolean =>
  question.by === "organisation" ? reader.partnerId !== null : reader.coordinates;

/** Every task for one reader, in the order of the path. "Done" is computed from the criteria and nothing else. */
export function taskStatuses(snapshot: Snapshot, reader: StatusReader): TaskStatus[] {
  const criteria = criteriaOf(snapshot);
  const facts = askedFactsOf(snapshot, reader.partnerId);
  return taskIds.map((task) => {
    const own = criteria.filter((one) => one.task === task);
    const open = own.filter((one) => !one.met);
    return {
      task,
      part: partOf(task),
      ours: ourPart(snapshot, task, reader.partnerId),
      whole: wholeOf(snapshot, task, open),
      open,
      openQuestions: questionsOf(task)
        .filter((question) => isTheirs(reader, question) && isAskedYet(question.key, facts))
        .filter((question) => !isAnswered(snapshot, question.key, reader.partnerId))
        .map((question) => question.key),
    };
  });
}

const organisationQuestions = (task: TaskId) =>
  questionsOf(task).filter((question) => question.by === "organisation");

/** How far one organisation is with what a task asks of it. */
export function ourPart(snapshot: Snapshot, task: TaskId, partnerId: string | null): OurPart | null {
  if (partnerId === null) return null;
  const facts = askedFactsOf(snapshot, partnerId);
  const asked = organisationQuestions(task).filter(({ key }) => isAskedYet(key, facts));
  if (asked.length === 0) return null;
  const answered = asked.filter((question) => isAnswered(snapshot, question.key, partnerId)).length;
  if (answered === asked.length) return "DONE";
  return answered > 0 ? "IN_PROGRESS" : "NOT_STARTED";
}

/**
 * In how many of the tasks that ask single organisations something each full member has answered all of it. A task
 * whose criteria are met asks nobody any more, even where one organisation left a question of it empty; counted by
 * `answers`, it does.
 */
export function partsAnswered(snapshot: Snapshot, by: "criteria" | "answers" = "criteria") {
  const openTasks = new Set(
    criteriaOf(snapshot)
      .filter((one) => !one.met)
      .map((one) => one.task),
  );
  const asked = taskIds.filter(
    (task) =>
      organisationQuestions(task).length > 0 && (by === "criteria" || cannotStart(snapshot, task) === null),
  );
  const members = fullMembers(snapshot).map((member) => ({
    id: member.id,
    done: asked.filter(
      (task) => (by === "criteria" && !openTasks.has(task)) || ourPart(snapshot, task, member.id) === "DONE",
    ).length,
  }));
  return { of: asked.length, members };
}

function wholeOf(snapshot: Snapshot, task: TaskId, open: readonly Criterion[]): Whole {
  const reasons = reopenings(snapshot).filter((one) => one.task === task);
  if (reasons.length > 0) return { kind: "CHANGED", reasons };
  if (open.length === 0) return { kind: "DONE" };
  const blocked = cannotStart(snapshot, task);
  if (blocked) return { kind: "CANNOT_START", reason: blocked };
  const members = fullMembers(snapshot);
  const parts = members.map((member) => ({ id: member.id, part: ourPart(snapshot, task, member.id) }));
  const missing = parts.filter(({ part }) => part !== null && part !== "DONE").map(({ id }) => id);
  const begunByOne = parts.some(({ part }) => part === "DONE" || part === "IN_PROGRESS");
  if (begunByOne && missing.length > 0) return { kind: "WAITING", for: missing, of: members.length };
  if (needsDecision(snapshot, task, open)) return { kind: "DECISION" };
  const begun =
    begunByOne ||
    questionsOf(task).some(
      ({ key, by }) => by === "coalition" && !questionCard(key).prefilled && isAnswered(snapshot, key, null),
    );
  return { kind: begun ? "IN_PROGRESS" : "NOT_STARTED" };
}

/** Signing needs a frozen text; what everybody must answer needs somebody besides oneself only to be done, not to begin. */
function cannotStart(snapshot: Snapshot, task: TaskId): "noText" | null {
  return task === "review" && currentText(snapshot)?.openedAt == null ? "noText" : null;
}

/** Whether only a decision is missing, once everybody has answered. */
function needsDecision(snapshot: Snapshot, task: TaskId, open: readonly Criterion[]): boolean {
  const ends = taskCard(task).decides ?? [];
  // without a goal there is nothing to decide on yet
  if (task === "goals" && !isAnswered(snapshot, "goals/wanted", null)) return false;
  return open.some((one) => one.code === ends[0]) && open.every((one) => ends.includes(one.code));
}
