import { navigation, type Room } from "@/domain/access/navigation";
import { holds } from "@/domain/access/permissions";
import type { Locale } from "@/domain/catalogue/languages";
import type { WorkspaceForm } from "@/domain/workspaces/schema";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

interface FrameRow {
  id: string;
  name: string;
  form: WorkspaceForm;
  isExample: boolean;
  /** In which its people write. */
  language: Locale;
  partner: { id: string; name: string; code: string; strand: number } | null;
}

/** What stands around every page of a workspace: its name, who the reader is here, and which rooms exist for them. */
export async function readFrame(scope: WorkspaceScope) {
  const { role, partnerId } = scope.member;
  const [row] = await scope.tx.$queryRaw<FrameRow[]>`
    SELECT w."workspaceId" AS "id", w."name", w."form"::text, w."isExample", w."language", (SELECT row_to_json(own) FROM (
      SELECT p."id", p."name", p."code", p."strand" FROM "Partner" p
      WHERE p."workspaceId" = w."workspaceId" AND p."id" = ${partnerId}::uuid) own) AS "partner"
    FROM "Workspace" w WHERE w."workspaceId" = ${scope.workspaceId}::uuid`;
  const { partner, ...workspace } = orNotFound(row ?? null);
  return {
    ...workspace,
    /** Where it is at home: its clocks show the time there. */
    zone: scope.zone,
    member: { id: scope.member.id, role, name: scope.member.name, maySign: scope.member.maySign, partner },
    rooms: Object.fromEntries(navigation.map(({ room, right }) => [room, holds(role, right)])) as Record<
      Room,
      boolean
    >,
  };
}
