import type { Change } from "@/server/core/events";
import { nextVersion, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { partnerRow } from "@/server/partners/face";

interface Seated {
  id: string;
  partnerId: string | null;
}

/**
 * Somebody who goes or takes another seat no longer speaks for the organisation and no longer steps in there: its
 * fields are emptied in the same step, for the same event. Where the coordination sends them away, the seat is also taken
 * off the organisation's account: that must be no way back past the coordination, and an invitation links it again.
 */
export async function vacate(
  scope: WorkspaceScope,
  { id, partnerId }: Seated,
  { sentAway = false } = {},
): Promise<NonNullable<Change["dependants"]>> {
  if (!partnerId) return [];
  const before = await scope.tx.partner.findFirst({
    where: {
      workspaceId: scope.workspaceId,
      id: partnerId,
      OR: [
        { representativeId: id },
        { deputyId: id },
        ...(sentAway ? [{ organisationId: { not: null } }] : []),
      ],
    },
    select: partnerRow,
  });
  if (!before) return [];
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: {
      ...(before.representativeId === id && { representativeId: null }),
      ...(before.deputyId === id && { deputyId: null }),
      ...(sentAway && { organisationId: null }),
      version: nextVersion,
    },
    select: partnerRow,
  });
  return [{ kind: "PARTNER", before, after }];
}
