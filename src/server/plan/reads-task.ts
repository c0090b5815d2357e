import { questionsOf, type TaskId } from "@/domain/catalogue/guiding-questions";
import { isAnswered } from "@/domain/plan/answered";
import { isTheirs, taskStatuses } from "@/domain/plan/status";
import { summaryOf } from "@/domain/plan/summary";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

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
    questions: questionsOf(task).map((question) => ({
      ...question,
      answered: isAnswered(snapshot, question.key, partnerId),
      mine: isTheirs(reader, question),
      lines: summaryOf(snapshot, question.key, partnerId),
      openEnd:
        snapshot.openEnds.find(
          (one) =>
            one.question === question.key &&
            one.partnerId === (question.by === "organisation" ? partnerId : null),
        ) ?? null,
    })),
    partnerId,
    may: { remind: reader.coordinates },
  };
}
