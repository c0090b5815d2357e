import { refuseExit, refuseWording } from "@/domain/partners/exit";
import type { Exit, MovePartner, RecordExit, WordExit } from "@/domain/partners/schema";
import { hasEnded, keepsReason, type PartnerState, refusePartnerMove } from "@/domain/partners/states";
import { firstOwnQuestion } from "@/domain/plan/questions/all";
import { unless } from "@/domain/refusal";
import type { Prisma } from "@/generated/prisma/client";
import type { Change } from "@/server/core/events";
import { mailYourTurn } from "@/server/core/mail/notify";
import { Conflict, nextVersion, orConflict, orNotFound, toDay, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import type { PartnerRow } from "@/server/partners/face";
import { findPartner, movePartnerRow } from "@/server/partners/face";
import { endSeats } from "./writes/seats";

/** The row as writes change it and history restores it. */
export const exitRow = {
  id: true,
  partnerId: true,
  noticeOn: true,
  lastDayOn: true,
  obligations: true,
  handedToId: true,
  publicWording: true,
  reason: true,
  removedAt: true,
  version: true,
} satisfies Prisma.PartnerExitSelect;

type ExitRow = Prisma.PartnerExitGetPayload<{ select: typeof exitRow }>;

/** What was written down about this exit, also what an undo took away: one organisation goes once. */
const exitThatEverWas = (scope: WorkspaceScope, partnerId: string) =>
  scope.tx.partnerExit.findFirst({
    where: { workspaceId: scope.workspaceId, partnerId },
    select: exitRow,
  });

/** Asks the rule, with whoever takes over. */
async function checkExit(
  scope: WorkspaceScope,
  partner: Pick<PartnerRow, "id" | "state">,
  { noticeOn, lastDayOn, handedToId }: Exit,
) {
  const taker = handedToId ? orNotFound(await findPartner(scope, handedToId)) : null;
  unless(
    refuseExit({
      partnerId: partner.id,
      state: partner.state,
      noticeOn,
      lastDayOn,
      taker: taker && { id: taker.id, isMember: taker.state === "MEMBER" },
    }),
  );
}

/**
 * Writes the record, anew or over the one there is. `reason` is why the organisation goes, as said when it was first
 * written down; a later step has a reason of its own and leaves this one. Rules have been asked before.
 */
async function putExit(
  scope: WorkspaceScope,
  partnerId: string,
  before: ExitRow | null,
  { reason, ...exit }: Exit & { reason: string },
) {
  const columns = {
    reason: (before?.removedAt === null && before.reason) || reason,
    noticeOn: toDay(exit.noticeOn),
    lastDayOn: toDay(exit.lastDayOn),
    obligations: exit.obligations,
    handedToId: exit.handedToId,
    publicWording: exit.publicWording,
  };
  const after = before
    ? await scope.tx.partnerExit.update({
        where: whereVersion(scope, before),
        data: { ...columns, removedAt: null, version: nextVersion },
        select: exitRow,
      })
    : await scope.tx.partnerExit.create({
        data: { ...columns, workspaceId: scope.workspaceId, partnerId, createdAt: scope.now },
        select: exitRow,
      });
  return { kind: "PARTNER_EXIT" as const, before, after };
}

/** The reason of the new state. Carrying out what was announced keeps the reason of the notice; more words come after it. */
const reasonAfter = (before: PartnerRow, to: PartnerState, reason: string): string =>
  keepsReason(before.state, to)
    ? [before.stateReason, reason].filter((words) => words !== "").join("\n")
    : reason;

/**
 * Moves a partner to its next state, with the reason where one is owed. What is written down about an exit, and the
 * seats of an organisation that is now out, go with the step, in one event, so that one undo takes all of it back.
 */
export async function movePartner(scope: WorkspaceScope, input: MovePartner) {
  const { partnerId, version, to, exit } = input;
  const before = orConflict(await findPartner(scope, partnerId), version);
  unless(refusePartnerMove(before.state, to, input.reason), { from: before.state, to });
  const reason = reasonAfter(before, to, input.reason);
  if (exit) await checkExit(scope, { id: partnerId, state: to }, exit);
  const dependants: NonNullable<Change["dependants"]> = [];
  if (exit) {
    const known = await exitThatEverWas(scope, partnerId);
    const why = before.state === "LEAVING" ? before.stateReason : reason;
    dependants.push(await putExit(scope, partnerId, known, { ...exit, reason: why }));
  }
  if (hasEnded(to)) dependants.push(...(await endSeats(scope, partnerId, to)));
  const after = await movePartnerRow(scope, before, to, reason, dependants);
  if (to === "MEMBER" && before.state !== "PAUSED")
    await mailYourTurn(scope, [partnerId], `plan/${firstOwnQuestion.key}`);
  return { id: after.id, version: after.version };
}

/** Writes down or changes how an organisation goes. `version` is the record's; null where there was none yet. */
export async function recordExit(scope: WorkspaceScope, input: RecordExit) {
  const partner = orNotFound(await findPartner(scope, input.partnerId));
  const known = await exitThatEverWas(scope, partner.id);
  if (input.version !== null) orConflict(known?.removedAt === null ? known : null, input.version);
  else if (known?.removedAt === null) throw new Conflict(known);
  await checkExit(scope, partner, input);
  const { workspace: _, requestId: __, partnerId: ___, version: ____, ...exit } = input;
  const change = await putExit(scope, partner.id, known, { ...exit, reason: partner.stateReason });
  scope.record({ action: "partner.exitRecorded", ...change, partnerId: partner.id });
  return { id: change.after.id, version: change.after.version };
}

/**
 * Changes what all say in public: the coordination, and while it is leaving the organisation itself. An action of its
 * own, because whoever may word may also take the words back.
 */
export async function wordExit(scope: WorkspaceScope, { partnerId, version, publicWording }: WordExit) {
  const partner = orNotFound(await findPartner(scope, partnerId));
  unless(refuseWording(scope.member, partner));
  const known = await exitThatEverWas(scope, partnerId);
  const before = orConflict(known?.removedAt === null ? known : null, version);
  const after = await scope.tx.partnerExit.update({
    where: whereVersion(scope, before),
    data: { publicWording, version: nextVersion },
    select: exitRow,
  });
  scope.record({ action: "partner.exitWorded", kind: "PARTNER_EXIT", before, after, partnerId });
  return { id: after.id, version: after.version };
}
