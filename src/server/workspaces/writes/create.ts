import type { Locale } from "@/domain/catalogue/languages";
import { Refusal } from "@/domain/refusal";
import type { CreateWorkspace } from "@/domain/workspaces/schema";
import { followMembers } from "@/server/core/auth/following";
import { rowIdOf } from "@/server/core/row-ids";
import { throughDoor, type WorkspaceScope } from "@/server/core/scope";
import { foundPartner } from "@/server/partners/face";
import { workspaceRow } from "@/server/workspaces/reads";

/**
 * Founds a workspace: its own organisation becomes the first member, the founder its coordination with that
 * seat and the right to sign. The workspace's id is made from the founder and the request id, so a retry finds the
 * same one and has no second effect. Its people write in the language of the founder until they say otherwise. Only who founds one for somebody, an example, names its id.
 */
export async function createWorkspace(
  person: { id: string; locale?: Locale },
  input: CreateWorkspace,
  workspaceId = rowIdOf("workspace", person.id, input.requestId),
) {
  await throughDoor(workspaceId, person.id, "founding", async (scope) => {
    if (await claim(scope, input, person.locale ?? "de")) await found(scope, input);
    else await checkRetry(scope, input);
    await followMembers(scope, [person.id]);
  });
  return { id: workspaceId };
}

/** Puts the workspace's row down; false when it is there already. A second request with the same id waits here for the first. */
async function claim(
  scope: WorkspaceScope,
  { name, purpose }: CreateWorkspace,
  language: Locale,
): Promise<boolean> {
  const row = { id: scope.workspaceId, name, purpose, language, createdAt: scope.now };
  const { count } = await scope.tx.workspace.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

/** The row is there: this very request was answered before, or this person has used its id for something else. */
async function checkRetry(scope: WorkspaceScope, input: CreateWorkspace): Promise<void> {
  const workspace = await scope.tx.workspace.findFirst({
    where: { id: scope.workspaceId },
    select: { name: true, version: true },
  });
  const member = await scope.tx.membership.findFirst({
    where: { workspaceId: scope.workspaceId, personId: scope.personId, role: "COORDINATOR", leftAt: null },
    select: { id: true },
  });
  const sameWords = workspace?.version !== 1 || workspace.name === input.name;
  if (!member || !sameWords) throw new Refusal("requestReused");
}

async function found(scope: WorkspaceScope, input: CreateWorkspace): Promise<void> {
  const { workspaceId, personId, now } = scope;
  const after = await scope.tx.workspace.findFirstOrThrow({
    where: { id: workspaceId },
    select: workspaceRow,
  });
  await scope.tx.eventHead.create({ data: { workspaceId }, select: { seq: true } });
  scope.record({ action: "workspace.created", kind: "WORKSPACE", before: null, after });
  const partner = await foundPartner(scope, { name: input.organisation });
  const role = "COORDINATOR" as const;
  const member = await scope.tx.membership.create({
    data: {
      workspaceId,
      personId,
      role,
      partnerId: partner.id,
      maySign: true,
      name: input.ownName,
      joinedAt: now,
    },
    select: { id: true },
  });
  scope.actAs({ id: member.id, role, partnerId: partner.id, maySign: true, name: input.ownName });
}
