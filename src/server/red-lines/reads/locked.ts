import type { AgreementState } from "@/domain/agreements/schema";
import { isClauseTopic } from "@/domain/catalogue/clauses";
import { topicsOfClause } from "@/domain/catalogue/topics";
import type { ExpectationState } from "@/domain/expectations/states";
import type { GoalState } from "@/domain/goals/schema";
import type { RedLineStanding, TargetStanding } from "@/domain/red-lines/linking";
import type { Target } from "@/domain/red-lines/schema";
import { isReturned, isSealed } from "@/domain/rounds/states";
import { Prisma } from "@/generated/prisma/client";
import { orNotFound } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** Goals that somebody still means to reach. */
export const goalsAhead = ["PROPOSED", "ADOPTED", "IN_PROGRESS"] as const satisfies GoalState[];
const isAhead = (state: GoalState): boolean => (goalsAhead as readonly GoalState[]).includes(state);

/** A text that can still become binding. */
export const isUp = (text: { state: AgreementState; laterOpened: boolean }): boolean =>
  text.state === "DRAFT" || (text.state === "CONSULTATION" && !text.laterOpened);

/** What a clause is about follows from its subject; a clause in one's own words is linked by people. */
export const topicsOf = (topic: string | null): readonly string[] =>
  isClauseTopic(topic) ? topicsOfClause[topic] : [];

type HeldTarget = TargetStanding & { topics: readonly string[] };

/**
 * Holds a goal, or the text of a clause, until the transaction ends. Adopting and opening hold it alone, so that a
 * link is made either before, and is seen by them, or after.
 */
export async function holdTarget(scope: WorkspaceScope, { kind, id }: Target): Promise<HeldTarget> {
  const here = Prisma.sql`${scope.workspaceId}::uuid`;
  if (kind === "GOAL") {
    const [goal] = await scope.tx.$queryRaw<{ state: GoalState; topics: string[] }[]>`
      SELECT g."state"::text AS "state", g."topics" FROM "Goal" g
      WHERE g."workspaceId" = ${here} AND g."id" = ${id}::uuid AND g."removedAt" IS NULL FOR SHARE`;
    const { state, topics } = orNotFound(goal ?? null);
    return { live: isAhead(state), topics };
  }
  const [clause] = await scope.tx.$queryRaw<
    { topic: string | null; state: AgreementState; laterOpened: boolean }[]
  >`
    SELECT c."topic", v."state"::text AS "state", EXISTS (SELECT 1 FROM "AgreementVersion" l WHERE l."workspaceId" = v."workspaceId"
      AND l."agreementId" = v."agreementId" AND l."number" > v."number" AND l."openedAt" IS NOT NULL AND l."removedAt" IS NULL) AS "laterOpened"
    FROM "Clause" c JOIN "AgreementVersion" v ON v."workspaceId" = c."workspaceId" AND v."id" = c."versionId" AND v."removedAt" IS NULL
    WHERE c."workspaceId" = ${here} AND c."id" = ${id}::uuid AND c."removedAt" IS NULL FOR SHARE OF v`;
  const { topic, ...text } = orNotFound(clause ?? null);
  return { live: isUp(text), topics: topicsOf(topic) };
}

interface RedLineRow {
  partnerId: string;
  topics: string[];
  state: ExpectationState;
  ofMember: boolean;
  openedAt: Date | null;
  revealedAt: Date | null;
  cancelledAt: Date | null;
  inRound: boolean;
}

type HeldRedLine = RedLineStanding & { topics: string[] };

/**
 * A red line that this person may read, held so that it is not withdrawn or removed while something is linked to it:
 * its organisation takes all links along, and would miss this one.
 */
export async function holdRedLine(scope: WorkspaceScope, redLineId: string): Promise<HeldRedLine> {
  const [row] = await scope.tx.$queryRaw<RedLineRow[]>`
    SELECT e."partnerId", e."topics", e."state"::text AS "state", p."state" = 'MEMBER' AND p."removedAt" IS NULL AS "ofMember",
      r."id" IS NOT NULL AS "inRound", r."openedAt", r."revealedAt", r."cancelledAt"
    FROM "Expectation" e JOIN "Partner" p ON p."workspaceId" = e."workspaceId" AND p."id" = e."partnerId"
    LEFT JOIN "ExpectationRound" r ON r."workspaceId" = e."workspaceId" AND r."id" = e."roundId"
    WHERE e."workspaceId" = ${scope.workspaceId}::uuid AND e."id" = ${redLineId}::uuid AND e."kind" = 'RED_LINE' AND e."removedAt" IS NULL
    FOR SHARE OF e`;
  const { inRound, state, partnerId, topics, ofMember, ...moments } = orNotFound(row ?? null);
  const round = inRound ? moments : null;
  return {
    partnerId,
    topics,
    ofMember,
    sealed: isSealed(round),
    shared: (state === "SHARED" || state === "CONFIRMED") && !isReturned(round),
  };
}
