import { cards, type RecordKind, recordKinds } from "@/domain/records/all";
import { Prisma } from "@/generated/prisma/client";
import type { RecordedRow, RowChange } from "@/server/core/events";
import type { WorkspaceScope } from "@/server/core/scope";
import { delegateOf, tables } from "./all";

/**
 * Kinds of which a record may have one row for each organisation only, and the columns beside it that make it one. Where
 * both rows of an organisation have said something, the newer word stands. `moving.db.test.ts` holds this to the
 * catalogue of the database.
 */
export const oneEach: Partial<Record<RecordKind, readonly string[]>> = {
  GOAL_POSITION: ["goalId"],
  FORM_ANSWER: ["question"],
  RISK_CONTRIBUTION: ["riskId"],
  PARTICIPATION: ["kind", "roundId"],
  ROUND_ANSWER: ["roundId", "kind"],
  PARTNER_EXIT: [],
  OBJECTION: ["clauseId"],
  CLAUSE_CONSENT: ["clauseId"],
};

/** Which columns of a kind name an organisation. A word on a text never moves: it stands under the name that gave it. */
export const columnsNaming = (kind: RecordKind): string[] =>
  kind === "SIGN_OFF"
    ? []
    : Object.entries(cards[kind].pointsTo)
        .filter(([, pointer]) => pointer.kind === "PARTNER")
        .map(([column]) => column);

const raw = (name: string) => Prisma.raw(`"${name}"`);
const of = (alias: string, column: string) => Prisma.raw(`${alias}."${column}"`);
const table = (kind: RecordKind) => raw(tables[kind].table);
const there = (scope: WorkspaceScope, kind: RecordKind): Prisma.Sql =>
  tables[kind].there?.(scope.now) ?? Prisma.sql`t."removedAt" IS NULL`;

/** Two rows of one kind that say something about the same thing, one for each organisation. */
interface Both {
  kind: RecordKind;
  goes: string;
  stays: string;
  /** The word of the row that goes is the newer one, or the only one that stands. */
  newer: boolean;
}

/** Where both have said something; which word is newer stands in the log. */
async function findBoth(scope: WorkspaceScope, from: string, to: string): Promise<Both[]> {
  const selects = (Object.entries(oneEach) as [RecordKind, readonly string[]][]).map(([kind, beside]) => {
    const same = beside.map(
      (column) => Prisma.sql`${of("k", column)} IS NOT DISTINCT FROM ${of("t", column)}`,
    );
    const last = (alias: string) =>
      Prisma.sql`coalesce((SELECT max(r."seq") FROM "Revision" r WHERE r."workspaceId" = ${scope.workspaceId}::uuid
        AND r."recordKind" = ${kind}::"RecordKind" AND r."recordId" = ${of(alias, "id")}), 0)`;
    return Prisma.sql`SELECT ${kind}::text AS "kind", t."id" AS "goes", k."id" AS "stays",
        k."removedAt" IS NOT NULL OR ${last("t")} > ${last("k")} AS "newer"
      FROM ${table(kind)} t JOIN ${table(kind)} k ON k."workspaceId" = t."workspaceId" AND k."partnerId" = ${to}::uuid
        ${same.length > 0 ? Prisma.sql`AND ${Prisma.join(same, " AND ")}` : Prisma.empty}
      WHERE t."workspaceId" = ${scope.workspaceId}::uuid AND t."partnerId" = ${from}::uuid AND ${there(scope, kind)}`;
  });
  return scope.tx.$queryRaw<Both[]>(Prisma.join(selects, " UNION ALL "));
}

/** Columns that make a row the row it is, and do not belong to what it says. */
const KEYS = new Set(["workspaceId", "id", "partnerId", "version", "removedAt", "createdAt"]);

interface Rows {
  findFirst(of: { where: object }): Promise<RecordedRow | null>;
  update(of: { where: object; data: object }): Promise<RecordedRow>;
}

const without = ({ workspaceId: _, ...row }: RecordedRow): RecordedRow => row as RecordedRow;

