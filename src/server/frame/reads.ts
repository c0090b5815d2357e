import { holds } from "@/domain/access/permissions";
import { found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** What stands around every page of a workspace: its name, who the reader is here, and which rooms exist for them. */
export async function readFrame(scope: WorkspaceScope) {
  const { role, partnerId } = scope.member;
  const workspace = await scope.tx.workspace.findFirst({
    where: { id: scope.workspaceId },
    select: { id: true, name: true, form: true, isExample: true },
  });
  const partner = partnerId
    ? await scope.tx.partner.findFirst({
        where: { workspaceId: scope.workspaceId, id: partnerId },
        select: { id: true, name: true, code: true, strand: true },
      })
    : null;
  return {
    ...found(workspace),
    member: { id: scope.member.id, role, name: scope.member.name, maySign: scope.member.maySign, partner },
    rooms: {
      plan: holds(role, "plan.read"),
      expectations: holds(role, "expectation.read"),
      setbacks: holds(role, "risk.read"),
      actors: holds(role, "actor.read"),
      people: holds(role, "member.read"),
      notes: holds(role, "note.read"),
      history: holds(role, "history.read"),
    },
  };
}
