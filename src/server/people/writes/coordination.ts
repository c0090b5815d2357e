import type { Locale } from "@/domain/account/schema";
import { refuseHandover, refuseStepDown } from "@/domain/people/coordination";
import { refuseColleague } from "@/domain/people/inviting";
import type { HandOver, Leave } from "@/domain/people/schema";
import { Refusal, unless } from "@/domain/refusal";
import { followMembers } from "@/server/core/auth/following";
import { Forbidden } from "@/server/core/errors";
import { nextVersion, orConflict, orNotFound, whereVersion } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { memberRow } from "@/server/people/reads";
import { addressesHere } from "./invited-addresses";
import { findMember, lockCoordinators } from "./members";
import { sendInvitations } from "./send-invitations";
import { vacate } from "./vacate";

/**
 * Hands coordination over in one step: the other one has it, and who gave it speaks for their
 * organisation or goes. There is no moment without coordination, and none with a half-done change.
 */
export async function handOver(scope: WorkspaceScope, { memberId, version, afterwards }: HandOver) {
  const coordinators = await lockCoordinators(scope);
  if (!coordinators.includes(scope.member.id)) throw new Forbidden();
  unless(
    refuseHandover({ memberId, ownId: scope.member.id, ownPartnerId: scope.member.partnerId, afterwards }),
  );
  const { personId: _, ...other } = orConflict(await findMember(scope, memberId), version);
  const { personId, ...own } = orNotFound(await findMember(scope, scope.member.id));
  const promoted = await scope.tx.membership.update({
    where: whereVersion(scope, other),
    data: { role: "COORDINATOR", version: nextVersion },
    select: memberRow,
  });
  const after = await scope.tx.membership.update({
    where: whereVersion(scope, own),
    data:
      afterwards === "STAY"
        ? { role: "REPRESENTATIVE", version: nextVersion }
        : { leftAt: scope.now, version: nextVersion },
    select: memberRow,
  });
  const dependants = [
    { kind: "MEMBERSHIP" as const, before: own, after },
    ...(afterwards === "LEAVE" ? await vacate(scope, own) : []),
  ];
  scope.record({
    action: "membership.handedOver",
    kind: "MEMBERSHIP",
    before: other,
    after: promoted,
    dependants,
    partnerId: promoted.partnerId,
  });
  if (afterwards === "LEAVE") await followMembers(scope, [personId]);
  return { id: promoted.id, version: promoted.version };
}

/**
 * Leaves the workspace. Whoever speaks for an organisation may name a colleague for the seat in the same
 * step, with no more rights than one's own.
 */
export async function leave(scope: WorkspaceScope, { colleague }: Leave, locale: Locale) {
  const { role, partnerId, maySign } = scope.member;
  const coordinators = role === "COORDINATOR" ? await lockCoordinators(scope) : [];
  unless(refuseStepDown({ from: role, to: null, coordinators: coordinators.length }));
  const { personId, ...before } = orNotFound(await findMember(scope, scope.member.id));
  if (colleague) {
    const place = { role: "REPRESENTATIVE" as const, partnerId, maySign };
    unless(refuseColleague(scope.member, place));
    if ((await addressesHere(scope, [colleague])).has(colleague)) throw new Refusal("alreadyHere");
    await sendInvitations(scope, [{ email: colleague, ...place }], locale);
  }
  const after = await scope.tx.membership.update({
    where: whereVersion(scope, before),
    data: { leftAt: scope.now, version: nextVersion },
    select: memberRow,
  });
  const dependants = await vacate(scope, before);
  scope.record({ action: "membership.left", kind: "MEMBERSHIP", before, after, dependants });
  await followMembers(scope, [personId]);
  return { id: after.id, version: after.version };
}
