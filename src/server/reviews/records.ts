import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

/** Found on the page of what a note `n` hangs on, when that is still there; otherwise on the page of all notes. */
const foundOn = (note: "t" | "n") => ({
  context: Prisma.sql`of_."name"`,
  homeKind: Prisma.sql`CASE WHEN of_."home" IS NULL THEN 'NOTE' ELSE n."recordKind"::text END`,
  homeId: Prisma.sql`coalesce(of_."home", ${Prisma.raw(note)}."id")`,
});

export const reviewTables = {
  NOTE: {
    table: "Note",
    name: Prisma.sql`t."text"`,
    search: {
      right: "note.read",
      from: (noted) =>
        Prisma.sql`"Note" t CROSS JOIN LATERAL (SELECT t."workspaceId", t."recordKind", t."recordId") n ${noted}`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      body: Prisma.sql`t."text"`,
      ...foundOn("t"),
    },
  },
  NOTE_REPLY: {
    table: "NoteReply",
    name: wordOf("noteId", "Note", "text"),
    home: Prisma.sql`t."noteId"`,
    search: {
      right: "note.read",
      from: (noted) =>
        Prisma.sql`"NoteReply" t JOIN "Note" n ON n."workspaceId" = t."workspaceId" AND n."id" = t."noteId" ${noted}`,
      where: Prisma.sql`t."removedAt" IS NULL AND n."removedAt" IS NULL`,
      body: Prisma.sql`t."text"`,
      ...foundOn("n"),
    },
  },
} satisfies StoredRecords;
