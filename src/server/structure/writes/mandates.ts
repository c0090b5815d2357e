import { unless } from "@/domain/refusal";
import { type MandateFacts, refuseMandate } from "@/domain/structure/mandates";
import type { ChangeMandate, EndMandate, GiveMandate } from "@/domain/structure/schema";
import { nextVersion, orConflict, orNotFound, WHOLE, whereVersion, whole } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { mandateRow } from "@/server/structure/reads";

const findMandate = (scope: WorkspaceScope, mandateId: string) =>
  scope.tx.mandate.findFirst({
    where: { workspaceId: scope.workspaceId, id: mandateId, removedAt: null },
    select: mandateRow,
  });

/** Asks the rule, with who sits for the organisation now and which tasks are given already. */
async function checkMandate(scope: WorkspaceScope, mandate: MandateFacts, changingId: string | null) {
  const { workspaceId } = scope;
  const partner = orNotFound(
    await scope.tx.partner.findFirst({
      where: { workspaceId, id: mandate.partnerId, removedAt: null },
      select: { state: true, memberships: { where: { leftAt: null }, select: { id: true, role: true } } },
      relationLoadStrategy: "join",
    }),
  );
  const others = await scope.tx.mandate.findMany({
    where: {
      workspaceId,
      kind: mandate.kind,
      removedAt: null,
      ...(changingId && { id: { not: changingId } }),
    },
    take: WHOLE + 1,
    select: { kind: true, partnerId: true, memberId: true, scope: true },
  });
  const people = partner.memberships.map(({ id, role }) => ({ id, coordinates: role === "COORDINATOR" }));
  unless(refuseMandate(mandate, { isMember: partner.state === "MEMBER", people }, whole(others)));
}

/** Gives a member a task for all: speaking, standing in for the coordination, chairing. */
export async function giveMandate(
  scope: WorkspaceScope,
  { workspace: _, requestId: __, ...fields }: GiveMandate,
) {
  await checkMandate(scope, fields, null);
  const after = await scope.tx.mandate.create({
    data: { workspaceId: scope.workspaceId, ...fields, createdAt: scope.now },
    select: mandateRow,
  });
  scope.record({ action: "structure.mandated", kind: "MANDATE", before: null, after });
  return { id: after.id, version: after.version };
}

/** Hands a task to somebody else, or says anew what it is about. */
export async function changeMandate(scope: WorkspaceScope, input: ChangeMandate) {
  const { workspace: _, requestId: __, mandateId, version, ...fields } = input;
  const before = orConflict(await findMandate(scope, mandateId), version);
  await checkMandate(scope, { kind: before.kind, ...fields }, before.id);
  const after = await scope.tx.mandate.update({
    where: whereVersion(scope, before),
    data: { ...fields, version: nextVersion },
    select: mandateRow,
  });
  scope.record({ action: "structure.mandateChanged", kind: "MANDATE", before, after });
  return { id: after.id, version: after.version };
}

/** Ends a task. It can be brought back from History. */
export async function endMandate(scope: WorkspaceScope, { mandateId, version }: EndMandate) {
  const before = orConflict(await findMandate(scope, mandateId), version);
  const after = await scope.tx.mandate.update({
    where: whereVersion(scope, before),
    data: { removedAt: scope.now, version: nextVersion },
    select: mandateRow,
  });
  scope.record({ action: "structure.mandateEnded", kind: "MANDATE", before, after });
  return { id: after.id, version: after.version };
}