/** One word of two: the newer one goes into the row that stays, and the row that goes leaves its list. */
async function settle(scope: WorkspaceScope, { kind, goes, stays, newer }: Both): Promise<RowChange[]> {
  const rows = scope.tx[delegateOf(tables[kind])] as unknown as Rows;
  const { workspaceId } = scope;
  const read = (id: string) => rows.findFirst({ where: { workspaceId, id } });
  const write = (id: string, data: object) =>
    rows.update({ where: { workspaceId_id: { workspaceId, id } }, data });
  const [going, standing] = [await read(goes), await read(stays)];
  if (!going || !standing) return [];
  const changes: RowChange[] = [];
  const gone = await write(goes, { removedAt: scope.now, version: { increment: 1 } });
  changes.push({ kind, before: without(going), after: without(gone) });
  if (!newer) return changes;
  const said = Object.fromEntries(Object.entries(going).filter(([column]) => !KEYS.has(column)));
  const after = await write(stays, { ...said, removedAt: null, version: { increment: 1 } });
  changes.push({ kind, before: without(standing), after: without(after) });
  return changes;
}

/** Lets every row of a kind that names one organisation name another, and tells which columns did. */
function moveOf(
  scope: WorkspaceScope,
  kind: RecordKind,
  ids: { from: string; to: string },
  settled: readonly string[],
) {
  const columns = columnsNaming(kind);
  const { from, to } = ids;
  const naming = (alias: string) =>
    Prisma.join(
      columns.map((column) => Prisma.sql`${of(alias, column)} = ${from}::uuid`),
      " OR ",
    );
  const set = columns.map(
    (column) =>
      Prisma.sql`${raw(column)} = CASE WHEN ${of("t", column)} = ${from}::uuid THEN ${to}::uuid ELSE ${of("t", column)} END`,
  );
  const was = columns.map((column) => Prisma.sql`${column}::text, ${of("o", column)}`);
  const name = Prisma.raw(`"moved${kind}"`);
  const rest = kind === "PARTNER" ? Prisma.sql`AND t."id" NOT IN (${from}::uuid, ${to}::uuid)` : Prisma.empty;
  return {
    name,
    update: Prisma.sql`${name} AS (
      UPDATE ${table(kind)} t SET ${Prisma.join(set)}, "version" = t."version" + 1
      FROM ${table(kind)} o WHERE o."workspaceId" = t."workspaceId" AND o."id" = t."id" AND t."workspaceId" = ${scope.workspaceId}::uuid
        AND (${naming("t")}) AND ${there(scope, kind)} AND NOT t."id" = ANY(${[...settled]}::uuid[]) ${rest}
      RETURNING ${kind}::text AS "kind", t."id", t."version", jsonb_build_object(${Prisma.join(was)}) AS "was")`,
  };
}

/** Notes name what they hang on by kind and id. */
const moveNotes = (scope: WorkspaceScope, { from, to }: { from: string; to: string }) => ({
  name: Prisma.raw('"movedNotes"'),
  update: Prisma.sql`"movedNotes" AS (UPDATE "Note" t SET "recordId" = ${to}::uuid, "version" = t."version" + 1
    WHERE t."workspaceId" = ${scope.workspaceId}::uuid AND t."recordKind" = 'PARTNER' AND t."recordId" = ${from}::uuid AND t."removedAt" IS NULL
    RETURNING 'NOTE'::text AS "kind", t."id", t."version", jsonb_build_object('recordId', ${from}::text) AS "was")`,
});

/**
 * Moves everything that names one organisation to another, as the cards declare it: what goes along with it, what stops
 * it from going and what stays. Where both have said something about the same thing, the newer word stands. The
 * two organisations themselves are not touched. Answers with the rows as an event takes them, so that one undo puts
 * all of it back, and with how often one word of two was left.
 */
export async function moveToOther(scope: WorkspaceScope, ids: { from: string; to: string }) {
  const both = await findBoth(scope, ids.from, ids.to);
  const settled: RowChange[] = [];
  for (const one of both) settled.push(...(await settle(scope, one)));
  const kinds = recordKinds.filter((kind) => columnsNaming(kind).length > 0);
  const left = both.map(({ goes }) => goes);
  const moves = [...kinds.map((kind) => moveOf(scope, kind, ids, left)), moveNotes(scope, ids)];
  const rows = await scope.tx.$queryRaw<
    { kind: RecordKind; id: string; version: number; was: Record<string, unknown> }[]
  >`WITH ${Prisma.join(moves.map(({ update }) => update))}
    ${Prisma.join(
      moves.map(({ name }) => Prisma.sql`SELECT * FROM ${name}`),
      " UNION ALL ",
    )}`;
  const moved = rows.map(({ kind, id, version, was }): RowChange => {
    const now = Object.entries(was).map(([column, value]) => [column, value === ids.from ? ids.to : value]);
    return {
      kind,
      before: { id, version: version - 1, ...was },
      after: { id, version, ...Object.fromEntries(now) },
    };
  });
  return { changes: [...settled, ...moved], moved: moved.length, bothSaid: both.length };
}
