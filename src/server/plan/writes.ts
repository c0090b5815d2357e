import { type Day, momentOf } from "@/domain/calendar";
import { emptiedBySettling, meetDraft, type Typed } from "@/domain/drafts/draft";
import { refuseAnswering, refuseAskBy } from "@/domain/plan/open-end";
import { findQuestion, type QuestionKey } from "@/domain/plan/questions/all";
import type { LeaveOpen, SaveDraft, Settle } from "@/domain/plan/schema";
import { unless } from "@/domain/refusal";
import { Prisma } from "@/generated/prisma/client";
import { Conflict, nextVersion, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { openEndRow } from "@/server/notifications/face";
import { sideOf } from "./reads/rows";

const draftRow = { id: true, version: true, contents: true, savedAt: true } as const;

const draftKey = (scope: WorkspaceScope, question: QuestionKey) => ({
  workspaceId: scope.workspaceId,
  memberId: scope.member.id,
  question,
});

/** The person's draft of a question as it is, and as the rules see it. */
async function findDraft(scope: WorkspaceScope, question: QuestionKey) {
  const row = await scope.tx.questionDraft.findFirst({
    where: draftKey(scope, question),
    select: draftRow,
  });
  return { row, state: { version: row?.version ?? 0, contents: (row?.contents ?? null) as Typed | null } };
}

/**
 * Keeps what a person has typed and not shared: private, so it makes no event. One person may type on two devices: a
 * save names the version that its device has read, and a stale one is answered with what the other device has kept.
 */
export async function saveDraft(scope: WorkspaceScope, { question, seen, contents }: SaveDraft) {
  unless(refuseAnswering(scope.member, orNotFound(findQuestion(question) ?? null)));
  const { row, state } = await findDraft(scope, question);
  const meeting = meetDraft(state, seen, contents);
  if (meeting === "stale") throw new Conflict({ ...state, savedAt: momentOf(row?.savedAt ?? scope.now) });
  if (meeting === "there") return { version: state.version, savedAt: momentOf(row?.savedAt ?? scope.now) };
  const kept = await putDraft(scope, question, row, contents);
  return { version: kept.version, savedAt: momentOf(scope.now) };
}

function putDraft(
  scope: WorkspaceScope,
  question: QuestionKey,
  row: { id: string; version: number } | null,
  contents: SaveDraft["contents"],
) {
  const written = { contents: contents ?? Prisma.DbNull, savedAt: scope.now };
  const select = { version: true } as const;
  if (!row)
    return scope.tx.questionDraft.create({ data: { ...draftKey(scope, question), ...written }, select });
  return scope.tx.questionDraft.update({
    where: whereVersion(scope, row),
    data: { ...written, version: nextVersion },
    select,
  });
}

/** The open end of this person's side: their organisation's, or the whole's without a seat or for the coalition. */
const findOpenEnd = (scope: WorkspaceScope, question: string, partnerId: string | null) =>
  scope.tx.openEnd.findFirst({
    where: { workspaceId: scope.workspaceId, question, partnerId, removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: openEndRow,
  });

/** Notes that something is left open on purpose; said again, the later word counts. */
export async function keepOpenEnd(
  scope: WorkspaceScope,
  { question, partnerId, askBy }: { question: string; partnerId: string | null; askBy: Day | null },
) {
  const before = await findOpenEnd(scope, question, partnerId);
  const words = {
    reason: askBy === null ? ("NOT_SURE" as const) : ("ASK_BOARD" as const),
    askBy: toDay(askBy),
    heldById: scope.member.id,
  };
  const after = before
    ? await scope.tx.openEnd.update({
        where: whereVersion(scope, before),
        data: { ...words, version: nextVersion },
        select: openEndRow,
      })
    : await scope.tx.openEnd.create({
        data: {
          ...words,
          workspaceId: scope.workspaceId,
          question,
          partnerId,
          createdAt: scope.now,
        },
        select: openEndRow,
      });
  scope.record({ action: "path.leftOpen", kind: "OPEN_END", before, after });
  return { id: after.id, version: after.version };
}

/** Leaves a question open on purpose: not sure yet, or the board is asked by a day. The draft stays. */
export async function leaveOpen(scope: WorkspaceScope, { question, askBy }: LeaveOpen) {
  unless(refuseAnswering(scope.member, orNotFound(findQuestion(question) ?? null)));
  unless(refuseAskBy(askBy, scope.today));
  return keepOpenEnd(scope, { question, partnerId: sideOf(scope, question), askBy });
}

/**
 * The question has its answer: empties the draft and closes the open end, if there is one. A draft that another device
 * has kept since this one read it stays, and is answered with its version.
 */
export async function settle(scope: WorkspaceScope, { question, seen }: Settle) {
  unless(refuseAnswering(scope.member, orNotFound(findQuestion(question) ?? null)));
  const { row, state } = await findDraft(scope, question);
  const emptied =
    row && emptiedBySettling(state, seen) ? await putDraft(scope, question, row, null) : undefined;
  const draft = {
    version: emptied?.version ?? state.version,
    stays: !emptied && state.contents !== null,
  };
  const before = await findOpenEnd(scope, question, sideOf(scope, question));
  if (!before) return { closed: false, draft };
  const after = await scope.tx.openEnd.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: openEndRow,
  });
  scope.record({ action: "path.closed", kind: "OPEN_END", before, after });
  return { closed: true, draft };
}
