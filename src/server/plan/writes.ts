import { findQuestion, type QuestionKey } from "@/domain/catalogue/guiding-questions";
import { refuseAnswering, refuseAskBy } from "@/domain/plan/open-end";
import type { LeaveOpen, SaveDraft, Settle } from "@/domain/plan/schema";
import { unless } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { at, found, next, toDay } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { openEndRow, sideOf } from "./reads-rows";

/**
 * Keeps what a person has typed and not shared: private, so it makes no event and carries no version that others
 * could collide with. Its last state is what the person goes on with, on whichever device.
 */
export async function saveDraft(scope: WorkspaceScope, { question, contents }: SaveDraft) {
  unless(refuseAnswering(scope.member, found(findQuestion(question) ?? null)));
  await putDraft(scope, question, contents);
  return { savedAt: scope.now.toISOString() };
}

function putDraft(scope: WorkspaceScope, question: QuestionKey, contents: SaveDraft["contents"]) {
  const key = { workspaceId: scope.workspaceId, memberId: scope.member.id, question };
  const written = { contents: contents ?? Prisma.DbNull, savedAt: scope.now };
  return scope.tx.questionDraft.upsert({
    where: { workspaceId_memberId_question: key },
    create: { ...key, ...written },
    update: { ...written, version: next },
    select: { id: true },
  });
}

/** The open end of this person's side: their organisation's, or the whole's without a seat or for the coalition. */
const findOpenEnd = (scope: WorkspaceScope, question: QuestionKey) =>
  scope.tx.openEnd.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      question,
      partnerId: sideOf(scope, question),
      removedAt: null,
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: openEndRow,
  });

/** Leaves a question open on purpose: not sure yet, or the board is asked by a day. The draft stays. */
export async function leaveOpen(scope: WorkspaceScope, { question, askBy }: LeaveOpen) {
  unless(refuseAnswering(scope.member, found(findQuestion(question) ?? null)));
  unless(refuseAskBy(askBy, scope.today));
  const before = await findOpenEnd(scope, question);
  const words = {
    reason: askBy === null ? ("NOT_SURE" as const) : ("ASK_BOARD" as const),
    askBy: toDay(askBy),
    heldById: scope.member.id,
  };
  const after = before
    ? await scope.tx.openEnd.update({
        where: at(scope, before),
        data: { ...words, version: next },
        select: openEndRow,
      })
    : await scope.tx.openEnd.create({
        data: {
          ...words,
          workspaceId: scope.workspaceId,
          question,
          partnerId: sideOf(scope, question),
          createdAt: scope.now,
        },
        select: openEndRow,
      });
  scope.record({ action: "path.leftOpen", kind: "OPEN_END", before, after });
  return { id: after.id, version: after.version };
}

/** The question has its answer: empties the draft and closes the open end, if there is one. */
export async function settle(scope: WorkspaceScope, { question }: Settle) {
  unless(refuseAnswering(scope.member, found(findQuestion(question) ?? null)));
  await scope.tx.questionDraft.updateMany({
    where: { workspaceId: scope.workspaceId, memberId: scope.member.id, question },
    data: { contents: Prisma.DbNull, savedAt: scope.now, version: next },
  });
  const before = await findOpenEnd(scope, question);
  if (!before) return { closed: false };
  const after = await scope.tx.openEnd.update({
    where: at(scope, before),
    data: { removedAt: scope.now, version: next },
    select: openEndRow,
  });
  scope.record({ action: "path.closed", kind: "OPEN_END", before, after });
  return { closed: true };
}
