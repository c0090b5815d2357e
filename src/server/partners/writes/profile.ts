import { nameKey } from "@/domain/alike";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { refuseDeclaring, refuseProfileChange } from "@/domain/partners/profile";
import type { ChangePartner, DeclarePartner, PlacePartner } from "@/domain/partners/schema";
import { unless } from "@/domain/refusal";
import { nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { findPartner, partnerRow, partnersThatEverWere, unlessDouble } from "@/server/partners/face";

/** Whether somebody sits for the partner now. */
async function hasRepresentative(scope: WorkspaceScope, partnerId: string) {
  const sitting = await scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, partnerId, leftAt: null },
    select: { id: true },
  });
  return sitting !== null;
}

/**
 * Changes what an organisation says about itself: the coordination for all, a representative for their own.
 * Whether those affected represent themselves is never said about others (`refuseDeclaring`).
 */
export async function changePartner(scope: WorkspaceScope, input: ChangePartner) {
  const { workspace: _, requestId: __, partnerId, version, anyway, ...fields } = input;
  const row = orNotFound(await findPartner(scope, partnerId));
  unless(refuseProfileChange(scope.member, row.id));
  const before = orConflict(row, version);
  if (fields.selfOrganised !== before.selfOrganised)
    unless(
      refuseDeclaring(scope.member, {
        partnerId,
        hasRepresentative: await hasRepresentative(scope, partnerId),
      }),
    );
  if (!anyway && nameKey(fields.name) !== nameKey(before.name)) {
    const others = (await partnersThatEverWere(scope)).filter((one) => one.id !== partnerId);
    unlessDouble(others, { name: fields.name, contact: "" });
  }
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: { ...fields, version: nextVersion },
    select: partnerRow,
  });
  scope.record({ action: "partner.changed", kind: "PARTNER", before, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}

/** Says what an organisation speaks for from its own experience, in the catalogue's order (A7). */
export async function declarePartner(scope: WorkspaceScope, input: DeclarePartner) {
  const { partnerId, version, selfOrganised } = input;
  const row = orNotFound(await findPartner(scope, partnerId));
  unless(
    refuseDeclaring(scope.member, {
      partnerId,
      hasRepresentative: await hasRepresentative(scope, partnerId),
    }),
  );
  const before = orConflict(row, version);
  const perspectives = perspectiveIds.filter((perspective) => input.perspectives.includes(perspective));
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: { perspectives, selfOrganised, version: nextVersion },
    select: partnerRow,
  });
  scope.record({ action: "partner.changed", kind: "PARTNER", before, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}

/** Changes tier and listing: how much it carries, and who may know that it takes part. */
export async function placePartner(
  scope: WorkspaceScope,
  { partnerId, version, tier, listing }: PlacePartner,
) {
  const before = orConflict(await findPartner(scope, partnerId), version);
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: { tier, listing, version: nextVersion },
    select: partnerRow,
  });
  scope.record({ action: "partner.placed", kind: "PARTNER", before, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}
