import type { ExpectationKind } from "@/domain/expectations/schema";
import type { ExpectationState } from "@/domain/expectations/states";
import { isLate, isReturned, isSealed } from "@/domain/rounds/states";
import { found, next } from "@/server/core/rows";
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

const answerRow = {
  id: true,
  roundId: true,
  partnerId: true,
  kind: true,
  answeredAt: true,
  removedAt: true,
  version: true,
} as const;

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
  const key = { workspaceId, roundId: of.roundId, partnerId: of.partnerId, kind: of.kind };
  const before = await scope.tx.roundAnswer.findUnique({
    where: { workspaceId_roundId_partnerId_kind: key },
    select: answerRow,
  });
  if (answered === (before !== null && before.removedAt === null)) return;
  if (!before && !answered) return;
  const after = await scope.tx.roundAnswer.upsert({
    where: { workspaceId_roundId_partnerId_kind: key },
    create: { ...key, answeredAt: now },
    update: { removedAt: answered ? null : now, ...(answered && { answeredAt: now }), version: next },
    select: answerRow,
  });
  const action = answered ? "round.answered" : "round.takenBack";
  scope.record({ action, kind: "ROUND_ANSWER", before, after, partnerId: of.partnerId });
}
