import type { RecordKind } from "@/domain/records/all";
import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { tables } from "@/server/records/all";

export interface RecordKey {
  kind: RecordKind;
  id: string;
}

/** A record that the reader may see, with the words to call it by. */
export interface NamedRecord extends RecordKey {
  name: string;
  /** The record on whose page it stands: a clause's agreement, a plan's risk; itself otherwise. */
  homeId: string;
  /** It belongs to a text that was opened for signing. */
  frozen: boolean;
  /** The row as it is now, with dates as text. */
  row: Record<string, unknown> & { version?: number; removedAt?: string | null };
}

export const recordKeyOf = (ref: RecordKey): string => `${ref.kind} ${ref.id}`;

const none = Prisma.sql`''`;
const no = Prisma.sql`false`;

function selectFrom(workspaceId: string, kind: RecordKind, ids: string[]): Prisma.Sql {
  const { table, loggedAs = table, key = "id", name = none, home, frozen = no } = tables[kind];
  const id = Prisma.raw(`t."${loggedAs === table ? key : "id"}"`);
  return Prisma.sql`
    SELECT ${kind} AS "kind", ${id} AS "id", coalesce(${name}, '') AS "name", ${home ?? id} AS "homeId", ${frozen} AS "frozen", to_jsonb(t) AS "row"
    FROM ${Prisma.raw(`"${loggedAs}"`)} t WHERE t."workspaceId" = ${workspaceId}::uuid AND ${id} = ANY(${ids}::uuid[])`;
}

/**
 * Looks up records of any kinds in one statement. What the reader may not see is simply not among the
 * answers: row-level security decides, here as everywhere.
 */
export async function readRecords(
  scope: WorkspaceScope,
  refs: readonly RecordKey[],
): Promise<Map<string, NamedRecord>> {
  const byKind = new Map<RecordKind, Set<string>>();
  for (const { kind, id } of refs) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
  if (byKind.size === 0) return new Map();
  const selects = [...byKind].map(([kind, ids]) => selectFrom(scope.workspaceId, kind, [...ids]));
  const rows = await scope.tx.$queryRaw<NamedRecord[]>(Prisma.join(selects, " UNION ALL "));
  return new Map(rows.map((row) => [recordKeyOf(row), row]));
}
