import { Prisma } from "@/generated/prisma/client";
import { WHOLE } from "@/server/core/rows";
import { listOf, moment, notRemoved } from "./load-rows";

const { sql } = Prisma;
const [g, n, p, s, y] = [sql`g`, sql`n`, sql`p`, sql`s`, sql`y`];

/** The goals with the positions of organisations that are here. Rows are `GoalFact`s. */
export const goalsSql = (ws: string) =>
  listOf(sql`
    SELECT g."id", g."title", g."type", g."state", g."indicator" <> '' AS "hasIndicator", g."dueOn", g."leadPartnerId",
      g."affectedGroups", g."topics", coalesce(taken."positions", '[]'::json) AS "positions",
      (SELECT ${moment(sql`d."createdAt"`)} FROM "Decision" d
        WHERE d."workspaceId" = ${ws}::uuid AND d."id" = g."decisionId") AS "decidedAt",
      ${moment(sql`g."changedAt"`)} AS "changedAt"
    FROM "Goal" g LEFT JOIN (
      SELECT s."goalId", json_agg(json_build_object('partnerId', s."partnerId", 'position', s."position") ORDER BY s."id") AS "positions"
      FROM "GoalPosition" s JOIN "Partner" p ON p."id" = s."partnerId" AND ${notRemoved(p, ws)} WHERE ${notRemoved(s, ws)}
      GROUP BY s."goalId") taken ON taken."goalId" = g."id"
    WHERE ${notRemoved(g, ws)} ORDER BY g."createdAt", g."id" LIMIT ${WHOLE + 1}`);

/** The notes, newest first, and whether somebody else has answered. Rows are `NoteFact`s. */
export const notesSql = (ws: string) =>
  listOf(sql`
    SELECT n."id", n."weight", n."resolvedAt" IS NOT NULL AS "resolved", n."authorId",
      coalesce((SELECT y."authorId" FROM "NoteReply" y WHERE y."noteId" = n."id" AND ${notRemoved(y, ws)}
        ORDER BY y."createdAt" DESC, y."id" DESC LIMIT 1) <> n."authorId", false) AS "answered"
    FROM "Note" n WHERE ${notRemoved(n, ws)} ORDER BY n."createdAt" DESC, n."id" DESC LIMIT ${WHOLE + 1}`);
