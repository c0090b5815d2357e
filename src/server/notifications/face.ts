import type { Day } from "@/domain/calendar";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, nextVersion, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** What is left open on purpose, as writes change it and history restores it. */
export const openEndRow = {
  id: true,
  question: true,
  partnerId: true,
  reason: true,
  askBy: true,
  heldById: true,
  removedAt: true,
  version: true,
} satisfies Prisma.OpenEndSelect;

/**
 * The organisation has answered what it had asked time for: its day is over with it. Returns the change as a dependant of
 * the caller's event, so that taking the answer back brings the day back too.
 */
export async function closeTimeAsked(scope: WorkspaceScope, key: string, partnerId: string) {
  const before = await scope.tx.openEnd.findFirst({
    where: { workspaceId: scope.workspaceId, question: key, partnerId, removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: openEndRow,
  });
  if (!before) return [];
  const after = await scope.tx.openEnd.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: openEndRow,
  });
  return [{ kind: "OPEN_END" as const, before, after }];
}

/**
 * Until when organisations have said that they need time for something that is asked under one of these names
 * (`timeKeyOf`). Who has said it twice needs the later day.
 */
export async function readTimeAsked(
  scope: WorkspaceScope,
  keys: readonly string[],
  partnerIds?: readonly string[],
): Promise<Map<string, Day>> {
  const rows = await scope.tx.openEnd.groupBy({
    by: ["partnerId"],
    where: {
      workspaceId: scope.workspaceId,
      question: { in: [...keys] },
      partnerId: partnerIds ? { in: [...partnerIds] } : { not: null },
      reason: "ASK_BOARD",
      removedAt: null,
    },
    _max: { askBy: true },
  });
  return new Map(
    rows.flatMap(({ partnerId, _max: { askBy } }) => (partnerId && askBy ? [[partnerId, dayOf(askBy)]] : [])),
  );
}
