import { momentOf } from "@/domain/calendar";
import type { PartnerState } from "@/domain/partners/states";
import { nextVersion, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { type PartnerRow, partnerRow } from "@/server/partners/face";
import { readHanging } from "@/server/records/hanging";

/** An organisation that somebody was invited for, and when. */
export interface ByInviting {
  partnerId: string;
  at: Date;
}

/** The events by which an act of inviting touched organisations: written in its own moment, by who acts now. */
async function findTouched(scope: WorkspaceScope, acts: readonly ByInviting[]) {
  const events = await scope.tx.event.findMany({
    where: {
      workspaceId: scope.workspaceId,
      actorId: scope.member.id,
      action: { in: ["partner.added", "partner.moved"] },
      recordId: { in: acts.map(({ partnerId }) => partnerId) },
      at: { in: acts.map(({ at }) => at) },
    },
    select: {
      seq: true,
      at: true,
      action: true,
      recordId: true,
      revisions: { select: { recordId: true, before: true, versionAfter: true } },
    },
    relationLoadStrategy: "join",
  });
  const ofAct = new Set(acts.map(({ partnerId, at }) => `${partnerId} ${momentOf(at)}`));
  return events.flatMap(({ seq, at, action, recordId, revisions }) => {
    const revision = revisions.find((one) => one.recordId === recordId);
    if (!revision || !ofAct.has(`${recordId} ${momentOf(at)}`)) return [];
    const { before, versionAfter } = revision;
    return [{ seq, id: recordId, version: versionAfter, added: action === "partner.added", before }];
  });
}

/** Where the organisation stood before, from its before image. */
const placeBefore = (image: unknown) => {
  const { state, stateReason, stateSince } = image as Record<string, string>;
  return { state: state as PartnerState, stateReason, stateSince: new Date(stateSince ?? "") };
};

/**
 * Undoes what inviting did to organisations: those that it put on the list go, and those that it moved stand where they
 * stood. Whatever has moved on since, or has something hanging on it, stays as it is and is counted as `kept`. The
 * invitations have been taken back before.
 */
export async function undoInviting(scope: WorkspaceScope, acts: readonly ByInviting[]) {
  const touched = acts.length > 0 ? await findTouched(scope, acts) : [];
  if (touched.length === 0) return { removed: 0, kept: 0 };
  const { workspaceId } = scope;
  const rows = await scope.tx.partner.findMany({
    where: { workspaceId, id: { in: touched.map(({ id }) => id) }, removedAt: null },
    select: partnerRow,
  });
  const hanging = await readHanging(
    scope,
    touched.map(({ id }) => ({ kind: "PARTNER", id })),
  );
  let [removed, kept] = [0, 0];
  for (const { seq, id, version, added, before: image } of touched) {
    const before = rows.find((one) => one.id === id);
    const used = added && hanging.some((one) => one.on.id === id);
    if (!before || before.version !== version || used) {
      kept += added && before ? 1 : 0;
      continue;
    }
    const data = added ? { removedAt: scope.now } : placeBefore(image);
    await writeUndone(scope, before, data, seq);
    removed += added ? 1 : 0;
  }
  return { removed, kept };
}

async function writeUndone(
  scope: WorkspaceScope,
  before: PartnerRow,
  data: { removedAt: Date } | ReturnType<typeof placeBefore>,
  undoes: number,
): Promise<void> {
  const after = await scope.tx.partner.update({
    where: whereVersion(scope, before),
    data: { ...data, version: nextVersion },
    select: partnerRow,
  });
  scope.record({ action: "partner.undone", kind: "PARTNER", before, after, partnerId: after.id, undoes });
}
