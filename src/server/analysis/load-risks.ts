import { Prisma } from "@/generated/prisma/client";
import { WHOLE } from "@/server/core/rows";
import { listOf, notRemoved } from "./load-rows";

const { sql } = Prisma;
const [c, g, k, p, r] = [sql`c`, sql`g`, sql`k`, sql`p`, sql`r`];

/** The risks with what their preparation rests on, and who named them. Rows are `RiskFact`s. */
export const risksSql = (ws: string) =>
  listOf(sql`
    SELECT r."id", r."title", r."catalogueId", r."category", r."likelihood", r."harm", r."state", r."ownerPartnerId",
      r."deputyPartnerId", r."reviewedOn", coalesce(k."trigger" <> '', false) AS "hasTrigger",
      coalesce(k."firstHours" <> '', false) AS "hasFirstHours", coalesce(signs."count", 0) AS "signs", coalesce(signs."unseen", 0) AS "unseenSigns",
      coalesce(named."by", '{}') AS "namedBy"
    FROM "Risk" r
    LEFT JOIN "SetbackPlan" k ON k."riskId" = r."id" AND ${notRemoved(k, ws)}
    LEFT JOIN (SELECT g."riskId", count(*)::int AS "count",
      (count(*) FILTER (WHERE g."lastCheckedOn" IS NULL AND g."observedOn" IS NULL))::int AS "unseen" FROM "EarlyWarningSign" g WHERE ${notRemoved(g, ws)}
      GROUP BY g."riskId") signs ON signs."riskId" = r."id"
    LEFT JOIN (SELECT c."riskId", array_agg(c."partnerId" ORDER BY c."id") AS "by" FROM "RiskContribution" c
      JOIN "Partner" p ON p."id" = c."partnerId" AND ${notRemoved(p, ws)} WHERE ${notRemoved(c, ws)}
      GROUP BY c."riskId") named ON named."riskId" = r."id"
    WHERE ${notRemoved(r, ws)} ORDER BY r."createdAt", r."id" LIMIT ${WHOLE + 1}`);
