import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace } from "@/server/organisations/face";

/** Every partner's face, for the fields that choose one. */
export async function readPartnerChoices(scope: WorkspaceScope) {
  return scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    select: partnerFace,
  });
}
