import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { openBlockingNotes } from "@/server/decisions/face";
import { redLinesAgainst } from "@/server/red-lines/face";

/**
 * What stands against opening a text or deciding for it beside what the text itself says: red lines against its clauses
 * with their words, and notes that must be settled before the start and are not, on the agreement or one of the clauses.
 * The notes keep nobody from it, but who does it has read them.
 */
export async function readAgainstText(scope: WorkspaceScope, versionId: string) {
  const { workspaceId, tx } = scope;
  const text = orNotFound(
    await tx.agreementVersion.findFirst({
      where: { workspaceId, id: versionId, removedAt: null },
      select: { agreementId: true, clauses: { where: { removedAt: null }, select: { id: true } } },
      relationLoadStrategy: "join",
    }),
  );
  const ids = text.clauses.map((clause) => clause.id);
  const notes = await openBlockingNotes(scope, [
    { kind: "AGREEMENT", ids: [text.agreementId] },
    { kind: "CLAUSE", ids },
  ]);
  return {
    redLines: await redLinesAgainst(scope, { versionId }),
    notes: notes.map(({ recordId, ...note }) => ({
      ...note,
      clauseId: ids.includes(recordId) ? recordId : null,
    })),
  };
}
