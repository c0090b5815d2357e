import { holds } from "@/domain/access/permissions";
import { isStale } from "@/domain/actors/observing";
import { type ActorKind, type Influence, isInfluence, type Stance, stances } from "@/domain/actors/schema";
import { Prisma } from "@/generated/prisma/client";
import { dayOf, orNotFound, PAGE_SIZE, page } from "@/server/core/rows";
import type { WorkspaceScope } from "@/server/core/scope";

/** The row as writes change it and history restores it. */
export const actorRow = {
  id: true,
  name: true,
  kind: true,
  role: true,
  removedAt: true,
  version: true,
} satisfies Prisma.ExternalActorSelect;

export const stanceRow = {
  id: true,
  actorId: true,
  stance: true,
  influence: true,
  evidence: true,
  observedOn: true,
  removedAt: true,
  version: true,
} satisfies Prisma.StanceObservationSelect;

const newestFirst = [
  { observedOn: "desc" },
  { createdAt: "desc" },
  { id: "desc" },
] satisfies Prisma.StanceObservationOrderByWithRelationInput[];

const step = (influence: number): Influence => (isInfluence(influence) ? influence : 1);

interface ListedRow {
  id: string;
  name: string;
  kind: ActorKind;
  role: string;
  stance: Stance | null;
  influence: number | null;
  observedOn: Date | null;
}

const { sql } = Prisma;

/** Each actor that is there with its newest observation, and its place: by stance, then the mightiest first, then by name. */
const placed = (workspaceId: string) => sql`
  SELECT a."id", a."name", a."kind", a."role", s."stance", s."influence", s."observedOn",
    coalesce(array_position(enum_range(NULL::"Stance"), s."stance"), 9) AS "column", -coalesce(s."influence", 0) AS "depth"
  FROM "ExternalActor" a LEFT JOIN LATERAL (
    SELECT o."stance", o."influence", o."observedOn" FROM "StanceObservation" o
    WHERE o."workspaceId" = a."workspaceId" AND o."actorId" = a."id" AND o."removedAt" IS NULL
    ORDER BY o."observedOn" DESC, o."createdAt" DESC, o."id" DESC LIMIT 1) s ON true
  WHERE a."workspaceId" = ${workspaceId}::uuid AND a."removedAt" IS NULL`;

/**
 * A page of actors along the spectrum of allies: the allies first, whoever nobody has assessed last. `counts` are
 * those of all pages; where a page starts is the id of the last actor shown.
 */
export async function listActors(scope: WorkspaceScope, after?: string) {
  const all = placed(scope.workspaceId);
  const rows = await scope.tx.$queryRaw<ListedRow[]>`
    WITH "placed" AS MATERIALIZED (${all})
    SELECT "id", "name", "kind", "role", "stance", "influence", "observedOn" FROM "placed"
    WHERE ${after ?? null}::uuid IS NULL OR ("column", "depth", "name", "id") >
      (SELECT "column", "depth", "name", "id" FROM "placed" WHERE "id" = ${after ?? null}::uuid)
    ORDER BY "column", "depth", "name", "id" LIMIT ${PAGE_SIZE + 1}::int`;
  const counts = await scope.tx.$queryRaw<{ stance: Stance | null; count: number }[]>`
    SELECT "stance", count(*)::int AS "count" FROM (${all}) AS "placed" GROUP BY "stance"`;
  const shown = page(rows, (row) => row.id);
  const countOf = (stance: Stance | null) => counts.find((one) => one.stance === stance)?.count ?? 0;
  return {
    actors: shown.rows.map(({ stance, influence, observedOn, ...actor }) => ({
      ...actor,
      newest:
        stance && influence && observedOn
          ? {
              stance,
              influence: step(influence),
              observedOn: dayOf(observedOn),
              stale: isStale(dayOf(observedOn), scope.today),
            }
          : null,
    })),
    counts: stances.map((stance) => ({ stance, count: countOf(stance) })),
    unassessed: countOf(null),
    total: counts.reduce((sum, { count }) => sum + count, 0),
    next: shown.next,
    may: { write: holds(scope.member.role, "actor.write") },
  };
}

type StanceRow = Prisma.StanceObservationGetPayload<{ select: typeof stanceRow }>;

const showStance = (scope: WorkspaceScope, { removedAt: _, actorId: __, ...stance }: StanceRow) => ({
  ...stance,
  influence: step(stance.influence),
  observedOn: dayOf(stance.observedOn),
  stale: isStale(dayOf(stance.observedOn), scope.today),
});

/** One actor with its newest observation and a page of all of them, newest first. */
export async function readActor(scope: WorkspaceScope, actorId: string, after?: string) {
  const { workspaceId } = scope;
  const { removedAt: _, ...actor } = orNotFound(
    await scope.tx.externalActor.findFirst({
      where: { workspaceId, id: actorId, removedAt: null },
      select: actorRow,
    }),
  );
  const of = { workspaceId, actorId, removedAt: null };
  const [newest] = await scope.tx.stanceObservation.findMany({
    where: of,
    orderBy: newestFirst,
    take: 1,
    select: stanceRow,
  });
  const observations = await scope.tx.stanceObservation.findMany({
    where: of,
    orderBy: newestFirst,
    ...(after && { cursor: { workspaceId_id: { workspaceId, id: after } }, skip: 1 }),
    take: PAGE_SIZE + 1,
    select: stanceRow,
  });
  const { rows, next } = page(observations, (row) => row.id);
  return {
    ...actor,
    newest: newest ? showStance(scope, newest) : null,
    history: rows.map((row) => showStance(scope, row)),
    next,
    today: scope.today,
    may: { write: holds(scope.member.role, "actor.write") },
  };
}
