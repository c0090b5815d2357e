import { cards, type RecordKind, recordKinds } from "@/domain/records/all";
import type { WhenGone } from "@/domain/records/card";
import { Prisma } from "@/generated/prisma/client";
import type { RowChange } from "@/server/core/events";
import type { WorkspaceScope } from "@/server/core/scope";
import { tables } from "./all";

interface Ref {
  kind: RecordKind;
  id: string;
}

/** A record that keeps another one from going as if it had never come. */
export interface Hanging extends Ref {
  /** What it hangs on. */
  on: Ref;
  gone: Exclude<WhenGone, "stays">;
}

interface Key {
  /** The kind that holds the column, and the one that the column names. */
  kind: RecordKind;
  column: string;
  on: RecordKind;
  gone: WhenGone;
}

/** Every foreign key that some card declares and that does not simply stay. */
const keys: readonly Key[] = recordKinds.flatMap((kind) =>
  Object.entries(cards[kind].pointsTo)
    .filter(([, { gone }]) => gone !== "stays")
    .map(([column, { kind: on, gone }]) => ({ kind, column, on, gone })),
);

const idsByKind = (refs: readonly Ref[]): Map<RecordKind, string[]> => {
  const byKind = new Map<RecordKind, string[]>();
  for (const { kind, id } of refs) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  return byKind;
};

const column = (name: string) => Prisma.raw(`t."${name}"`);
const table = (kind: RecordKind) => Prisma.raw(`"${tables[kind].table}"`);

const thereOf = (scope: WorkspaceScope, kind: RecordKind): Prisma.Sql =>
  tables[kind].there?.(scope.now) ?? Prisma.sql`t."removedAt" IS NULL`;

/** The rows of a kind that are there and name one of these ids by one of these columns. */
const naming = (
  scope: WorkspaceScope,
  kind: RecordKind,
  columns: readonly string[],
  ids: readonly string[],
) => {
  const named = columns.map((name) => Prisma.sql`${column(name)} = ANY(${[...ids]}::uuid[])`);
  return Prisma.sql`t."workspaceId" = ${scope.workspaceId}::uuid AND (${Prisma.join(named, " OR ")}) AND ${thereOf(scope, kind)}`;
};

/**
 * What hangs on these records by now: what would go along with them, and what stops them from going. One statement,
 * and none where no card names their kinds. What this reader may not see hangs on nothing, here as everywhere.
 */
export async function readHanging(scope: WorkspaceScope, refs: readonly Ref[]): Promise<Hanging[]> {
  const byKind = idsByKind(refs);
  const selects = keys.flatMap(({ kind, column: name, on, gone }) => {
    const ids = byKind.get(on);
    if (!ids) return [];
    return [
      Prisma.sql`SELECT ${kind}::text AS "kind", ${column(tables[kind].key ?? "id")} AS "id", ${on}::text AS "onKind", ${column(name)} AS "onId", ${gone}::text AS "gone"
        FROM ${table(kind)} t WHERE ${naming(scope, kind, [name], ids)}`,
    ];
  });
  if (selects.length === 0) return [];
  const rows = await scope.tx.$queryRaw<
    (Ref & Pick<Hanging, "gone"> & { onKind: RecordKind; onId: string })[]
  >(Prisma.join(selects, " UNION ALL "));
  return rows.map(({ onKind, onId, ...hanging }) => ({ ...hanging, on: { kind: onKind, id: onId } }));
}

/** Takes one row after another off its list and tells which. */
const removal = (scope: WorkspaceScope, kind: RecordKind, columns: string[], ids: string[], at: number) => {
  const name = Prisma.raw(`"gone${at}"`);
  return {
    name,
    update: Prisma.sql`${name} AS (
      UPDATE ${table(kind)} t SET "removedAt" = ${scope.now.toISOString()}::timestamp, "version" = t."version" + 1
      WHERE ${naming(scope, kind, columns, ids)} RETURNING ${kind}::text AS "kind", t."id", t."version")`,
  };
};

/**
 * Removes what goes along with these records, and what goes along with that; for the event that removes them, so that
 * one undo brings all of it back. Entries that the remover may not see (an organisation's private drafts) stay as they
 * are; nobody else sees them either. One statement for each storey.
 */
export async function takeAlong(scope: WorkspaceScope, refs: readonly Ref[]): Promise<RowChange[]> {
  const along = [...idsByKind(refs)].flatMap(([on, ids]) =>
    recordKinds.flatMap((kind) => {
      const columns = keys.filter((key) => key.kind === kind && key.on === on && key.gone === "goesAlong");
      return columns.length > 0 ? [{ kind, columns: columns.map((key) => key.column), ids }] : [];
    }),
  );
  if (along.length === 0) return [];
  const removals = along.map(({ kind, columns, ids }, at) => removal(scope, kind, columns, ids, at));
  const rows = await scope.tx.$queryRaw<(Ref & { version: number })[]>`
    WITH ${Prisma.join(removals.map(({ update }) => update))}
    ${Prisma.join(
      removals.map(({ name }) => Prisma.sql`SELECT * FROM ${name}`),
      " UNION ALL ",
    )}`;
  const changes = rows.map(({ kind, id, version }) => ({
    kind,
    before: { id, version: version - 1, removedAt: null },
    after: { id, version, removedAt: scope.now },
  }));
  return rows.length === 0 ? [] : [...changes, ...(await takeAlong(scope, rows))];
}
