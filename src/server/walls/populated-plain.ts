import { NOW, type RunStatement } from "./populated-rounds";

interface Column {
  name: string;
  type: string;
}

/** What a column must hold that has no default; of other types nobody can make up a value. */
const plain: Readonly<Record<string, string>> = {
  text: "'x'",
  integer: "1",
  boolean: "false",
  date: `'${NOW}'`,
  "timestamp without time zone": `'${NOW}'`,
};

/**
 * Puts one row into every table that has none yet, so that a table of a new noun is walled in the day it exists. A table
 * with a column that names another row, or whose values matter to a policy, needs a row of its own in `populated.ts`.
 */
export async function populatePlain(q: RunStatement): Promise<void> {
  const { rows } = await q(
    `SELECT t.tablename AS "table", coalesce((SELECT jsonb_agg(jsonb_build_object('name', c.column_name, 'type', c.data_type))
       FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name = t.tablename
         AND c.is_nullable = 'NO' AND c.column_default IS NULL AND c.column_name NOT IN ('workspaceId', 'id')), '[]') AS "columns"
     FROM pg_tables t WHERE t.schemaname = 'public' AND t.tablename <> '_prisma_migrations' AND $1::uuid IS NOT NULL ORDER BY 1`,
  );
  for (const { table, columns } of rows as { table: string; columns: Column[] }[]) {
    const { rowCount } = await q(`SELECT FROM "${table}" WHERE "workspaceId" = $1 LIMIT 1`);
    if (rowCount) continue;
    const names = columns.map(({ name }) => `, "${name}"`).join("");
    const values = columns.map((column) => `, ${madeUp(table, column)}`).join("");
    await q(`INSERT INTO "${table}" ("workspaceId", id${names}) VALUES ($1, gen_random_uuid()${values})`);
  }
}

function madeUp(table: string, { name, type }: Column): string {
  const value = plain[type];
  if (!value) throw new Error(`Nobody knows what ${table}.${name} may hold: put a row into populated.ts`);
  return value;
}
