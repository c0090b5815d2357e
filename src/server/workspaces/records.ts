import { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import type { RestorableTable, StoredRecords } from "@/server/records/card";

/** The workspace's own key has another name in the database than in its images. */
const rows = (tx: WorkspaceScope["tx"]): RestorableTable => ({
  findFirst: ({ where: { id } }) => tx.workspace.findFirst({ where: { id } }),
  updateMany: ({ where: { id, version }, data }) => tx.workspace.updateMany({ where: { id, version }, data }),
});

export const workspaceTables = {
  WORKSPACE: {
    table: "Workspace",
    key: "workspaceId",
    name: Prisma.sql`t."name"`,
    rows,
    search: {
      right: "workspace.read",
      from: Prisma.sql`"Workspace" t`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      id: Prisma.sql`t."workspaceId"`,
      name: Prisma.sql`t."name"`,
      body: Prisma.sql`concat_ws(E'\n', t."purpose", t."lifespanGoal")`,
    },
  },
} satisfies StoredRecords;
