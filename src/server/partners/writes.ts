import { partnerCodeOf } from "@/domain/partners/code";
import type { AddPartner } from "@/domain/partners/schema";
import type { WorkspaceScope } from "@/server/core/scope";
import { looksTaken, partnerRow, partnersThatEverWere, unlessDouble } from "./face";

/**
 * Puts an organisation on the list. Two writers who draw the same strand at once collide in the database,
 * and core runs the second one again.
 */
export async function addPartner(
  scope: WorkspaceScope,
  { workspace: _, requestId: __, anyway, ...fields }: AddPartner,
) {
  const existing = await partnersThatEverWere(scope);
  if (!anyway) unlessDouble(existing, fields);
  const taken = looksTaken(existing);
  const after = await scope.tx.partner.create({
    data: {
      ...fields,
      workspaceId: scope.workspaceId,
      code: partnerCodeOf(fields.name, taken.codes),
      strand: taken.strand,
      stateSince: scope.now,
      createdAt: scope.now,
    },
    select: partnerRow,
  });
  scope.record({ action: "partner.added", kind: "PARTNER", before: null, after, partnerId: after.id });
  return { id: after.id, version: after.version };
}
