import { findQuestion, type QuestionKey } from "@/domain/catalogue/guiding-questions";
import { isAnswered } from "@/domain/plan/answered";
import { nextQuestion } from "@/domain/plan/first-word";
import { refuseAnswering } from "@/domain/plan/open-end";
import { taskStatuses } from "@/domain/plan/status";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { dayOf, found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { openEndRow, sideOf } from "./reads-rows";

/** What a question page needs around its control: the own draft, whether it was left open, and who may answer. */
export async function readQuestion(scope: WorkspaceScope, key: QuestionKey) {
  const { workspaceId, member } = scope;
  const question = found(findQuestion(key) ?? null);
  const draft = await scope.tx.questionDraft.findFirst({
    where: { workspaceId, memberId: member.id, question: key },
    select: { version: true, contents: true, savedAt: true },
  });
  const openEnd = await scope.tx.openEnd.findFirst({
    where: { workspaceId, question: key, partnerId: sideOf(scope, key), removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: openEndRow,
  });
  const workspace = found(
    await scope.tx.workspace.findFirst({ where: { id: workspaceId }, select: { name: true } }),
  );
  const partner = member.partnerId
    ? await scope.tx.partner.findFirst({
        where: { workspaceId, id: member.partnerId },
        select: { name: true },
      })
    : null;
  return {
    question,
    workspaceName: workspace.name,
    partnerId: member.partnerId,
    partnerName: partner?.name ?? null,
    draft: draft?.contents
      ? {
          contents: draft.contents as Record<string, string | boolean>,
          savedAt: draft.savedAt.toISOString(),
        }
      : null,
    draftVersion: draft?.version ?? 0,
    openEnd: openEnd && { reason: openEnd.reason, askBy: dayOf(openEnd.askBy) },
    mayAnswer: refuseAnswering(member, question) === null,
  };
}

/** The task list: how each task stands for the reader's organisation and as a whole, and who is waited for by name. */
export async function readTasks(scope: WorkspaceScope) {
  const snapshot = await loadSnapshot(scope);
  const { partnerId, role } = scope.member;
  const reader = { partnerId, coordinates: role === "COORDINATOR" };
  const tasks = taskStatuses(snapshot, reader);
  return {
    workspace: { id: snapshot.workspace.id, name: snapshot.workspace.name },
    tasks: tasks.map((one) => ({ ...one, open: one.open.map(({ code, waitsFor }) => ({ code, waitsFor })) })),
    partners: snapshot.partners.map(({ id, name, code, strand }) => ({ id, name, code, strand })),
    openEnds: snapshot.openEnds.filter(
      (one) =>
        findQuestion(one.question) && !isAnswered(snapshot, one.question as QuestionKey, one.partnerId),
    ),
    next: nextQuestion(snapshot, reader, tasks),
    done: tasks.filter((one) => one.whole.kind === "DONE").length,
    decisions: tasks.filter((one) => one.whole.kind === "DECISION").length,
    partnerId,
    may: { remind: reader.coordinates },
  };
}
