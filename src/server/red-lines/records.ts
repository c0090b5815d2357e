import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

export const redLineTables = {
  RED_LINE_LINK: {
    table: "RedLineLink",
    name: wordOf("partnerId", "Partner", "name"),
    home: Prisma.sql`t."redLineId"`,
  },
} satisfies StoredRecords;
