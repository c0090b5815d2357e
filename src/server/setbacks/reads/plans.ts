import { isHigh } from "@/domain/setbacks/weight";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace } from "@/server/organisations/face";

/** As many as are read in one go; more of them are in the room itself. */
const MOST_READ = 100;

/** Every open setback with its plan in words, the grave ones first, to be read or printed. One statement. */
export async function readPlans({ tx, workspaceId }: WorkspaceScope) {
  const rows = await tx.risk.findMany({
    where: { workspaceId, removedAt: null, state: { not: "CLOSED" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST_READ + 1,
    select: {
      id: true,
      title: true,
      likelihood: true,
      harm: true,
      state: true,
      owner: { select: partnerFace },
      deputy: { select: partnerFace },
      plan: {
        select: { trigger: true, firstHours: true, nextSteps: true, whoDecides: true, removedAt: true },
      },
    },
    relationLoadStrategy: "join",
  });
  const risks = rows.slice(0, MOST_READ).map(({ plan, ...risk }) => ({
    ...risk,
    plan: plan && plan.removedAt === null ? { ...plan, removedAt: undefined } : null,
  }));
  return {
    risks: risks.sort((a, b) => Number(isHigh(b)) - Number(isHigh(a))),
    more: rows.length > MOST_READ,
  };
}
