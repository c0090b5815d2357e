import type { RiskFact } from "@/domain/analysis/snapshot";
import { dayOf } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** The risks with what their preparation rests on, and who named them; at most 2,000 in one statement. */
export async function loadRisks(scope: WorkspaceScope): Promise<RiskFact[]> {
  const rows = await scope.tx.risk.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 2000,
    select: {
      id: true,
      title: true,
      catalogueId: true,
      category: true,
      likelihood: true,
      harm: true,
      state: true,
      ownerPartnerId: true,
      deputyPartnerId: true,
      reviewedOn: true,
      plan: { select: { trigger: true, firstHours: true, removedAt: true } },
      signs: { where: { removedAt: null }, select: { id: true } },
      contributions: {
        where: { removedAt: null, partner: { removedAt: null } },
        orderBy: { id: "asc" },
        select: { partnerId: true },
      },
    },
    relationLoadStrategy: "join",
  });
  return rows.map(({ plan, signs, contributions, reviewedOn, ...risk }) => {
    const kept = plan?.removedAt === null ? plan : null;
    return {
      ...risk,
      reviewedOn: dayOf(reviewedOn),
      hasTrigger: kept !== null && kept.trigger !== "",
      hasFirstHours: kept !== null && kept.firstHours !== "",
      signs: signs.length,
      namedBy: contributions.map((contribution) => contribution.partnerId),
    };
  });
}
