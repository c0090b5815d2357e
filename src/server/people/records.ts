import { Prisma } from "@/generated/prisma/client";
import { followMembers } from "@/server/core/auth/following";
import type { StoredRecords } from "@/server/records/card";

export const peopleTables = {
  MEMBERSHIP: {
    table: "Membership",
    name: Prisma.sql`t."name"`,
    there: () => Prisma.sql`t."leftAt" IS NULL`,
    apart: ["personId"],
    // who is in a workspace finds it on their own list, and who is out again does not
    cameBack: (scope, { personId }) => followMembers(scope, [String(personId)]),
    search: {
      right: "member.read",
      from: Prisma.sql`"Membership" t LEFT JOIN "Partner" p ON p."workspaceId" = t."workspaceId" AND p."id" = t."partnerId"`,
      where: Prisma.sql`t."leftAt" IS NULL`,
      name: Prisma.sql`t."name"`,
      context: Prisma.sql`p."name"`,
    },
  },
  INVITATION: {
    table: "Invitation",
    there: (now) =>
      Prisma.sql`t."acceptedAt" IS NULL AND t."revokedAt" IS NULL AND t."requestedAt" IS NULL AND t."expiresAt" > ${now.toISOString()}::timestamp`,
  },
} satisfies StoredRecords;
