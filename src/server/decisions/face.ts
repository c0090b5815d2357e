import { refuseRecording } from "@/domain/decisions/recording";
import type { DecisionToRecord } from "@/domain/decisions/schema";
import { unless } from "@/domain/refusal";
import type { Prisma, RecordKind } from "@/generated/prisma/client";
import { toDay } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** More notes than anybody reads before deciding; the room of notes has all of them. */
const NOTES_AT_MOST = 50;

/** Notes that hold something up and that nobody has settled, on one of these records. */
export async function openBlockingNotes(
  scope: WorkspaceScope,
  records: { kind: RecordKind; ids: string[] }[],
) {
  const notes = await scope.tx.note.findMany({
    where: {
      workspaceId: scope.workspaceId,
      weight: "BLOCKING",
      resolvedAt: null,
      removedAt: null,
      OR: records.map(({ kind, ids }) => ({ recordKind: kind, recordId: { in: ids } })),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: NOTES_AT_MOST,
    select: { id: true, text: true, recordId: true, author: { select: { name: true } } },
    relationLoadStrategy: "join",
  });
  return notes.map(({ author, ...note }) => ({ ...note, author: author.name }));
}

/** The whole row, as history keeps it. */
export const decisionRow = {
  id: true,
  subject: true,
  subjectId: true,
  rule: true,
  outcome: true,
  decidedOn: true,
  asked: true,
  reason: true,
  recordedById: true,
  createdAt: true,
  removedAt: true,
  version: true,
} satisfies Prisma.DecisionSelect;

export type DecisionRow = Prisma.DecisionGetPayload<{ select: typeof decisionRow }>;

/**
 * Writes down a decision that was taken elsewhere (rule RECORDED), in the caller's transaction.
 *
 * It makes no event of its own: the caller records what changed through it and names this row as a
 * dependant (`{ kind: "DECISION", before: null, after: row }`), so that both stay one step of history.
 * Refuses a day in the future (`decidedInFuture`).
 */
export async function recordDecision(
  scope: WorkspaceScope,
  decision: DecisionToRecord,
): Promise<DecisionRow> {
  unless(refuseRecording(decision, scope.today));
  return scope.tx.decision.create({
    data: {
      workspaceId: scope.workspaceId,
      subject: decision.subject,
      subjectId: decision.subjectId,
      outcome: decision.outcome,
      decidedOn: toDay(decision.decidedOn),
      asked: decision.asked,
      reason: decision.reason ?? "",
      recordedById: scope.member.id,
      createdAt: scope.now,
    },
    select: decisionRow,
  });
}
