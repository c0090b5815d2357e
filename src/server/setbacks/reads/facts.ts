import { momentOf } from "@/domain/calendar";
import type { RiskCategory } from "@/domain/catalogue/risks";
import type { RiskState } from "@/domain/setbacks/states";
import { type Harm, isHigh, type Likelihood } from "@/domain/setbacks/weight";
import { Prisma } from "@/generated/prisma/client";
import { dayOf, WHOLE, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

type FactRow = {
  id: string;
  catalogueId: string | null;
  title: string;
  category: RiskCategory;
  likelihood: Likelihood | null;
  harm: Harm | null;
  state: RiskState;
  reviewedOn: Date | null;
  createdAt: Date;
  ownerPartnerId: string | null;
  ownerName: string | null;
  ownerCode: string | null;
  ownerStrand: number | null;
  ownerIsMember: boolean;
  hasDeputy: boolean;
  hasTrigger: boolean;
  hasFirstHours: boolean;
  signs: number;
  observed: number;
};

/**
 * What others say of risks: the few columns that preparedness, order and the map are computed from, all
 * of them in one statement, without the texts of the plans. Made for `missingParts`, `preparationOf`,
 * `nextStep` and `byNeed` of domain/setbacks/preparedness; used by the register, the workspace page and /now.
 */
export async function riskFacts(scope: WorkspaceScope) {
  const rows = await scope.tx.$queryRaw<FactRow[]>(Prisma.sql`
    SELECT r."id", r."catalogueId", r."title", r."category"::text, r."likelihood"::text, r."harm"::text, r."state"::text, r."reviewedOn", r."createdAt",
      o."id" AS "ownerPartnerId", o."name" AS "ownerName", o."code" AS "ownerCode", o."strand" AS "ownerStrand",
      coalesce(o."state" = 'MEMBER', false) AS "ownerIsMember", d."id" IS NOT NULL AS "hasDeputy",
      coalesce(p."trigger" <> '', false) AS "hasTrigger", coalesce(p."firstHours" <> '', false) AS "hasFirstHours",
      coalesce(s."signs", 0)::int AS "signs", coalesce(s."observed", 0)::int AS "observed"
    FROM "Risk" r
    LEFT JOIN "Partner" o ON o."workspaceId" = r."workspaceId" AND o."id" = r."ownerPartnerId" AND o."removedAt" IS NULL
    LEFT JOIN "Partner" d ON d."workspaceId" = r."workspaceId" AND d."id" = r."deputyPartnerId" AND d."removedAt" IS NULL
    LEFT JOIN "SetbackPlan" p ON p."workspaceId" = r."workspaceId" AND p."riskId" = r."id" AND p."removedAt" IS NULL
    LEFT JOIN (
      SELECT "riskId", count(*) AS "signs", count("observedOn") AS "observed" FROM "EarlyWarningSign"
      WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "removedAt" IS NULL GROUP BY "riskId"
    ) s ON s."riskId" = r."id"
    WHERE r."workspaceId" = ${scope.workspaceId}::uuid AND r."removedAt" IS NULL
    ORDER BY r."createdAt", r."id" LIMIT ${WHOLE + 1}`);
  return whole(rows).map(({ ownerName, ownerCode, ownerStrand, ...row }) => ({
    ...row,
    reviewedOn: dayOf(row.reviewedOn),
    createdAt: momentOf(row.createdAt),
    owner:
      row.ownerPartnerId && ownerName !== null
        ? { id: row.ownerPartnerId, name: ownerName, code: ownerCode ?? "", strand: ownerStrand ?? 0 }
        : null,
    high: isHigh(row),
  }));
}

export type RiskFacts = Awaited<ReturnType<typeof riskFacts>>[number];
