import { Prisma } from "@/generated/prisma/client";
import type { StoredRecords } from "@/server/records/card";

export const decisionTables = {
  DECISION: {
    table: "Decision",
    name: Prisma.sql`t."asked"`,
    search: {
      right: "workspace.read",
      from: Prisma.sql`"Decision" t
      LEFT JOIN "Goal" g ON t."subject" = 'GOAL' AND g."workspaceId" = t."workspaceId" AND g."id" = t."subjectId" AND g."removedAt" IS NULL
      LEFT JOIN "AgreementVersion" v ON t."subject" = 'AGREEMENT_VERSION' AND v."workspaceId" = t."workspaceId" AND v."id" = t."subjectId" AND v."removedAt" IS NULL
      LEFT JOIN "Agreement" a ON a."workspaceId" = v."workspaceId" AND a."id" = v."agreementId" AND a."removedAt" IS NULL`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      body: Prisma.sql`t."asked"`,
      context: Prisma.sql`coalesce(g."title", a."title")`,
      homeKind: Prisma.sql`CASE WHEN g."id" IS NOT NULL THEN 'GOAL' WHEN a."id" IS NOT NULL THEN 'AGREEMENT' ELSE 'DECISION' END`,
      homeId: Prisma.sql`coalesce(g."id", a."id", t."id")`,
    },
  },
} satisfies StoredRecords;
