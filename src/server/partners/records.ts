import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

export const partnerTables = {
  PARTNER: {
    table: "Partner",
    name: Prisma.sql`t."name"`,
    search: {
      right: "partner.read",
      from: Prisma.sql`"Partner" t`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      name: Prisma.sql`t."name"`,
      body: Prisma.sql`concat_ws(E'\n', t."code", t."region")`,
      inside: Prisma.sql`concat_ws(E'\n', t."contact", t."stateReason")`,
    },
  },
  PARTNER_EXIT: {
    table: "PartnerExit",
    name: wordOf("partnerId", "Partner", "name"),
    home: Prisma.sql`t."partnerId"`,
  },
} satisfies StoredRecords;
