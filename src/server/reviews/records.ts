import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

/** What a note hangs on, when that is still there; otherwise it stands on the page of all notes. */
const target = (n: Prisma.Sql) => Prisma.sql`LEFT JOIN LATERAL (
  SELECT p."name" AS "name", ${n}."recordId" AS "home" FROM "Partner" p WHERE ${n}."recordKind" = 'PARTNER' AND p."workspaceId" = ${n}."workspaceId" AND p."id" = ${n}."recordId" AND p."removedAt" IS NULL
  UNION ALL SELECT e."statement", ${n}."recordId" FROM "Expectation" e WHERE ${n}."recordKind" = 'EXPECTATION' AND e."workspaceId" = ${n}."workspaceId" AND e."id" = ${n}."recordId" AND e."removedAt" IS NULL
  UNION ALL SELECT g."title", ${n}."recordId" FROM "Goal" g WHERE ${n}."recordKind" = 'GOAL' AND g."workspaceId" = ${n}."workspaceId" AND g."id" = ${n}."recordId" AND g."removedAt" IS NULL
  UNION ALL SELECT a."title", ${n}."recordId" FROM "Agreement" a WHERE ${n}."recordKind" = 'AGREEMENT' AND a."workspaceId" = ${n}."workspaceId" AND a."id" = ${n}."recordId" AND a."removedAt" IS NULL
  UNION ALL SELECT r."title", ${n}."recordId" FROM "Risk" r WHERE ${n}."recordKind" = 'RISK' AND r."workspaceId" = ${n}."workspaceId" AND r."id" = ${n}."recordId" AND r."removedAt" IS NULL
) of_ ON true`;

const foundOn = (n: Prisma.Sql) => ({
  context: Prisma.sql`of_."name"`,
  homeKind: Prisma.sql`CASE WHEN of_."home" IS NULL THEN 'NOTE' ELSE ${n}."recordKind"::text END`,
  homeId: Prisma.sql`coalesce(of_."home", ${n}."id")`,
});

const itself = Prisma.sql`t`;
const answered = Prisma.sql`n`;

export const reviewTables = {
  NOTE: {
    table: "Note",
    name: Prisma.sql`t."text"`,
    search: {
      right: "note.read",
      from: Prisma.sql`"Note" t ${target(itself)}`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      body: Prisma.sql`t."text"`,
      ...foundOn(itself),
    },
  },
  NOTE_REPLY: {
    table: "NoteReply",
    name: wordOf("noteId", "Note", "text"),
    home: Prisma.sql`t."noteId"`,
    search: {
      right: "note.read",
      from: Prisma.sql`"NoteReply" t JOIN "Note" n ON n."workspaceId" = t."workspaceId" AND n."id" = t."noteId" ${target(answered)}`,
      where: Prisma.sql`t."removedAt" IS NULL AND n."removedAt" IS NULL`,
      body: Prisma.sql`t."text"`,
      ...foundOn(answered),
    },
  },
} satisfies StoredRecords;
