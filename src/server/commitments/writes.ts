import { refuseCommitmentContents } from "@/domain/commitments/contents";
import type {
  ChangeCommitment,
  CommitmentState,
  CommitmentStep,
  OfferCommitment,
} from "@/domain/commitments/schema";
import {
  refuseChangingCommitment,
  refuseMoving,
  refuseOffering,
  refuseRemoving,
} from "@/domain/commitments/speaking";
import { refuseTakingOn } from "@/domain/partners/leaving";
import type { Action } from "@/domain/records/all";
import { Refusal, unless } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import { categoryKeyOf, chosenCategory, stored } from "@/server/categories/face";
import { nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { commitmentRow, promisingPartner } from "./reads";

type CommitmentRow = Prisma.ResourceCommitmentGetPayload<{ select: typeof commitmentRow }>;

/** The row as it was seen, and what the rules need to know about whose word it is. */
async function findSeen(scope: WorkspaceScope, input: { commitmentId: string; version: number }) {
  const row = await scope.tx.resourceCommitment.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      id: input.commitmentId,
      removedAt: null,
      partner: { removedAt: null },
    },
    select: { ...commitmentRow, partner: { select: promisingPartner } },
    relationLoadStrategy: "join",
  });
  const { partner, ...before } = orNotFound(row);
  orConflict(before, input.version);
  const promised = { ...before, hasRepresentative: partner.memberships.length > 0 };
  return { before, promised, partner };
}

async function write(
  scope: WorkspaceScope,
  action: Action<"COMMITMENT">,
  before: CommitmentRow,
  data: Prisma.ResourceCommitmentUncheckedUpdateInput,
) {
  const after = await scope.tx.resourceCommitment.update({
    where: whereVersion(scope, before),
    data: { ...data, version: nextVersion },
    select: commitmentRow,
  });
  scope.record({ action, kind: "COMMITMENT", before, after, partnerId: after.partnerId });
  return { id: after.id, version: after.version };
}

/** Enters what an organisation promises firmly, or offers for now. */
export async function offerCommitment(scope: WorkspaceScope, input: OfferCommitment) {
  const { workspace: _, requestId: __, partnerId: named, category, ...fields } = input;
  const partnerId = named ?? scope.member.partnerId;
  if (!partnerId) throw new Refusal("noSeat");
  const partner = orNotFound(
    await scope.tx.partner.findFirst({
      where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
      select: promisingPartner,
      relationLoadStrategy: "join",
    }),
  );
  const promising = { partnerId, hasRepresentative: partner.memberships.length > 0 };
  unless(refuseOffering(scope.member, promising, fields.state) ?? refuseTakingOn(partner.state));
  const ownCategory = await chosenCategory(scope, category);
  unless(refuseCommitmentContents({ ...fields, category, ownCategory }));
  const after = await scope.tx.resourceCommitment.create({
    data: {
      ...fields,
      ...stored(category),
      fromOn: toDay(fields.fromOn),
      untilOn: toDay(fields.untilOn),
      workspaceId: scope.workspaceId,
      partnerId,
      createdAt: scope.now,
    },
    select: commitmentRow,
  });
  const action = after.state === "COMMITTED" ? "commitment.committed" : "commitment.offered";
  scope.record({ action, kind: "COMMITMENT", before: null, after, partnerId });
  return { id: after.id, version: after.version };
}

/** Changes what was promised, as long as it is open. */
export async function changeCommitment(scope: WorkspaceScope, input: ChangeCommitment) {
  const { workspace: _, requestId: __, commitmentId: ___, version: ____, category, ...fields } = input;
  const { before, promised } = await findSeen(scope, input);
  unless(refuseChangingCommitment(scope.member, promised));
  const ownCategory = await chosenCategory(scope, category, categoryKeyOf(before));
  unless(refuseCommitmentContents({ ...fields, category, ownCategory }));
  return write(scope, "commitment.changed", before, {
    ...fields,
    ...stored(category),
    fromOn: toDay(fields.fromOn),
    untilOn: toDay(fields.untilOn),
  });
}

const step =
  (to: CommitmentState, action: Action<"COMMITMENT">) =>
  async (scope: WorkspaceScope, input: CommitmentStep) => {
    const { before, promised, partner } = await findSeen(scope, input);
    unless(refuseMoving(scope.member, promised, to));
    if (to === "COMMITTED") unless(refuseTakingOn(partner.state));
    return write(scope, action, before, { state: to });
  };

/** The organisation says: this holds. */
export const commitCommitment = step("COMMITTED", "commitment.committed");
/** It was kept. */
export const deliverCommitment = step("DELIVERED", "commitment.delivered");
/** The organisation takes its word back, for everybody to see. */
export const withdrawCommitment = step("WITHDRAWN", "commitment.withdrawn");

/** Takes an entry off the list. It can be brought back from History. */
export async function removeCommitment(scope: WorkspaceScope, input: CommitmentStep) {
  const { before, promised } = await findSeen(scope, input);
  unless(refuseRemoving(scope.member, promised));
  return write(scope, "commitment.removed", before, { removedAt: scope.now });
}
