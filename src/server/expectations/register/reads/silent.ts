import type { WorkspaceScope } from "@/server/core/scope";
import { live, unsealed } from "@/server/rounds/face";

/** As many as one press can remind. */
const AT_MOST = 2000;

/**
 * Members that have not said anything at all of what they give and expect, not even that there is nothing, and have
 * handed in nothing under seal; by name. Outside of a round: a round counts its own.
 */
export async function readSilentMembers({ tx, workspaceId }: WorkspaceScope) {
  const silent = await tx.partner.findMany({
    where: {
      ...{ workspaceId, removedAt: null, state: "MEMBER" },
      expectations: { none: live },
      participations: { none: { removedAt: null, ...unsealed } },
      roundAnswers: { none: { removedAt: null, round: { revealedAt: null, cancelledAt: null } } },
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: AT_MOST,
    select: { id: true },
  });
  return silent.map(({ id }) => id);
}
