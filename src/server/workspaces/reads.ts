import { holds } from "@/domain/access/permissions";
import { plans } from "@/domain/access/roles";
import { dayOfMoment, momentOf } from "@/domain/calendar";
import { purposeGapsOf } from "@/domain/workspaces/purpose";
import { workspaceTransitions } from "@/domain/workspaces/states";
import { goneAt, refuseRestoring } from "@/domain/workspaces/trash";
import type { Prisma } from "@/generated/prisma/client";
import { dayOf, orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** The row as writes change it and history restores it. */
export const workspaceRow = {
  id: true,
  name: true,
  purpose: true,
  form: true,
  lifespan: true,
  lifespanUntil: true,
  lifespanGoal: true,
  protection: true,
  neutralMails: true,
  language: true,
  speakingRule: true,
  state: true,
  removedAt: true,
  version: true,
} satisfies Prisma.WorkspaceSelect;

/** The decision on the form that stands, newest first; null while there is none. */
export function findFormDecision(scope: WorkspaceScope) {
  return scope.tx.decision.findFirst({
    where: { workspaceId: scope.workspaceId, subject: "FORM", outcome: "ADOPTED", removedAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { decidedOn: true, asked: true },
  });
}

/** The workspace itself: why, in which form, for how long, where it stands, and what this person may do with it. */
export async function readWorkspace(scope: WorkspaceScope) {
  const { role } = scope.member;
  const row = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: scope.workspaceId },
      select: { ...workspaceRow, isExample: true, createdAt: true },
    }),
  );
  const decision = await findFormDecision(scope);
  const edits = holds(role, "workspace.edit");
  const { removedAt: _, createdAt, ...workspace } = row;
  return {
    ...workspace,
    lifespanUntil: dayOf(row.lifespanUntil),
    createdAt: momentOf(createdAt),
    formDecision: decision && {
      decidedOn: dayOf(decision.decidedOn),
      asked: plans(role) ? decision.asked : "",
    },
    gaps: holds(role, "history.read") ? purposeGapsOf({ ...row, formDecided: decision !== null }) : [],
    may: {
      edit: edits,
      remove: holds(role, "workspace.remove"),
      leave: holds(role, "workspace.leave"),
      seePeople: holds(role, "member.read"),
      moveTo: edits ? [...workspaceTransitions[row.state]] : [],
    },
  };
}

const mine = {
  id: true,
  name: true,
  form: true,
  state: true,
  isExample: true,
} satisfies Prisma.WorkspaceSelect;

/** One line of the switcher: the workspace, and who the person is there. */
export async function readSwitcherEntry(scope: WorkspaceScope) {
  const { role, partnerId } = scope.member;
  const workspace = orNotFound(
    await scope.tx.workspace.findFirst({ where: { id: scope.workspaceId }, select: mine }),
  );
  const partner = partnerId
    ? await scope.tx.partner.findFirst({
        where: { workspaceId: scope.workspaceId, id: partnerId },
        select: { name: true, code: true, strand: true },
      })
    : null;
  return { ...workspace, role, partner };
}

/** A workspace in the trash with the day it goes for good; null for one that is not there, or no longer. */
export async function readTrashEntry(scope: WorkspaceScope) {
  const row = orNotFound(
    await scope.tx.workspace.findFirst({
      where: { id: scope.workspaceId },
      select: { id: true, name: true, removedAt: true, version: true },
    }),
  );
  if (!row.removedAt || refuseRestoring(row.removedAt, scope.now)) return null;
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    removedAt: momentOf(row.removedAt),
    goneOn: dayOfMoment(goneAt(row.removedAt), scope.zone),
  };
}
