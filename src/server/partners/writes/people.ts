import { refuseCompany } from "@/domain/partners/company";
import { refuseHavingRead } from "@/domain/partners/onboarding";
import { refuseProfileChange } from "@/domain/partners/profile";
import { refuseRepresentation } from "@/domain/partners/representatives";
import type { ReadAgreement, SetCompany, SetRepresentation } from "@/domain/partners/schema";
import type { Action } from "@/domain/records/all";
import { unless } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import { nextVersion, orConflict, orNotFound, WHOLE, whereVersion, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { findPartner, type PartnerRow, partnerRow } from "@/server/partners/face";
import { hasOpenText } from "@/server/partners/reads/texts";

async function write(
  scope: WorkspaceScope,
  action: Action<"PARTNER">,
  before: PartnerRow,
  data: Prisma.PartnerUncheckedUpdateInput,
) {
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: { ...data, version: nextVersion },
    select: partnerRow,
  });
  scope.record({ action, kind: "PARTNER", before, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}

/** Says who of its people speaks for an organisation and who steps in: itself, or the coordination for it. */
export async function setRepresentation(scope: WorkspaceScope, input: SetRepresentation) {
  const { partnerId, version, representativeId, deputyId } = input;
  const row = orNotFound(await findPartner(scope, partnerId));
  unless(refuseProfileChange(scope.member, partnerId));
  const before = orConflict(row, version);
  const people = await scope.tx.membership.findMany({
    where: { workspaceId: scope.workspaceId, partnerId, leftAt: null },
    take: WHOLE + 1,
    select: { id: true },
  });
  const ids = whole(people).map((person) => person.id);
  unless(refuseRepresentation({ representativeId, deputyId, people: ids }));
  return write(scope, "partner.peopleSet", before, { representativeId, deputyId });
}

/** Says which organisation shows this one around and which vouches for it. */
export async function setCompany(scope: WorkspaceScope, input: SetCompany) {
  const { partnerId, version, buddyPartnerId, sponsorPartnerId } = input;
  const before = orConflict(await findPartner(scope, partnerId), version);
  const ids = [buddyPartnerId, sponsorPartnerId].filter((id) => id !== null);
  const rows =
    ids.length === 0
      ? []
      : await scope.tx.partner.findMany({
          where: { workspaceId: scope.workspaceId, id: { in: ids }, removedAt: null },
          select: { id: true, state: true, sponsorPartnerId: true },
        });
  const companion = (id: string | null) => {
    if (id === null) return null;
    const { state, ...row } = orNotFound(rows.find((one) => one.id === id) ?? null);
    return { ...row, isMember: state === "MEMBER" };
  };
  unless(
    refuseCompany(partnerId, { buddy: companion(buddyPartnerId), sponsor: companion(sponsorPartnerId) }),
  );
  return write(scope, "partner.peopleSet", before, { buddyPartnerId, sponsorPartnerId });
}

/** An organisation says of itself that its people know the agreement. */
export async function markAgreementRead(scope: WorkspaceScope, { partnerId, version }: ReadAgreement) {
  const row = orNotFound(await findPartner(scope, partnerId));
  unless(refuseHavingRead(scope.member, partnerId, await hasOpenText(scope)));
  return write(scope, "partner.agreementRead", orConflict(row, version), { agreementReadAt: scope.now });
}
