import { Prisma } from "@/generated/prisma/client";
import type { StoredRecords } from "@/server/records/card";

export const commitmentTables = {
  COMMITMENT: {
    table: "ResourceCommitment",
    name: Prisma.sql`t."statement"`,
    search: {
      right: "expectation.read",
      from: Prisma.sql`"ResourceCommitment" t JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      name: Prisma.sql`t."statement"`,
      context: Prisma.sql`p."name"`,
    },
  },
} satisfies StoredRecords;
