import { hasEnded } from "@/domain/partners/states";
import { refuseStepDown } from "@/domain/people/coordination";
import type { ChangeMember, RemoveMember, RenameSelf } from "@/domain/people/schema";
import { type MemberPlace, refusePlace } from "@/domain/people/seats";
import { refuseTakingSeatBack } from "@/domain/people/taking-back";
import { Refusal, unless } from "@/domain/refusal";
import { followMembers } from "@/server/core/auth/following";
import { endUnproven } from "@/server/core/auth/session";
import { nextVersion, orConflict, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { findPartner, movePartnerRow } from "@/server/partners/face";
import { memberRow } from "@/server/people/reads";
import { revokeAll } from "./send-invitations";
import { vacate } from "./vacate";

/**
 * Locks the coordinators' rows and answers their ids. Whoever comes second waits here and then sees who is
 * still there, so that two of them cannot step down at once (REQ-Z4). NO KEY UPDATE, because every
 * transaction already holds a key lock on its own member's row.
 */
export async function lockCoordinators(scope: WorkspaceScope): Promise<string[]> {
  const rows = await scope.tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Membership" WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "role" = 'COORDINATOR' AND "leftAt" IS NULL
    ORDER BY "id" FOR NO KEY UPDATE`;
  return rows.map((row) => row.id);
}

export const findMember = (scope: WorkspaceScope, id: string) =>
  scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, id, leftAt: null },
    select: { ...memberRow, personId: true },
  });

/** The seat must belong to an organisation that is still here. */
export async function checkSeat(scope: WorkspaceScope, partnerId: string | null): Promise<void> {
  if (!partnerId) return;
  const partner = await scope.tx.partner.findFirst({
    where: { workspaceId: scope.workspaceId, id: partnerId, removedAt: null },
    select: { state: true },
  });
  if (!partner || hasEnded(partner.state)) throw new Refusal("seatGone");
}

/**
 * Takes back what somebody sent who may no longer send it, as far as nobody has answered: else whoever is sent away comes
 * back through an invitation to a second address of theirs. What a coordinator sent for others stays, except a place in the
 * coordination itself.
 */
async function revokeBeyond(
  scope: WorkspaceScope,
  before: MemberPlace & { id: string },
  after: MemberPlace | null,
) {
  const goesOn =
    after?.role === before.role && after.partnerId === before.partnerId && after.maySign === before.maySign;
  if (goesOn || after?.role === "COORDINATOR") return;
  if (before.role === "COORDINATOR") await revokeAll(scope, { sentById: before.id, role: "COORDINATOR" });
  else if (before.maySign) await revokeAll(scope, { sentById: before.id });
}

/** Changes role, seat and mandate. In force at that person's next request, which reads its row again. */
export async function changeMember(scope: WorkspaceScope, input: ChangeMember) {
  const { memberId, version, role, partnerId, maySign } = input;
  unless(refusePlace({ role, partnerId, maySign }));
  const coordinators = role === "COORDINATOR" ? [] : await lockCoordinators(scope);
  const { personId: _, ...before } = orConflict(await findMember(scope, memberId), version);
  unless(refuseStepDown({ from: before.role, to: role, coordinators: coordinators.length }));
  if (partnerId !== before.partnerId) await checkSeat(scope, partnerId);
  const after = await scope.tx.membership.update({
    where: whereVersion(scope, before),
    data: { role, partnerId, maySign, version: nextVersion },
    select: memberRow,
  });
  scope.record({
    action: "membership.changed",
    kind: "MEMBERSHIP",
    before,
    after,
    dependants:
      partnerId === before.partnerId
        ? []
        : await vacate(scope, before, { sentAway: memberId !== scope.member.id }),
    partnerId: after.partnerId,
  });
  await revokeBeyond(scope, before, after);
  return { id: after.id, version: after.version };
}

/** Takes a person out of the workspace. Their row stays for what they wrote and signed; their next request finds no way in. */
export async function removeMember(scope: WorkspaceScope, { memberId, version }: RemoveMember) {
  if (memberId === scope.member.id) throw new Refusal("leaveYourself");
  const coordinators = await lockCoordinators(scope);
  const { personId, ...before } = orConflict(await findMember(scope, memberId), version);
  unless(refuseStepDown({ from: before.role, to: null, coordinators: coordinators.length }));
  const after = await scope.tx.membership.update({
    where: whereVersion(scope, before),
    data: { leftAt: scope.now, version: nextVersion },
    select: memberRow,
  });
  scope.record({
    action: "membership.removed",
    kind: "MEMBERSHIP",
    before,
    after,
    dependants: await vacate(scope, before, { sentAway: true }),
    partnerId: before.partnerId,
  });
  await revokeBeyond(scope, before, null);
  await followMembers(scope, [personId]);
  return { id: after.id, version: after.version };
}

/** The invitation by which somebody came in: accepted in the moment in which they joined. */
const findCameBy = (scope: WorkspaceScope, member: { joinedAt: Date; partnerId: string | null }) =>
  scope.tx.invitation.findFirst({
    where: { workspaceId: scope.workspaceId, acceptedAt: member.joinedAt, partnerId: member.partnerId },
    select: { sentById: true },
  });

/**
 * Takes the seat back that somebody took who was not meant: their access ends, with whatever the invitation's link had opened
 * for them, and the organisation is invited again as it was, where nobody else sits for it. For the coordination and for
 * whoever invited them, for two weeks.
 */
export async function takeSeatBack(scope: WorkspaceScope, { memberId, version }: RemoveMember) {
  if (memberId === scope.member.id) throw new Refusal("leaveYourself");
  const found = orConflict(await findMember(scope, memberId), version);
  const cameBy = await findCameBy(scope, found);
  unless(refuseTakingSeatBack(scope.member, { ...found, cameBy: cameBy?.sentById ?? null }, scope.now));
  const coordinators = await lockCoordinators(scope);
  unless(refuseStepDown({ from: found.role, to: null, coordinators: coordinators.length }));
  const { personId, ...before } = found;
  const after = await scope.tx.membership.update({
    where: whereVersion(scope, before),
    data: { leftAt: scope.now, version: nextVersion },
    select: memberRow,
  });
  const dependants = await vacate(scope, before, { sentAway: true });
  const { partnerId } = before;
  scope.record({ action: "membership.removed", kind: "MEMBERSHIP", before, after, dependants, partnerId });
  await revokeBeyond(scope, before, null);
  await followMembers(scope, [personId]);
  const partner = partnerId ? await findPartner(scope, partnerId) : null;
  const others = await scope.tx.membership.count({
    where: { workspaceId: scope.workspaceId, partnerId, leftAt: null },
  });
  const becameMember =
    partner?.state === "MEMBER" && partner.stateSince.getTime() === found.joinedAt.getTime();
  if (partner && becameMember && others === 0) await movePartnerRow(scope, partner, "INVITED");
  scope.after(() => endUnproven(personId));
  return { id: after.id, version: after.version };
}

/** Changes the name under which the others see this person here. */
export async function renameSelf(scope: WorkspaceScope, { version, name }: RenameSelf) {
  const { personId: _, ...before } = orConflict(await findMember(scope, scope.member.id), version);
  const after = await scope.tx.membership.update({
    where: whereVersion(scope, before),
    data: { name, version: nextVersion },
    select: memberRow,
  });
  scope.record({ action: "membership.renamed", kind: "MEMBERSHIP", before, after });
  return { id: after.id, version: after.version };
}
