import { maybeOne } from "@/domain/alike";
import { partnerCodeOf } from "@/domain/partners/code";
import type { AddPartner } from "@/domain/partners/schema";
import { Refusal } from "@/domain/refusal";
import type { WorkspaceScope } from "@/server/core/scope";
import { looksTaken, partnerRow, partnersThatEverWere } from "./face";

/**
 * Puts an organisation on the list. Two writers who draw the same strand at once collide in the database,
 * and core runs the second one again.
 */
export async function addPartner(
  scope: WorkspaceScope,
  { workspace: _, requestId: __, anyway, ...fields }: AddPartner,
) {
  const existing = await partnersThatEverWere(scope);
  const alike = existing.filter((row) => !row.removedAt && maybeOne(row, fields)).map((row) => row.name);
  // a question, not a rule: chapters of one organisation have names that hold each other
  if (alike.length > 0 && !anyway)
    throw new Refusal("maybeOnList", { record: alike[0] ?? "", more: alike.length - 1 });
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
