import { Refusal } from "@/domain/refusal";
import type { Acting } from "./acting";

/** A mutation's client-made id and the hash of what it asked for. */
export interface ChangeRequest {
  id: string;
  bodyHash: string;
}

/**
 * Claims a request id for this transaction. A second one with the same id waits for the first and gets
 * its answer; the same id with another body, or another person's id, is refused (REQ-C2).
 */
export async function claimRequest(
  scope: Acting & { readonly member: { id: string }; cause: string | null },
  request: ChangeRequest,
): Promise<{ answer: unknown } | null> {
  const [claimed] = await scope.tx.$queryRaw<{ cause: string }[]>`
    INSERT INTO "Request" ("workspaceId", "requestId", "memberId", "bodyHash", "createdAt")
    VALUES (${scope.workspaceId}::uuid, ${request.id}::uuid, ${scope.member.id}::uuid, ${request.bodyHash}, ${scope.now})
    ON CONFLICT DO NOTHING RETURNING pg_current_xact_id()::text AS "cause"`;
  if (claimed) {
    scope.cause = claimed.cause;
    return null;
  }
  const earlier = await scope.tx.request.findFirst({
    where: { workspaceId: scope.workspaceId, requestId: request.id },
    select: { bodyHash: true, answer: true },
  });
  if (!earlier || earlier.bodyHash !== request.bodyHash) throw new Refusal("requestReused");
  return { answer: earlier.answer };
}

/** Keeps the answer for a retry. */
export async function answerRequest(scope: Acting, request: ChangeRequest, answer: unknown): Promise<void> {
  await scope.tx.$executeRaw`
    UPDATE "Request" SET "answer" = ${JSON.stringify(answer ?? null)}::jsonb
    WHERE "workspaceId" = ${scope.workspaceId}::uuid AND "requestId" = ${request.id}::uuid`;
}
