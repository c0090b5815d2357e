import { unless } from "@/domain/refusal";
import { refusePurpose, tidyLifespan } from "@/domain/workspaces/purpose";
import type {
  AdoptForm,
  ChangePurpose,
  MoveWorkspace,
  Protect,
  RemoveWorkspace,
  RenameWorkspace,
  SetWorkspaceLanguage,
  SetWorkspaceMails,
} from "@/domain/workspaces/schema";
import { refuseWorkspaceMove } from "@/domain/workspaces/states";
import { refuseRestoring } from "@/domain/workspaces/trash";
import type { Prisma } from "@/generated/prisma/client";
import { nextVersion, orConflict, toDay } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";
import { recordDecision } from "@/server/decisions/face";
import { findFormDecision, workspaceRow } from "./reads";

type Row = Prisma.WorkspaceGetPayload<{ select: typeof workspaceRow }>;

const findWorkspace = (scope: WorkspaceScope) =>
  scope.tx.workspace.findFirst({ where: { id: scope.workspaceId }, select: workspaceRow });

const update = (scope: WorkspaceScope, before: Row, data: Prisma.WorkspaceUpdateInput) =>
  scope.tx.workspace.update({
    where: { id: before.id, version: before.version },
    data: { ...data, version: nextVersion },
    select: workspaceRow,
  });

/** Changes why, in which form and for how long. A decided form changes by another decision only. */
export async function changePurpose(scope: WorkspaceScope, input: ChangePurpose) {
  const { workspace: _, requestId: __, version, ...fields } = input;
  const before = orConflict(await findWorkspace(scope), version);
  const decision = await findFormDecision(scope);
  unless(refusePurpose({ form: before.form, formDecided: decision !== null }, fields));
  const tidy = tidyLifespan(fields);
  const after = await update(scope, before, { ...tidy, lifespanUntil: toDay(tidy.lifespanUntil) });
  scope.record({ action: "workspace.purposeChanged", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Writes down that the group decided on its form, and takes that form. A later decision replaces an earlier one. */
export async function adoptForm(scope: WorkspaceScope, input: AdoptForm) {
  const before = orConflict(await findWorkspace(scope), input.version);
  const decision = await recordDecision(scope, {
    subject: "FORM",
    subjectId: scope.workspaceId,
    outcome: "ADOPTED",
    decidedOn: input.decidedOn,
    asked: input.asked,
    reason: input.reason,
  });
  const after = await update(scope, before, { form: input.form });
  const dependants = [{ kind: "DECISION" as const, before: null, after: decision }];
  scope.record({ action: "workspace.formAdopted", kind: "WORKSPACE", before, after, dependants });
  return { id: after.id, version: after.version };
}

/** Says how careful the members must be; clauses and risks follow. */
export async function protect(scope: WorkspaceScope, input: Protect) {
  const before = orConflict(await findWorkspace(scope), input.version);
  const after = await update(scope, before, { protection: input.protection });
  scope.record({ action: "workspace.protected", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Chooses whether mails name the workspace and who asks; those of a protected one never do. */
export async function setWorkspaceMails(scope: WorkspaceScope, input: SetWorkspaceMails) {
  const before = orConflict(await findWorkspace(scope), input.version);
  const after = await update(scope, before, { neutralMails: input.neutralMails });
  scope.record({ action: "workspace.mailsSet", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Says in which language its people write, so that screen readers read their texts right. */
export async function setWorkspaceLanguage(scope: WorkspaceScope, input: SetWorkspaceLanguage) {
  const before = orConflict(await findWorkspace(scope), input.version);
  const after = await update(scope, before, { language: input.language });
  scope.record({ action: "workspace.languageSet", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Gives the workspace another name, for everybody in it. */
export async function renameWorkspace(scope: WorkspaceScope, input: RenameWorkspace) {
  const before = orConflict(await findWorkspace(scope), input.version);
  const after = await update(scope, before, { name: input.name });
  scope.record({ action: "workspace.renamed", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Moves the workspace on: from draft to planning, review, active, and so on to its end. */
export async function moveWorkspace(scope: WorkspaceScope, input: MoveWorkspace) {
  const before = orConflict(await findWorkspace(scope), input.version);
  unless(refuseWorkspaceMove(before.state, input.to));
  const after = await update(scope, before, { state: input.to });
  scope.record({ action: "workspace.moved", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Puts the workspace into the trash: nobody sees it any more, and for 30 days the coordination can bring it back. */
export async function removeWorkspace(scope: WorkspaceScope, input: RemoveWorkspace) {
  const before = orConflict(await findWorkspace(scope), input.version);
  const after = await update(scope, before, { removedAt: scope.now });
  scope.record({ action: "workspace.removed", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}

/** Brings a workspace back from the trash, as it was. */
export async function restoreWorkspace(scope: WorkspaceScope, input: RemoveWorkspace) {
  const before = orConflict(await findWorkspace(scope), input.version);
  unless(refuseRestoring(before.removedAt, scope.now));
  const after = await update(scope, before, { removedAt: null });
  scope.record({ action: "workspace.restored", kind: "WORKSPACE", before, after });
  return { id: after.id, version: after.version };
}
