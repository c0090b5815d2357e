import { takenOver } from "@/domain/partners/merging";
import type { MergePartners } from "@/domain/partners/schema";
import { Refusal } from "@/domain/refusal";
import { indexSeat } from "@/server/core/auth/people";
import { nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { findPartner, partnerRow } from "@/server/partners/face";
import { moveToOther } from "@/server/records/moving";
import { findMergingRefusal } from "./facts";

/**
 * Makes one of two rows of one organisation: what hangs on the row that goes hangs on the other, its people sit there,
 * and it leaves the list. One event, so that one undo brings both back as they were.
 */
export async function mergePartners(scope: WorkspaceScope, input: MergePartners) {
  const stays = orConflict(await findPartner(scope, input.partnerId), input.version);
  const goes = orNotFound(await findPartner(scope, input.otherId));
  const code = await findMergingRefusal(scope, stays, goes);
  if (code) throw new Refusal(code, { record: goes.name });
  const { changes, moved, bothSaid } = await moveToOther(scope, { from: goes.id, to: stays.id });
  const own = (id: string | null) => (id === goes.id ? null : id);
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, stays),
    data: {
      ...takenOver(stays, goes, input.name),
      // nobody shows itself around, or vouches for itself
      buddyPartnerId: own(stays.buddyPartnerId),
      sponsorPartnerId: own(stays.sponsorPartnerId),
      version: nextVersion,
    },
    select: partnerRow,
  });
  const gone = await scope.tx.partner.update({
    where: whereVersion(scope, goes),
    data: { removedAt: scope.now, representativeId: null, deputyId: null, version: nextVersion },
    select: partnerRow,
  });
  scope.record({
    action: "partner.merged",
    kind: "PARTNER",
    before: stays,
    after,
    dependants: [{ kind: "PARTNER", before: goes, after: gone }, ...changes],
    partnerId: after.id,
  });
  const { organisationId } = after;
  if (organisationId && organisationId !== stays.organisationId)
    await indexSeat({ organisationId, workspaceId: scope.workspaceId, partnerId: after.id });
  return { id: after.id, version: after.version, moved, bothSaid };
}
