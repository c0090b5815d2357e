import { orNotFound, WHOLE } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/**
 * Notes that must be settled before the start and are not, on an agreement or on one of the clauses of a text: they keep
 * nobody from opening or adopting it, but who does so has read them.
 */
export async function readBlockingNotes(scope: WorkspaceScope, versionId: string) {
  const { workspaceId, tx } = scope;
  const text = orNotFound(
    await tx.agreementVersion.findFirst({
      where: { workspaceId, id: versionId, removedAt: null },
      select: { agreementId: true, clauses: { where: { removedAt: null }, select: { id: true } } },
      relationLoadStrategy: "join",
    }),
  );
  const notes = await tx.note.findMany({
    where: {
      workspaceId,
      removedAt: null,
      resolvedAt: null,
      weight: "BLOCKING",
      OR: [
        { recordKind: "AGREEMENT", recordId: text.agreementId },
        { recordKind: "CLAUSE", recordId: { in: text.clauses.map((clause) => clause.id) } },
      ],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WHOLE,
    select: { id: true, text: true, recordKind: true, recordId: true },
  });
  return notes.map(({ recordKind, recordId, ...note }) => ({
    ...note,
    clauseId: recordKind === "CLAUSE" ? recordId : null,
  }));
}
