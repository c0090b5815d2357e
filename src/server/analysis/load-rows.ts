import { Prisma } from "@/generated/prisma/client";

const { sql } = Prisma;

/** A moment as the rules know it: an ISO string to the millisecond. Columns hold UTC. */
export const moment = (column: Prisma.Sql) => sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What a statement selects, as one JSON list with a key per column; enums are words and days are `2027-03-31`. */
export const listOf = (select: Prisma.Sql) =>
  sql`(SELECT coalesce(json_agg(r), '[]'::json) FROM (${select}) r)`;

/** A row of this workspace that has not been removed. */
export const notRemoved = (alias: Prisma.Sql, workspaceId: string) =>
  sql`${alias}."workspaceId" = ${workspaceId}::uuid AND ${alias}."removedAt" IS NULL`;
