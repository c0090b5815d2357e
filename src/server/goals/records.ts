import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

export const goalTables = {
  GOAL: {
    table: "Goal",
    name: Prisma.sql`t."title"`,
    search: {
      right: "goal.read",
      from: Prisma.sql`"Goal" t`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      name: Prisma.sql`t."title"`,
      body: Prisma.sql`concat_ws(E'\n', t."indicator", t."baseline", t."target")`,
    },
  },
  GOAL_POSITION: {
    table: "GoalPosition",
    name: wordOf("goalId", "Goal", "title"),
    home: Prisma.sql`t."goalId"`,
    search: {
      right: "goal.read",
      from: Prisma.sql`"GoalPosition" t JOIN "Goal" g ON g."workspaceId" = t."workspaceId" AND g."id" = t."goalId" JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
      where: Prisma.sql`t."reason" <> '' AND t."removedAt" IS NULL AND g."removedAt" IS NULL`,
      body: Prisma.sql`t."reason"`,
      context: Prisma.sql`p."name" || ': ' || g."title"`,
      homeKind: Prisma.sql`'GOAL'`,
      homeId: Prisma.sql`t."goalId"`,
    },
  },
} satisfies StoredRecords;
