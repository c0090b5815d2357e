import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type ExpectationState, expectationStates, sharedStates } from "@/domain/expectations/states";
import { isRevealed, roundStateOf } from "@/domain/rounds/states";
import { Prisma } from "@/generated/prisma/client";
import { enterWorkspace } from "@/server/core/scope";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { isOpenRound, live, liveSql, roundMoments, unsealed, unsealedSql } from "./face";

const { sql } = Prisma;
const at = new Date("2026-11-02T09:00:00Z");
const rounds = [
  { openedAt: null, revealedAt: null, cancelledAt: null },
  { openedAt: at, revealedAt: null, cancelledAt: null },
  { openedAt: at, revealedAt: at, cancelledAt: null },
  { openedAt: at, revealedAt: null, cancelledAt: at },
  { openedAt: null, revealedAt: null, cancelledAt: at },
];

let w: TestWorkspace;
const inside = <T>(body: Parameters<typeof enterWorkspace<T>>[1]) =>
  enterWorkspace({ workspaceId: w.id, personId: w.people.first.id, right: "workspace.read" }, body);

/** An entry of one's own in every state, in every round there can be and in none, kept and removed. */
beforeAll(async () => {
  w = await aWorkspace();
  await inside(async ({ tx, workspaceId }) => {
    const common = { workspaceId, createdAt: at, endsOn: at };
    const made = rounds.map((round) => ({ ...common, ...round, id: randomUUID(), kinds: ["GIVE" as const] }));
    await tx.expectationRound.createMany({ data: made });
    const entry = {
      workspaceId,
      partnerId: w.partners.first,
      kind: "GIVE",
      statement: "Tee",
      createdAt: at,
    } as const;
    await tx.expectation.createMany({
      data: [null, ...made.map(({ id }) => id)].flatMap((roundId) =>
        expectationStates.flatMap((state) =>
          [null, at].map((removedAt) => ({
            ...entry,
            roundId,
            state,
            removedAt,
            enteredById: w.members.first,
          })),
        ),
      ),
    });
  });
});

const stored = () =>
  inside(({ tx, workspaceId }) =>
    tx.expectation.findMany({
      where: { workspaceId },
      select: { id: true, state: true, removedAt: true, round: { select: roundMoments } },
    }),
  );
type Stored = Awaited<ReturnType<typeof stored>>[number];

const open = (row: Stored) => row.round === null || isRevealed(row.round);
const counts = (row: Stored) =>
  open(row) && row.removedAt === null && (sharedStates as readonly ExpectationState[]).includes(row.state);

const cases = [
  ["unsealed", unsealed, unsealedSql, open],
  ["live", live, liveSql, counts],
] as const;

describe.each(cases)("what is %s", (_, where, condition, rule) => {
  test("is the same for Prisma, for SQL and for the rule", async () => {
    const rows = await stored();
    const right = rows
      .filter(rule)
      .map(({ id }) => id)
      .sort();
    expect(right.length).toBeGreaterThan(0);
    expect(right.length).toBeLessThan(rows.length);
    const [byPrisma, bySql] = await inside(async ({ tx, workspaceId }) => [
      await tx.expectation.findMany({ where: { ...where, workspaceId }, select: { id: true } }),
      await tx.$queryRaw<{ id: string }[]>`SELECT e."id" FROM "Expectation" e
        WHERE e."workspaceId" = ${workspaceId}::uuid AND ${condition(sql`e`, workspaceId)}`,
    ]);
    expect(byPrisma.map(({ id }) => id).sort()).toEqual(right);
    expect(bySql.map(({ id }) => id).sort()).toEqual(right);
  });
});

test("the round that is open is open by the rule too", async () => {
  const found = await inside(({ tx, workspaceId }) =>
    tx.expectationRound.findMany({ where: { workspaceId, ...isOpenRound }, select: roundMoments }),
  );
  expect(found.map(roundStateOf)).toEqual(["OPEN"]);
});
