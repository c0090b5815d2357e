import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { dayOfMoment, type Zone } from "@/domain/calendar";
import { changeGoalInput } from "@/domain/goals/schema";
import { inWorkspace } from "@/domain/input";
import { now } from "@/server/core/clock";
import { env } from "@/server/core/env";
import { writeEvents } from "@/server/core/events";
import { personProcedure, workspaceProcedure } from "@/server/core/procedures";
import { answerRequest, claimRequest } from "@/server/core/requests";
import type { WorkspaceScope } from "@/server/core/scope";
import { router } from "@/server/core/trpc";
import { listExpectations } from "@/server/expectations/register/reads";
import { listGoals } from "@/server/goals/reads";
import { changeGoal } from "@/server/goals/writes";
import { readOverview } from "@/server/guide/reads";
import { listPartners } from "@/server/partners/reads/list";
import { readTasks } from "@/server/plan/reads";
import { entered, openPool } from "./by-hand.mjs";
import {
  forExpectations,
  forGoals,
  forGoalWrite,
  forPartners,
  forPlan,
  type Query,
  rawOver,
} from "./rows-for";

/**
 * Yardsticks that exist only in the copy that the measurement builds: an empty procedure, one that only enters
 * the workspace, and the measured procedures with hand-written SQL in place of Prisma.
 */
const kept = globalThis as { benchPool?: Pool };
const pool = () => {
  kept.benchPool ??= openPool(env.databaseUrl);
  return kept.benchPool;
};

type Member = WorkspaceScope["member"];
interface EnteredRow extends Omit<Member, "id"> {
  timeZone: Zone;
  memberId: string;
}

/** A scope as core makes one, whose `tx` knows only what this procedure asks. */
function scopeOf(workspaceId: string, personId: string, row: EnteredRow, tx: object): WorkspaceScope {
  const at = now();
  const member = {
    id: row.memberId,
    role: row.role,
    partnerId: row.partnerId,
    maySign: row.maySign,
    name: row.name,
  };
  const changes: unknown[] = [];
  return {
    workspaceId,
    personId,
    member,
    actor: { is: "person", member, door: null },
    tx,
    now: at,
    zone: row.timeZone,
    today: dayOfMoment(at, row.timeZone),
    changes,
    record: (change: unknown) => changes.push(change),
  } as unknown as WorkspaceScope;
}

type Rows = (q: Query, workspace: string, member: Member) => object;

/** The product's read over hand-written SQL. */
const byHand = <T>(read: (scope: WorkspaceScope) => Promise<T>, rows: Rows) =>
  personProcedure.input(inWorkspace({})).query(({ ctx, input }) =>
    entered(pool(), input.workspace, ctx.person.id, (q: Query, row: EnteredRow) => {
      const member = { ...row, id: row.memberId };
      return read(scopeOf(input.workspace, ctx.person.id, row, rows(q, input.workspace, member)));
    }),
  );

export const benchRouter = router({
  empty: personProcedure.query(() => ({ ok: true })),
  entered: workspaceProcedure("workspace.read")
    .input(inWorkspace({}))
    .query(() => ({ ok: true })),
  goals: byHand((scope) => listGoals(scope), forGoals),
  expectations: byHand((scope) => listExpectations(scope, { workspace: scope.workspaceId }), forExpectations),
  partners: byHand((scope) => listPartners(scope), forPartners),
  overview: byHand(readOverview, forPlan),
  tasks: byHand(readTasks, forPlan),
  changeGoal: personProcedure.input(changeGoalInput).mutation(({ ctx, input }) =>
    entered(pool(), input.workspace, ctx.person.id, async (q: Query, row: EnteredRow) => {
      const tx = { ...rawOver(q), ...forGoalWrite(q, input.workspace) };
      const scope = scopeOf(input.workspace, ctx.person.id, row, tx);
      const bodyHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
      const request = { id: input.requestId, bodyHash };
      await claimRequest(scope, request);
      const result = await changeGoal(scope, input);
      await writeEvents(scope, scope.changes);
      await answerRequest(scope, request, result);
      return result;
    }),
  ),
});
