import { randomUUID } from "node:crypto";
import type { ExpectationKind } from "@/domain/expectations/schema";
import type { ExpectationState } from "@/domain/expectations/states";
import { isLate, isReturned, isSealed } from "@/domain/rounds/states";
import { Prisma } from "@/generated/prisma/client";
import { found } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

type Of = { partnerId: string; kind: ExpectationKind };
type RoundMoments = { openedAt: Date | null; revealedAt: Date | null; cancelledAt: Date | null };

/**
 * How a row stands because of its round: sealed while that is open, a draft again once it was cancelled (the state
 * stays as it was stored, because nobody may touch the row but its organisation), late when it came after the reveal.
 */
export function standingIn(
  round: RoundMoments | null,
  row: { state: ExpectationState; sharedAt: Date | null },
): { state: ExpectationState; sealed: boolean; late: boolean } {
  return {
    state: isReturned(round) ? "DRAFT" : row.state,
    sealed: isSealed(round),
    late: isLate(row.sharedAt, round),
  };
}

/** The round in which an answer belongs: an open one seals it; one that was revealed without it gets it late. */
export type AnsweredRound = { id: string; open: boolean };

interface PlaceRow {
  hasRepresentative: boolean;
  roundId: string | null;
  open: boolean | null;
  answered: boolean | null;
}

/**
 * Whom an answer is from, and the newest round that asks for its kind, locked so that it is neither revealed nor
 * cancelled before the answer is in. No round where none asks, or where the organisation answered before the reveal:
 * then it simply speaks on.
 */
export async function placeFor(scope: WorkspaceScope, { partnerId, kind }: Of) {
  const [place] = await scope.tx.$queryRaw<PlaceRow[]>`
    WITH newest AS (
      SELECT r."id", r."revealedAt" IS NULL AS "open", EXISTS (
        SELECT 1 FROM "RoundAnswer" a WHERE a."workspaceId" = r."workspaceId" AND a."roundId" = r."id"
          AND a."partnerId" = ${partnerId}::uuid AND a."kind" = ${kind}::"ExpectationKind" AND a."removedAt" IS NULL) AS "answered"
      FROM "ExpectationRound" r WHERE r."workspaceId" = ${scope.workspaceId}::uuid AND r."removedAt" IS NULL
        AND r."openedAt" IS NOT NULL AND r."cancelledAt" IS NULL AND ${kind}::"ExpectationKind" = ANY(r."kinds")
      ORDER BY r."openedAt" DESC LIMIT 1 FOR SHARE OF r)
    SELECT n."id" AS "roundId", n."open", n."answered", EXISTS (
      SELECT 1 FROM "Membership" m WHERE m."workspaceId" = p."workspaceId" AND m."partnerId" = p."id" AND m."leftAt" IS NULL) AS "hasRepresentative"
    FROM "Partner" p LEFT JOIN newest n ON true
    WHERE p."workspaceId" = ${scope.workspaceId}::uuid AND p."id" = ${partnerId}::uuid AND p."removedAt" IS NULL`;
  const { hasRepresentative, roundId, open, answered } = found(place ?? null);
  const round: AnsweredRound | null =
    roundId && (open || !answered) ? { id: roundId, open: open === true } : null;
  return { partnerId, hasRepresentative, round };
}

interface AnswerRow extends Record<string, unknown> {
  id: string;
  version: number;
}

/**
 * Notes that an organisation has answered a kind in a round, or that it has taken everything back. Everybody sees
 * this, so the log says it once and never what or how much: further answers of the kind leave no trace (F17).
 */
export async function noteRoundAnswer(
  scope: WorkspaceScope,
  of: Of & { roundId: string },
  answered: boolean,
) {
  const { workspaceId, now } = scope;
  const { partnerId, kind, roundId } = of;
  const row = Prisma.sql`"id", "roundId", "partnerId", "kind"::text, "answeredAt", "removedAt", "version"`;
  const [after] = answered
    ? await scope.tx.$queryRaw<AnswerRow[]>`
        INSERT INTO "RoundAnswer" AS a ("workspaceId", "id", "roundId", "partnerId", "kind", "answeredAt")
        VALUES (${workspaceId}::uuid, ${randomUUID()}::uuid, ${roundId}::uuid, ${partnerId}::uuid, ${kind}::"ExpectationKind", ${now})
        ON CONFLICT ("workspaceId", "roundId", "partnerId", "kind") DO UPDATE
          SET "removedAt" = NULL, "answeredAt" = ${now}, "version" = a."version" + 1 WHERE a."removedAt" IS NOT NULL
        RETURNING ${row}`
    : await scope.tx.$queryRaw<AnswerRow[]>`
        UPDATE "RoundAnswer" SET "removedAt" = ${now}, "version" = "version" + 1
        WHERE "workspaceId" = ${workspaceId}::uuid AND "roundId" = ${roundId}::uuid AND "partnerId" = ${partnerId}::uuid
          AND "kind" = ${kind}::"ExpectationKind" AND "removedAt" IS NULL
        RETURNING ${row}`;
  if (!after) return;
  const before =
    after.version === 1 ? null : { ...after, version: after.version - 1, removedAt: answered ? now : null };
  const action = answered ? "round.answered" : "round.takenBack";
  scope.record({ action, kind: "ROUND_ANSWER", before, after, partnerId });
}
