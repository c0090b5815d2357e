import { Prisma } from "@/generated/prisma/client";
import { type StoredRecords, wordOf } from "@/server/records/card";

const riskTitle = wordOf("riskId", "Risk", "title");
const riskId = Prisma.sql`t."riskId"`;
const ofRisk = Prisma.sql`JOIN "Risk" r ON r."workspaceId" = t."workspaceId" AND r."id" = t."riskId"`;
const bothThere = Prisma.sql`t."removedAt" IS NULL AND r."removedAt" IS NULL`;
const context = Prisma.sql`r."title"`;

export const setbackTables = {
  RISK: {
    table: "Risk",
    name: Prisma.sql`t."title"`,
    search: {
      right: "risk.read",
      from: Prisma.sql`"Risk" t`,
      where: Prisma.sql`t."removedAt" IS NULL`,
      name: Prisma.sql`t."title"`,
      body: Prisma.sql`t."description"`,
    },
  },
  SETBACK_PLAN: {
    table: "SetbackPlan",
    name: riskTitle,
    home: riskId,
    search: {
      right: "risk.read",
      from: Prisma.sql`"SetbackPlan" t ${ofRisk}`,
      where: bothThere,
      body: Prisma.sql`concat_ws(E'\n', t."trigger", t."firstHours", t."nextSteps", t."whoDecides", t."publicLine", t."care")`,
      context,
      homeId: riskId,
    },
  },
  EARLY_WARNING_SIGN: {
    table: "EarlyWarningSign",
    name: Prisma.sql`t."sign"`,
    home: riskId,
    search: {
      right: "risk.read",
      from: Prisma.sql`"EarlyWarningSign" t ${ofRisk}`,
      where: bothThere,
      name: Prisma.sql`t."sign"`,
      body: Prisma.sql`t."threshold"`,
      context,
      homeId: riskId,
    },
  },
  RISK_CONTRIBUTION: {
    table: "RiskContribution",
    name: riskTitle,
    home: riskId,
    search: {
      right: "risk.read",
      from: Prisma.sql`"RiskContribution" t ${ofRisk}`,
      where: Prisma.sql`t."words" <> '' AND ${bothThere}`,
      body: Prisma.sql`t."words"`,
      context,
      homeId: riskId,
    },
  },
  RISK_DISMISSAL: { table: "RiskDismissal" },
} satisfies StoredRecords;
