import type { Image } from "@/domain/history/differences";
import type { RecordKind } from "@/domain/history/schema";
import type { Prisma } from "@/generated/prisma/client";
import type { Row } from "@/server/core/events";
import type { WorkspaceScope } from "@/server/core/scope";

type Tx = WorkspaceScope["tx"];
interface Key {
  workspaceId: string;
  id: string;
}
interface Store {
  read(tx: Tx, key: Key): Promise<Row | null>;
  /** Writes the columns back if the row still has this version; answers how many rows that were. */
  write(tx: Tx, key: Key & { version: number }, columns: Image): Promise<{ count: number }>;
}

const bare = <T extends { workspaceId: string }>(row: T | null): Omit<T, "workspaceId"> | null => {
  if (!row) return null;
  const { workspaceId: _, ...rest } = row;
  return rest;
};

/** Every kind that undo can write. The columns come from a before image, which the same table gave. */
const stores: Partial<Record<RecordKind, Store>> = {
  WORKSPACE: {
    read: (tx, { id }) => tx.workspace.findFirst({ where: { id } }),
    write: (tx, { id, version }, data) =>
      tx.workspace.updateMany({
        where: { id, version },
        data: data as Prisma.WorkspaceUpdateManyMutationInput,
      }),
  },
  PARTNER: {
    read: async (tx, where) => bare(await tx.partner.findFirst({ where })),
    write: (tx, where, data) =>
      tx.partner.updateMany({ where, data: data as Prisma.PartnerUncheckedUpdateManyInput }),
  },
  EXPECTATION: {
    read: async (tx, where) => bare(await tx.expectation.findFirst({ where })),
    write: (tx, where, data) =>
      tx.expectation.updateMany({ where, data: data as Prisma.ExpectationUncheckedUpdateManyInput }),
  },
  GOAL: {
    read: async (tx, where) => bare(await tx.goal.findFirst({ where })),
    write: (tx, where, data) =>
      tx.goal.updateMany({ where, data: data as Prisma.GoalUncheckedUpdateManyInput }),
  },
  GOAL_POSITION: {
    read: async (tx, where) => bare(await tx.goalPosition.findFirst({ where })),
    write: (tx, where, data) =>
      tx.goalPosition.updateMany({ where, data: data as Prisma.GoalPositionUncheckedUpdateManyInput }),
  },
  DECISION: {
    read: async (tx, where) => bare(await tx.decision.findFirst({ where })),
    write: (tx, where, data) =>
      tx.decision.updateMany({ where, data: data as Prisma.DecisionUncheckedUpdateManyInput }),
  },
  AGREEMENT: {
    read: async (tx, where) => bare(await tx.agreement.findFirst({ where })),
    write: (tx, where, data) =>
      tx.agreement.updateMany({ where, data: data as Prisma.AgreementUncheckedUpdateManyInput }),
  },
  AGREEMENT_VERSION: {
    read: async (tx, where) => bare(await tx.agreementVersion.findFirst({ where })),
    write: (tx, where, data) =>
      tx.agreementVersion.updateMany({
        where,
        data: data as Prisma.AgreementVersionUncheckedUpdateManyInput,
      }),
  },
  CLAUSE: {
    read: async (tx, where) => bare(await tx.clause.findFirst({ where })),
    write: (tx, where, data) =>
      tx.clause.updateMany({ where, data: data as Prisma.ClauseUncheckedUpdateManyInput }),
  },
  RISK: {
    read: async (tx, where) => bare(await tx.risk.findFirst({ where })),
    write: (tx, where, data) =>
      tx.risk.updateMany({ where, data: data as Prisma.RiskUncheckedUpdateManyInput }),
  },
  SETBACK_PLAN: {
    read: async (tx, where) => bare(await tx.setbackPlan.findFirst({ where })),
    write: (tx, where, data) =>
      tx.setbackPlan.updateMany({ where, data: data as Prisma.SetbackPlanUncheckedUpdateManyInput }),
  },
  EARLY_WARNING_SIGN: {
    read: async (tx, where) => bare(await tx.earlyWarningSign.findFirst({ where })),
    write: (tx, where, data) =>
      tx.earlyWarningSign.updateMany({
        where,
        data: data as Prisma.EarlyWarningSignUncheckedUpdateManyInput,
      }),
  },
  NOTE: {
    read: async (tx, where) => bare(await tx.note.findFirst({ where })),
    write: (tx, where, data) =>
      tx.note.updateMany({ where, data: data as Prisma.NoteUncheckedUpdateManyInput }),
  },
  NOTE_REPLY: {
    read: async (tx, where) => bare(await tx.noteReply.findFirst({ where })),
    write: (tx, where, data) =>
      tx.noteReply.updateMany({ where, data: data as Prisma.NoteReplyUncheckedUpdateManyInput }),
  },
};

const keys = new Set(["id", "version", "workspaceId"]);

/** What a row must become: its image before the change, or removed where the change had made it. */
function columnsOf(before: Image | null, now: Date): Image {
  if (!before) return { removedAt: now };
  return Object.fromEntries(Object.entries(before).filter(([column]) => !keys.has(column)));
}

/**
 * Puts one row back to how it was before a change, as a new version. Null when it has moved on since, also
 * when that happens while we write: then nothing was written.
 */
export async function restoreRow(
  scope: WorkspaceScope,
  kind: RecordKind,
  id: string,
  versionAfter: number,
  before: Image | null,
) {
  const store = stores[kind];
  const key = { workspaceId: scope.workspaceId, id };
  const row = store && (await store.read(scope.tx, key));
  if (!row || row.version !== versionAfter) return null;
  const columns = { ...columnsOf(before, scope.now), version: versionAfter + 1 };
  const { count } = await store.write(scope.tx, { ...key, version: versionAfter }, columns);
  if (count !== 1) return null;
  return { before: row, after: { ...row, ...columns } };
}
