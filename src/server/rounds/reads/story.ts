import { type Day, dayOfColumn, momentOf } from "@/domain/calendar";
import type { WorkspaceScope } from "@/server/core/scope";

/** What happened to a round, as its page tells it; changes of a plan that nobody answers to yet are left to the log. */
const steps = {
  "round.planned": "PLANNED",
  "round.opened": "OPENED",
  "round.extended": "EXTENDED",
  "round.shortened": "SHORTENED",
  "round.revealed": "REVEALED",
  "round.ended": "ENDED",
  "round.cancelled": "CANCELLED",
} as const;

/** More steps than a round has, unless it is extended again and again; then the newest. */
const MOST_STEPS = 20;

const moves = (action: keyof typeof steps) => action === "round.extended" || action === "round.shortened";

interface StepRow {
  action: keyof typeof steps;
  at: Date;
  name: string | null;
  organisation: string | null;
  endedOn: string | null;
}

/**
 * Who opened, extended, shortened, revealed or cancelled a round and when, oldest first, from the log. `until` is the last day
 * that a move set: the day which the next one replaced, or the one that holds now. Nobody did what the time did.
 */
export async function readStory(scope: WorkspaceScope, round: { id: string; endsOn: Day }) {
  const rows = await scope.tx.$queryRaw<StepRow[]>`
    SELECT v."action", v."at", m."name", p."name" AS "organisation", r."before"->>'endsOn' AS "endedOn"
    FROM "Event" v
    LEFT JOIN "Membership" m ON m."workspaceId" = v."workspaceId" AND m."id" = v."actorId"
    LEFT JOIN "Partner" p ON p."workspaceId" = v."workspaceId" AND p."id" = m."partnerId"
    LEFT JOIN "Revision" r ON r."workspaceId" = v."workspaceId" AND r."seq" = v."seq" AND r."recordId" = v."recordId"
    WHERE v."workspaceId" = ${scope.workspaceId}::uuid AND v."recordKind" = 'ROUND' AND v."recordId" = ${round.id}::uuid
      AND v."action" = ANY(${Object.keys(steps)})
    ORDER BY v."seq" DESC LIMIT ${MOST_STEPS}`;
  let until = round.endsOn;
  const told = rows.map(({ action, at, name, organisation, endedOn }) => {
    const step = {
      step: steps[action],
      at: momentOf(at),
      by: name ? { name, organisation } : null,
      until: moves(action) ? until : null,
    };
    if (moves(action) && endedOn) until = dayOfColumn(endedOn);
    return step;
  });
  return told.reverse();
}
