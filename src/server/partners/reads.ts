import type { Prisma } from "@/generated/prisma/client";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerFace } from "@/server/organisations/face";

/** The row as writes change it and history restores it. */
export const partnerRow = {
  id: true,
  organisationId: true,
  name: true,
  code: true,
  strand: true,
  sector: true,
  region: true,
  capacity: true,
  selfOrganised: true,
  perspectives: true,
  tier: true,
  state: true,
  listing: true,
  contact: true,
  contactPress: true,
  contactMoney: true,
  contactSafety: true,
  representativeId: true,
  deputyId: true,
  buddyPartnerId: true,
  sponsorPartnerId: true,
  agreementReadAt: true,
  stateReason: true,
  stateSince: true,
  removedAt: true,
  version: true,
} satisfies Prisma.PartnerSelect;

export type PartnerRow = Prisma.PartnerGetPayload<{ select: typeof partnerRow }>;

/** Every partner's face, for the fields that choose one. */
export async function readPartnerChoices(scope: WorkspaceScope) {
  return scope.tx.partner.findMany({
    where: { workspaceId: scope.workspaceId, removedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 500,
    select: partnerFace,
  });
}
