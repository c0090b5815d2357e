import { Prisma } from "@/generated/prisma/client";
import { findGoal, updateGoal } from "./by-hand.mjs";
import * as lists from "./sql-lists.mjs";
import * as plan from "./sql-plan.mjs";

/**
 * What a read or write of the product finds in place of Prisma: the same questions, answered by hand-written SQL.
 * Everything around it - rules, shaping, abilities - is the product's own code, so that the difference between the
 * two procedures is Prisma and nothing else.
 */
export type Query = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

// biome-ignore lint/suspicious/noExplicitAny: rows as they come
type Any = any;
type Rows = Promise<Any[]>;

const dayAt = (text: string | null) => (text ? new Date(`${text}T00:00:00.000Z`) : null);
const one = async (rows: Rows) => (await rows)[0] ?? null;
const each = async (rows: Rows, change: (row: Any) => void) => {
  const all = await rows;
  for (const row of all) change(row);
  return all;
};

export const forGoals = (q: Query, ws: string) => ({
  goal: {
    findMany: () =>
      each(lists.goals(q, ws), (row) => {
        if (row.decision) row.decision.decidedOn = dayAt(row.decision.decidedOn);
      }),
  },
});

export const forPartners = (q: Query, ws: string) => ({
  partner: { findMany: () => lists.partners(q, ws), groupBy: () => lists.partnerCounts(q, ws) },
  expectation: { groupBy: () => lists.answeredKinds(q, ws) },
  agreementVersion: { findFirst: () => one(lists.openText(q, ws)) },
});

export const forExpectations = (q: Query, ws: string) => ({
  ...rawOver(q),
  expectation: { findMany: ({ where }: Any): Rows => lists.expectationsById(q, ws, where.id.in) },
});

/** The plan and how far the reader has seen are hand-written SQL in the product already; here they go to the driver itself. */
export const forPlan = (q: Query, ws: string) => ({
  ...rawOver(q),
  workspace: { findFirst: () => one(plan.workspaceHead(q, ws)) },
});

/** Statements that the product writes by hand, without Prisma. JSON comes parsed from the driver. */
export const rawOver = (q: Query) => ({
  $queryRaw: (strings: TemplateStringsArray, ...values: unknown[]) => {
    const { text, values: given } = Prisma.sql(strings, ...values);
    return q(text, given);
  },
  $executeRaw: async (strings: TemplateStringsArray, ...values: unknown[]) => {
    const { text, values: given } = Prisma.sql(strings, ...values);
    return (await q(`${text} RETURNING 1`, given)).length;
  },
});

export const forGoalWrite = (q: Query, ws: string) => ({
  goal: {
    findFirst: ({ where }: Any) => one(findGoal(q, ws, where.id)),
    update: async ({ where, data }: Any) => {
      const row = await one(updateGoal(q, ws, where.workspaceId_id.id, where.version, data));
      if (!row) throw new Error("the goal moved on");
      return row;
    },
  },
});
