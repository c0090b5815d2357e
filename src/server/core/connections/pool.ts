import type { PoolConfig } from "pg";

const MINUTE = 60_000;

/**
 * Whether a connection keeps the statements that were prepared on it. A pooler that cannot is named in the address,
 * as Prisma names it (docs/decisions/011).
 */
export const keepsStatements = (connectionString: string): boolean =>
  !/[?&]pgbouncer=true(&|$)/.test(connectionString);

/**
 * Connections outlive a pause of half an hour, and a prepared statement is planned once, not five more times on every
 * new connection: otherwise the first page after ten seconds of quiet costs the database four times what the next one does.
 * All times in milliseconds.
 */
export function poolOf(connectionString: string, max: number): PoolConfig {
  return {
    connectionString,
    max,
    connectionTimeoutMillis: 4000,
    idleTimeoutMillis: 30 * MINUTE,
    statement_timeout: 5000,
    idle_in_transaction_session_timeout: 10_000,
    ...(keepsStatements(connectionString) && { options: "-c plan_cache_mode=force_generic_plan" }),
  };
}
