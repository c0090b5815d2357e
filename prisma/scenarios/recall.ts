import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { authDb } from "@/server/core/database";
import { enterWorkspace } from "@/server/core/scope";
import { type Caller, callerFor } from "@/server/testing/workspace";

/** A played workspace as a test finds it again: its coordinator, and one id of every kind. */
export interface Recalled {
  coordinator: Caller;
  /** Ids by the name that inputs give them. */
  ids: Record<string, string | undefined>;
  /** A fitting input for a read, from the names in its schema. */
  inputFor(schema: z.ZodType | null): Record<string, unknown>;
}

interface Field {
  _zod: { def: { type: string; entries?: Record<string, string> } };
}
type Shape = Record<string, Field>;

/** The value, or the first choice of a field that does not offer it: names mean different things in different reads. */
function fitting(field: Field, value: unknown): unknown {
  const choices = Object.values(field._zod.def.entries ?? {});
  return choices.length === 0 || choices.includes(String(value)) ? value : choices[0];
}

export async function recall(workspace: string): Promise<Recalled> {
  const rows = await authDb.workspaceIndex.findMany({
    where: { workspaceId: workspace },
    orderBy: { addedAt: "asc" },
    take: 1,
    select: { person: { select: { id: true, email: true, name: true, locale: true, theme: true } } },
  });
  const founder = rows[0]?.person;
  if (!founder) throw new Error("nobody founded this workspace");
  const ids = await enterWorkspace(
    { workspaceId: workspace, personId: founder.id, right: "workspace.read" },
    async ({ tx, member }) => {
      const within = {
        where: { workspaceId: workspace },
        select: { id: true },
        orderBy: { id: "asc" },
      } as const;
      const goal = await tx.goal.findFirst(within);
      return {
        workspace,
        memberId: member.id,
        partnerId: member.partnerId ?? undefined,
        goalId: goal?.id,
        recordId: goal?.id,
        wantId: (await tx.expectation.findFirst({ ...within, where: { ...within.where, kind: "NEED" } }))?.id,
        // a red line where there is one: it is an entry like the others, and more can be asked of it
        expectationId: (await tx.expectation.findFirst({ ...within, orderBy: { kind: "desc" } }))?.id,
        agreementId: (await tx.agreement.findFirst(within))?.id,
        versionId: (await tx.agreementVersion.findFirst(within))?.id,
        riskId: (await tx.risk.findFirst(within))?.id,
        actorId: (await tx.externalActor.findFirst(within))?.id,
        roundId: (await tx.expectationRound.findFirst(within))?.id,
      };
    },
  );
  const fixed: Record<string, unknown> = {
    ...ids,
    recordKind: "GOAL",
    from: 1,
    to: 1,
    after: 0,
    kind: "GIVE",
    category: "PRESS",
    task: "goals",
    question: "purpose/why",
    query: "Bus",
    partnerIds: [ids.partnerId],
    path: "plan/goals/positions",
  };
  return {
    coordinator: callerFor({ ...founder, sessionId: randomUUID() }),
    ids,
    inputFor(schema) {
      const shape = (schema as unknown as { _zod: { def: { shape?: Shape } } } | null)?._zod.def.shape ?? {};
      const required = Object.entries(shape).filter(([, field]) => field._zod.def.type !== "optional");
      return Object.fromEntries(required.map(([name, field]) => [name, fitting(field, fixed[name])]));
    },
  };
}
