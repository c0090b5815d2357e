import { Prisma } from "@/generated/prisma/client";
import { authDb } from "@/server/core/database";
import type { WorkspaceScope } from "@/server/core/scope";

export interface Asked {
  kind: string;
  recordId: string;
  dueAt: Date;
}

/** The number of this transaction, by which everybody can know later how it ended. */
export async function causeOf(scope: WorkspaceScope): Promise<string> {
  if (scope.cause) return scope.cause;
  const [row] = await scope.tx.$queryRaw<{ cause: string }[]>`SELECT pg_current_xact_id()::text AS "cause"`;
  if (!row) throw new Error("a transaction without a number");
  scope.cause = row.cause;
  return row.cause;
}

/**
 * How a transaction ended, given its number: `committed`, `aborted`, null while it runs, and null for a number that this
 * database does not know, since it came back from a backup.
 */
export const endOfTransaction = (column: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(CASE WHEN ${column} < pg_snapshot_xmax(pg_current_snapshot())::text::bigint THEN pg_xact_status(${column}::text::xid8) END)`;

/**
 * Asks for something to happen later, should this transaction be committed. Durable without a second truth: the row is
 * written at once, on the side of the people, and carries the transaction's number. PostgreSQL itself knows how that one
 * ended (`pg_xact_status`), and workers take only what was committed. So there is no moment in which a crash loses what
 * follows from a change, or brings about what follows from one that did not happen.
 */
export async function askLater(scope: WorkspaceScope, asked: readonly Asked[]): Promise<void> {
  if (asked.length === 0) return;
  const common = {
    workspaceId: scope.workspaceId,
    createdAt: scope.now,
    cause: BigInt(await causeOf(scope)),
  };
  await authDb.due.createMany({ data: asked.map((one) => ({ ...common, ...one })) });
}
