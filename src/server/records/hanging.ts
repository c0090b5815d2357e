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

/** A column and the ids that it may hold. */
interface Named {
  column: string;
  ids: readonly string[];
}

/** The rows of a kind that are there and name one of these. */
const naming = (scope: WorkspaceScope, kind: RecordKind, named: readonly Named[]) => {
  const any = named.map((one) => Prisma.sql`${column(one.column)} = ANY(${[...one.ids]}::uuid[])`);
  return Prisma.sql`t."workspaceId" = ${scope.workspaceId}::uuid AND (${Prisma.join(any, " OR ")}) AND ${thereOf(scope, kind)}`;
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
        FROM ${table(kind)} t WHERE ${naming(scope, kind, [{ column: name, ids }])}`,
    ];
  });
  if (selects.length === 0) return [];
  const rows = await scope.tx.$queryRaw<
    (Ref & Pick<Hanging, "gone"> & { onKind: RecordKind; onId: string })[]
  >(Prisma.join(selects, " UNION ALL "));
  return rows.map(({ onKind, onId, ...hanging }) => ({ ...hanging, on: { kind: onKind, id: onId } }));
}

/** Takes the rows of one kind off their list and tells which they were. */
const removal = (scope: WorkspaceScope, kind: RecordKind, named: readonly Named[], at: number) => {
  const name = Prisma.raw(`"gone${at}"`);
  return {
    name,
    update: Prisma.sql`${name} AS (
      UPDATE ${table(kind)} t SET "removedAt" = ${scope.now.toISOString()}::timestamp, "version" = t."version" + 1
      WHERE ${naming(scope, kind, named)} RETURNING ${kind}::text AS "kind", t."id", t."version")`,
  };
};

/** By which columns rows of a kind would go along with these. */
const goingAlong = (kind: RecordKind, byKind: ReadonlyMap<RecordKind, string[]>): Named[] =>
  keys.flatMap((key) => {
    const ids = key.kind === kind && key.gone === "goesAlong" ? byKind.get(key.on) : undefined;
    return ids ? [{ column: key.column, ids }] : [];
  });

/**
 * Removes what goes along with these records, and what goes along with that; for the event that removes them, so that
 * one undo brings all of it back. Entries that the remover may not see (an organisation's private drafts) stay as they
 * are; nobody else sees them either. One statement for each storey, in which each table is written once.
 */
export async function takeAlong(scope: WorkspaceScope, refs: readonly Ref[]): Promise<RowChange[]> {
  const byKind = idsByKind(refs);
  const along = recordKinds.flatMap((kind) => {
    const named = goingAlong(kind, byKind);
    return named.length > 0 ? [{ kind, named }] : [];
  });
  if (along.length === 0) return [];
  const removals = along.map(({ kind, named }, at) => removal(scope, kind, named, at));
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
