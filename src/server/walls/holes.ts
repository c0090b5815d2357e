import type pg from "pg";

/**
 * What a look at the catalogue finds wrong with the walls (REQ-T1, REQ-T2, REQ-T4): one sentence per hole.
 * Every table of the schema `public` is a workspace table, so a new one is checked the day it exists.
 */
const HOLES = `
WITH tables AS (
  SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
), workspace_column AS (
  SELECT t.oid, a.attnum, a.attnotnull, format_type(a.atttypid, a.atttypmod) AS type FROM tables t
  LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'workspaceId' AND NOT a.attisdropped
)
SELECT relname || ' has no workspace' AS hole FROM tables JOIN workspace_column USING (oid) WHERE attnum IS NULL OR NOT attnotnull OR type <> 'uuid'
UNION ALL SELECT relname || ': row-level security is not enabled and forced' FROM tables WHERE NOT (relrowsecurity AND relforcerowsecurity)
UNION ALL SELECT t.relname || ': no policy for reading by workspace' FROM tables t WHERE NOT EXISTS (
  SELECT 1 FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = t.relname AND p.permissive = 'PERMISSIVE' AND p.cmd IN ('ALL', 'SELECT')
    AND p.qual LIKE '%"workspaceId" = ( SELECT app_workspace()%')
UNION ALL SELECT t.relname || ': no policy for writing by workspace' FROM tables t WHERE NOT EXISTS (
  SELECT 1 FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = t.relname AND p.permissive = 'PERMISSIVE' AND p.cmd IN ('ALL', 'INSERT')
    AND p.with_check LIKE '%"workspaceId" = ( SELECT app_workspace()%')
UNION ALL SELECT p.tablename || ': the policy ' || p.policyname || ' opens what no other closes' FROM pg_policies p
  WHERE p.schemaname = 'public' AND p.permissive = 'PERMISSIVE' AND coalesce(p.qual, '') NOT LIKE '%app_workspace()%'
UNION ALL SELECT t.relname || ': the key ' || c.conname || ' does not start with the workspace' FROM tables t
  JOIN workspace_column w USING (oid) JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype IN ('p', 'u') WHERE c.conkey[1] IS DISTINCT FROM w.attnum
UNION ALL SELECT t.relname || ': the index ' || i.indexrelid::regclass || ' does not start with the workspace' FROM tables t
  JOIN workspace_column w USING (oid) JOIN pg_index i ON i.indrelid = t.oid WHERE i.indkey[0] IS DISTINCT FROM w.attnum
UNION ALL SELECT t.relname || ': the relation ' || c.conname || ' lacks the workspace' FROM tables t
  JOIN workspace_column w USING (oid) JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'f'
  JOIN workspace_column there ON there.oid = c.confrelid
  WHERE c.conkey[1] IS DISTINCT FROM w.attnum OR c.confkey[1] IS DISTINCT FROM there.attnum
UNION ALL SELECT rolname || ' can do more than it should' FROM pg_roles
  WHERE rolname IN ('kordel_web', 'kordel_auth', 'kordel_purge') AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication)
UNION ALL SELECT r.rolname || ' owns ' || c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname IN ('kordel_web', 'kordel_auth', 'kordel_purge')
UNION ALL SELECT m.rolname || ' is a member of ' || r.rolname FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member JOIN pg_roles r ON r.oid = a.roleid
  WHERE m.rolname IN ('kordel_web', 'kordel_auth', 'kordel_purge')
UNION ALL SELECT grantee || ' may ' || privilege_type || ' on ' || table_name FROM information_schema.table_privileges
  WHERE (grantee = 'kordel_web' AND (table_schema <> 'public' OR privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE')
      OR (table_name IN ('Event', 'Revision') AND privilege_type = 'UPDATE')))
    OR (grantee = 'kordel_auth' AND table_schema <> 'auth') OR grantee = 'kordel_purge' OR (grantee = 'PUBLIC' AND table_schema IN ('public', 'auth'))
UNION ALL SELECT 'kordel_web may create in ' || nspname FROM pg_namespace WHERE nspname IN ('public', 'auth') AND has_schema_privilege('kordel_web', oid, 'CREATE')
UNION ALL SELECT 'kordel_web reaches the schema auth' FROM pg_namespace WHERE nspname = 'auth' AND has_schema_privilege('kordel_web', oid, 'USAGE')
UNION ALL SELECT 'the function ' || p.proname || ' runs as its owner' FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.prosecdef AND (n.nspname IN ('public', 'auth') OR (n.nspname = 'purge' AND p.proname NOT IN ('workspaces', 'people')))
UNION ALL SELECT r.rolname || ' may run ' || p.proname FROM pg_proc p, pg_roles r
  WHERE p.pronamespace = 'purge'::regnamespace AND r.rolname IN ('kordel_web', 'kordel_auth') AND has_function_privilege(r.oid, p.oid, 'EXECUTE')
UNION ALL SELECT 'kordel_purge reaches the schema ' || nspname FROM pg_namespace WHERE nspname IN ('public', 'auth') AND has_schema_privilege('kordel_purge', oid, 'USAGE')
ORDER BY 1`;

/** The holes in the walls of a database, none when all is well. */
export async function findHoles(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ hole: string }>(HOLES);
  return rows.map((row) => row.hole);
}
