import type { Snapshot } from "@/domain/analysis/snapshot";
import type { Day } from "@/domain/calendar";
import { isAnswered, summaryOf } from "@/domain/plan/answers";
import { answersOfOthers } from "@/domain/plan/others";
import { findQuestion, kindOfQuestion, type Question, questionsOf } from "@/domain/plan/questions/all";
import { sealedLine } from "@/domain/plan/questions/expectations";
import { isTheirs, type StatusReader, taskStatuses } from "@/domain/plan/status";
import type { TaskId } from "@/domain/plan/tasks";
import { askedFactsOf, firstAfter, isAskedYet } from "@/domain/plan/way/way";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { readOwnWords } from "./sealed";

/** Different answers of others to one question: on a screen the rest is a press away, on paper it is not. */
const ANSWERS_ON_SCREEN = 8;
const ANSWERS_ON_PAPER = 60;

const shownQuestion = (snapshot: Snapshot, reader: StatusReader, question: Question, most: number) => ({
  ...question,
  answered: isAnswered(snapshot, question.key, reader.partnerId),
  drafted: snapshot.drafts.includes(question.key),
  mine: isTheirs(reader, question) && isAskedYet(question.key, askedFactsOf(snapshot, reader.partnerId)),
  lines: summaryOf(snapshot, question.key, reader.partnerId),
  others: question.by === "organisation" ? answersOfOthers(snapshot, question, reader.partnerId, most) : null,
  openEnd:
    snapshot.openEnds.find(
      (one) =>
        one.question === question.key &&
        one.partnerId === (question.by === "organisation" ? reader.partnerId : null),
    ) ?? null,
});

type Shown = ReturnType<typeof shownQuestion>;

/**
 * The same with what only the reader's own organisation can read: its sealed answers, to be marked as such, and what a
 * cancelled round gave back. The words stand in the place of the line that says that there are some.
 */
async function withOwnWords(scope: WorkspaceScope, questions: Shown[]) {
  if (!questions.some((question) => kindOfQuestion(question.key)))
    return questions.map((question) => ({ ...question, sealed: [] }));
  const ownWords = await readOwnWords(scope);
  return questions.map((question) => {
    const kind = kindOfQuestion(question.key);
    const { sealed, returned } = kind ? ownWords(kind) : { sealed: [], returned: [] };
    const open = question.lines.filter((line) => sealed.length === 0 || line !== sealedLine);
    return { ...question, lines: [...open, ...returned], sealed };
  });
}

const namesOf = ({ partners }: Snapshot) =>
  partners.map(({ id, name, code, strand }) => ({ id, name, code, strand }));

/** The latest day per organisation; what is over says nothing any more. */
function timeAskedIn({ openEnds, today }: Snapshot, task: TaskId): Record<string, Day> {
  const until: Record<string, Day> = {};
  for (const { question, partnerId, askBy } of openEnds) {
    if (partnerId === null || askBy === null || askBy < today || findQuestion(question)?.task !== task)
      continue;
    if (askBy > (until[partnerId] ?? "")) until[partnerId] = askBy;
  }
  return until;
}

/** The whole plan on paper: every task with what each organisation has shared, and what stands for all. */
export async function readWholePlan(scope: WorkspaceScope) {
  const snapshot = await loadSnapshot(scope);
  const { partnerId, role } = scope.member;
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  return {
    workspace: { id: snapshot.workspace.id, name: snapshot.workspace.name },
    today: snapshot.today,
    tasks: taskStatuses(snapshot, reader).map(({ task, part, whole, open }) => ({
      task,
      part,
      whole: whole.kind,
      open: open.map(({ code }) => code),
      questions: questionsOf(task).map((question) =>
        shownQuestion(snapshot, reader, question, ANSWERS_ON_PAPER),
      ),
    })),
    partners: namesOf(snapshot),
    partnerId,
  };
}

/** The check page of one task: every question with what each has shared, what is left open, by whom, and what is missing. */
export async function readTask(scope: WorkspaceScope, task: TaskId) {
  const snapshot = await loadSnapshot(scope);
  const { partnerId, role } = scope.member;
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  const status = orNotFound(taskStatuses(snapshot, reader).find((one) => one.task === task) ?? null);
  return {
    workspace: { id: snapshot.workspace.id, name: snapshot.workspace.name },
    status: { ...status, open: status.open.map(({ code, waitsFor }) => ({ code, waitsFor })) },
    partners: namesOf(snapshot),
    /** Where the next task begins for this reader. */
    following: firstAfter(scope.member, task, askedFactsOf(snapshot, partnerId)),
    /** Until when organisations have said that they need time for a question of this task, from today on. */
    timeAsked: timeAskedIn(snapshot, task),
    questions: await withOwnWords(
      scope,
      questionsOf(task).map((question) => shownQuestion(snapshot, reader, question, ANSWERS_ON_SCREEN)),
    ),
    partnerId,
    may: { remind: reader.coordinates },
  };
}
