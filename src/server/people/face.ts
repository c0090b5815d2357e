import { closingHintOf } from "@/domain/account/closing";
import { refuseStepDown } from "@/domain/people/coordination";
import { unless } from "@/domain/refusal";
import { followMembers } from "@/server/core/auth/following";
import { nextVersion, orNotFound, whereVersion } from "@/server/core/rows";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import { memberRow } from "./reads";
import { lockCoordinators } from "./writes/members";
import { vacate } from "./writes/vacate";

/** What closing the own account would leave behind here. */
export async function readClosing(scope: WorkspaceScope) {
  const { workspaceId, member } = scope;
  const live = { workspaceId, leftAt: null };
  const workspace = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: workspaceId },
      select: { name: true, removedAt: true },
    }),
  );
  const roles = await scope.tx.membership.groupBy({ by: ["role"], where: live, _count: true });
  const partner = member.partnerId
    ? await scope.tx.partner.findFirst({
        where: { workspaceId, id: member.partnerId },
        select: { name: true, memberships: { where: { leftAt: null }, select: { id: true } } },
      })
    : null;
  const hint = closingHintOf({
    isCoordinator: member.role === "COORDINATOR",
    coordinators: roles.find(({ role }) => role === "COORDINATOR")?._count ?? 0,
    people: roles.reduce((sum, { _count }) => sum + _count, 0),
    speakers: partner?.memberships.length ?? null,
    removed: workspace.removedAt !== null,
  });
  return { workspace: { id: workspaceId, name: workspace.name }, organisation: partner?.name ?? null, hint };
}

/** The name under which somebody without an account stands beside what they did. */
async function formerName({ tx }: WorkspaceScope): Promise<string> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`SELECT former_name() AS "name"`;
  return orNotFound(row ?? null).name;
}

/**
 * Takes somebody out of a workspace because their account goes. It works for whoever has a place, also where their
 * organisation has left, and comes in by the door of the account, which the log says. The name goes at once and is in no
 * before image of this; earlier ones are emptied within a day (docs/decisions/027). Refuses with `lastCoordinator`.
 */
export function leaveForGood(workspaceId: string, personId: string): Promise<void> {
  return throughDoor(workspaceId, personId, "account", async (scope) => {
    const found = await scope.tx.membership.findFirst({
      where: { workspaceId, personId, leftAt: null },
      select: { ...memberRow, workspace: { select: { removedAt: true } } },
    });
    if (!found) return;
    const { workspace, ...before } = found;
    const { id, role, partnerId, maySign } = before;
    const coordinators = role === "COORDINATOR" ? await lockCoordinators(scope) : [];
    if (!workspace.removedAt)
      unless(refuseStepDown({ from: role, to: null, coordinators: coordinators.length }));
    const name = await formerName(scope);
    scope.actAs({ id, role, partnerId, maySign, name });
    const after = await scope.tx.membership.update({
      where: whereVersion(scope, before),
      data: { leftAt: scope.now, name, mailsOff: [], version: nextVersion },
      select: memberRow,
    });
    const dependants = await vacate(scope, before);
    const nameless = { ...before, name };
    scope.record({ action: "membership.left", kind: "MEMBERSHIP", before: nameless, after, dependants });
    await followMembers(scope, [personId]);
  });
}

export { declineWaiting } from "./writes/accept";
