import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

export const actorTables = {
  EXTERNAL_ACTOR: {
    table: "ExternalActor",
    name: Prisma.sql`t."name"`,
    search: {
      right: "actor.read",
      from: Prisma.sql`"ExternalActor" t`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      name: Prisma.sql`t."name"`,
      body: Prisma.sql`t."role"`,
    },
  },
  STANCE: {
    table: "StanceObservation",
    name: wordOf("actorId", "ExternalActor", "name"),
    home: Prisma.sql`t."actorId"`,
    search: {
      right: "actor.read",
      from: Prisma.sql`"StanceObservation" t JOIN "ExternalActor" a ON a."workspaceId" = t."workspaceId" AND a."id" = t."actorId"`,
      where: Prisma.sql`t."removedAt" IS NULL AND a."removedAt" IS NULL`,
      body: Prisma.sql`t."evidence"`,
      context: Prisma.sql`a."name"`,
      homeId: Prisma.sql`t."actorId"`,
    },
  },
} satisfies StoredRecords;
