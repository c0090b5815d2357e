import type { Visit } from "@/domain/guide/schema";
import type { WorkspaceScope } from "@/server/core/scope";

/**
 * Notes how far the member has seen the log, never backwards and never beyond its end. This is about the
 * reader and not about the plan, so it makes no event and moves no version.
 */
export async function noteVisit(scope: WorkspaceScope, { seq }: Visit) {
  await scope.tx.$executeRaw`
    UPDATE "Membership" m SET "seenSeq" = greatest(m."seenSeq", least(${seq}, h."seq")) FROM "EventHead" h
    WHERE h."workspaceId" = m."workspaceId" AND m."workspaceId" = ${scope.workspaceId}::uuid AND m."id" = ${scope.member.id}::uuid`;
  return { seq };
}
