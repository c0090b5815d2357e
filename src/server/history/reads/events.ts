import type { HistoryList } from "@/domain/history/schema";
import type { RecordKind } from "@/domain/records/all";
import type { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { recordKeyOf } from "./records";

const revisionColumns = {
  seq: true,
  recordKind: true,
  recordId: true,
  before: true,
  versionAfter: true,
  audience: true,
  partnerId: true,
  actorPartnerName: true,
} satisfies Prisma.RevisionSelect;

const eventColumns = {
  seq: true,
  at: true,
  actorId: true,
  partnerId: true,
  action: true,
  recordKind: true,
  recordId: true,
  fields: true,
  undoes: true,
  revisions: { select: revisionColumns },
} satisfies Prisma.EventSelect;

export type ReadEvent = Prisma.EventGetPayload<{ select: typeof eventColumns }>;
export type RevisionRow = ReadEvent["revisions"][number];

/**
 * Events of which the reader may see a before image. Of the others not even the number is told: how much somebody keeps
 * to itself is known to nobody (docs/decisions/008).
 */
export const readable = { revisions: { some: {} } } satisfies Prisma.EventWhereInput;

/** Events newest first, each with the before images that the reader may see. */
export function findEvents(
  scope: WorkspaceScope,
  where: Prisma.EventWhereInput,
  take: number,
): Promise<ReadEvent[]> {
  return scope.tx.event.findMany({
    where: { ...where, workspaceId: scope.workspaceId },
    orderBy: { seq: "desc" },
    take,
    select: eventColumns,
    relationLoadStrategy: "join",
  });
}

/** The events of a page: below a number, of one record where it is named. */
export function pageFilter({ before, record }: HistoryList): Prisma.EventWhereInput {
  return {
    ...(before !== undefined && { seq: { lt: before } }),
    ...(record ? { revisions: { some: { recordKind: record.kind, recordId: record.id } } } : readable),
  };
}

/** Which of these events have been taken back, and by which number. */
export async function findUndone(scope: WorkspaceScope, seqs: number[]): Promise<Map<number, number>> {
  const rows = await scope.tx.event.findMany({
    where: { workspaceId: scope.workspaceId, undoes: { in: seqs } },
    select: { seq: true, undoes: true },
  });
  return new Map(rows.map((row) => [row.undoes ?? 0, row.seq]));
}

interface LaterRow {
  recordKind: RecordKind;
  recordId: string;
  before: Record<string, unknown> | null;
}

/** What has become of the events of a page since. */
export interface Since {
  /** Which of them have been taken back, and by which number. */
  undone: Map<number, number>;
  /** The first image of each record after the page: what it looked like once the page's newest event was done. */
  later: Map<string, Record<string, unknown>>;
}

/** What came after a page of events, in one statement, however often its records changed since. */
export async function findSince(
  scope: WorkspaceScope,
  page: { seqs: number[]; newest: number; recordIds: string[] },
): Promise<Since> {
  const { workspaceId } = scope;
  const [row] = await scope.tx.$queryRaw<{ undone: { seq: number; undoes: number }[]; later: LaterRow[] }[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('seq', e."seq", 'undoes', e."undoes")), '[]'::json) FROM "Event" e
      WHERE e."workspaceId" = ${workspaceId}::uuid AND e."undoes" = ANY(${page.seqs}::int[])) AS "undone",
    (SELECT coalesce(json_agg(l), '[]'::json) FROM (
      SELECT DISTINCT ON (r."recordKind", r."recordId") r."recordKind", r."recordId", r."before" FROM "Revision" r
      WHERE r."workspaceId" = ${workspaceId}::uuid AND r."recordId" = ANY(${page.recordIds}::uuid[]) AND r."seq" > ${page.newest}
      ORDER BY r."recordKind", r."recordId", r."seq") l) AS "later"`;
  const images = (row?.later ?? []).flatMap(({ recordKind, recordId, before }) =>
    before ? ([[recordKeyOf({ kind: recordKind, id: recordId }), before]] as const) : [],
  );
  return {
    undone: new Map((row?.undone ?? []).map(({ undoes, seq }) => [undoes, seq])),
    later: new Map(images),
  };
}
