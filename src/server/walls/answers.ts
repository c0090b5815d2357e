import type pg from "pg";
import { cards, recordKinds } from "@/domain/records/all";
import { tables } from "@/server/records/all";

/** One foreign key between tables of a workspace, without the workspace that every one starts with. */
interface ForeignKey {
  table: string;
  column: string;
  target: string;
}

const FOREIGN_KEYS = `
SELECT c.conrelid::regclass::text AS "table", a.attname AS "column", c.confrelid::regclass::text AS "target"
FROM pg_constraint c JOIN unnest(c.conkey) AS k(attnum) ON true
JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.attnum
WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND a.attname <> 'workspaceId'`;

const TABLES = `
SELECT relname AS "table" FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'`;

/** The log and what keeps retries and drafts are about records and none themselves. They stay as long as their workspace. */
const machinery = ["Event", "EventHead", "Revision", "Request", "QuestionDraft", "FormDraft"];

const unquoted = (name: string): string => name.replaceAll('"', "");
const wordsOf = ({ table, column, target }: ForeignKey): string => `${table}.${column} -> ${target}`;

const declared: ForeignKey[] = recordKinds.flatMap((kind) =>
  Object.entries(cards[kind].pointsTo).map(([column, pointer]) => ({
    table: tables[kind].table,
    column,
    target: tables[pointer.kind].table,
  })),
);

/**
 * Where cards and catalogue disagree: a table that no card speaks of, a foreign key to which no card says what becomes
 * of its row when the other goes, a declared one that does not exist. None when all is well.
 */
export async function findUnanswered(client: pg.Client): Promise<string[]> {
  const [keys, all] = [await client.query<ForeignKey>(FOREIGN_KEYS), await client.query(TABLES)];
  const found = keys.rows
    .map((key) => ({ ...key, table: unquoted(key.table), target: unquoted(key.target) }))
    .filter((key) => !machinery.includes(key.table));
  const [exist, said] = [new Set(found.map(wordsOf)), new Set(declared.map(wordsOf))];
  const spokenOf = new Set<string>(recordKinds.map((kind) => tables[kind].table));
  const strange = all.rows
    .map((row) => String(row.table))
    .filter((table) => !spokenOf.has(table) && !machinery.includes(table));
  return [
    ...strange.map((table) => `${table}: no card speaks of it`),
    ...[...exist].filter((key) => !said.has(key)).map((key) => `${key}: no card says what becomes of it`),
    ...[...said].filter((key) => !exist.has(key)).map((key) => `${key}: declared, but no foreign key`),
  ];
}
