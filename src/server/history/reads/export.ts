import { momentOf } from "@/domain/calendar";
import type { LinkedEvent } from "@/domain/history/chain";
import type { WorkspaceScope } from "@/server/core/scope";

/** Events that one call hands over. */
const AT_ONCE = 1000;

/** The log as it is kept, oldest first, so that it can be checked without us (scripts/verify-chain.mjs). No contents are in it. */
export async function exportEvents(scope: WorkspaceScope, after: number) {
  const rows = await scope.tx.event.findMany({
    where: { workspaceId: scope.workspaceId, seq: { gt: after } },
    orderBy: { seq: "asc" },
    take: AT_ONCE,
    select: {
      workspaceId: true,
      seq: true,
      at: true,
      actorId: true,
      partnerId: true,
      action: true,
      recordKind: true,
      recordId: true,
      fields: true,
      commitments: true,
      undoes: true,
      through: true,
      prevHash: true,
      hash: true,
    },
  });
  const events: LinkedEvent[] = rows.map(({ through, ...row }) => ({
    ...row,
    ...(through && { through }),
    at: momentOf(row.at),
    commitments: row.commitments as Record<string, string>,
  }));
  return { events, next: rows.length === AT_ONCE ? (rows.at(-1)?.seq ?? null) : null };
}
