import { cards, noteTargets } from "@/domain/records/all";
import { Prisma } from "@/generated/prisma/client";
import { tables } from "@/server/records/all";

/** A record with a page of its own, on which its notes stand too. */
const withPage = noteTargets.filter(
  (kind) => cards[kind].place?.endsWith("[id]") && tables[kind].home === undefined,
);

const named = withPage.map((kind) => {
  const { table, name = Prisma.sql`''` } = tables[kind];
  return Prisma.sql`SELECT ${name} AS "name", t."id" AS "home" FROM ${Prisma.raw(`"${table}"`)} t
    WHERE n."recordKind" = ${kind}::"RecordKind" AND t."workspaceId" = n."workspaceId" AND t."id" = n."recordId" AND t."removedAt" IS NULL`;
});

/** Joins to a note `n`, as `of_`, the name and the id of what it hangs on, when that is there and has a page of its own. */
export const notedRecord = Prisma.sql`LEFT JOIN LATERAL (${Prisma.join(named, " UNION ALL ")}) of_ ON true`;
