import type { Snapshot } from "@/domain/analysis/snapshot";
import { type Question, questionsOf, type TaskId } from "@/domain/catalogue/guiding-questions";
import { isAnswered } from "@/domain/plan/answered";
import { isTheirs, type Reader, taskStatuses } from "@/domain/plan/status";
import { summaryOf } from "@/domain/plan/summary";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

const shownQuestion = (snapshot: Snapshot, reader: Reader, question: Question) => ({
  ...question,
  answered: isAnswered(snapshot, question.key, reader.partnerId),
  mine: isTheirs(reader, question),
  lines: summaryOf(snapshot, question.key, reader.partnerId),
  openEnd:
    snapshot.openEnds.find(
      (one) =>
        one.question === question.key &&
        one.partnerId === (question.by === "organisation" ? reader.partnerId : null),
    ) ?? null,
});

/** The whole plan on paper: every task with what stands there, as the reader's organisation sees it. */
export async function readWholePlan(scope: WorkspaceScope) {
  const snapshot = await loadSnapshot(scope);
  const { partnerId, role } = scope.member;
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  return {
    workspace: { id: snapshot.workspace.id, name: snapshot.workspace.name },
    today: snapshot.today,
    organisation: snapshot.partners.find((one) => one.id === partnerId)?.name ?? null,
    tasks: taskStatuses(snapshot, reader).map(({ task, part, whole, open }) => ({
      task,
      part,
      whole: whole.kind,
      open: open.map(({ code }) => code),
      questions: questionsOf(task).map((question) => shownQuestion(snapshot, reader, question)),
    })),
  };
}

/** The check page of one task: every question with what stands there now, what is left open and what is missing. */
export async function readTask(scope: WorkspaceScope, task: TaskId) {
  const snapshot = await loadSnapshot(scope);
  const { partnerId, role } = scope.member;
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  const status = found(taskStatuses(snapshot, reader).find((one) => one.task === task) ?? null);
  return {
    workspace: { id: snapshot.workspace.id, name: snapshot.workspace.name },
    status: { ...status, open: status.open.map(({ code, waitsFor }) => ({ code, waitsFor })) },
    partners: snapshot.partners.map(({ id, name, code, strand }) => ({ id, name, code, strand })),
    questions: questionsOf(task).map((question) => shownQuestion(snapshot, reader, question)),
    partnerId,
    may: { remind: reader.coordinates },
  };
}
