import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holds } from "@/domain/access/permissions";
import type { Role } from "@/domain/access/roles";
import { recordKinds } from "@/domain/records/all";
import { tables } from "@/server/records/all";
import { type Populated, populate } from "./populated";
import { makeScratch, type Scratch } from "./scratch";

type Seen = Record<keyof Populated["person"], number>;

/** Tables whose rows not everybody sees alike, or of which there are more than one. */
const told: Record<string, Seen> = {
  Workspace: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 1 },
  Membership: { COORDINATOR: 5, FIRST: 5, SECOND: 5, FACILITATOR: 5, OBSERVER: 1 },
  Invitation: { COORDINATOR: 1, FIRST: 0, SECOND: 0, FACILITATOR: 0, OBSERVER: 0 },
  Partner: { COORDINATOR: 3, FIRST: 3, SECOND: 3, FACILITATOR: 3, OBSERVER: 2 },
  Expectation: { COORDINATOR: 3, FIRST: 6, SECOND: 2, FACILITATOR: 2, OBSERVER: 0 },
  Goal: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 1 },
  GoalPosition: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 0 },
  Decision: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 1 },
  Agreement: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 1 },
  AgreementVersion: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 1 },
  Clause: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 1 },
  SignOff: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 0 },
  Risk: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  SetbackPlan: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  EarlyWarningSign: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  Note: { COORDINATOR: 1, FIRST: 2, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  NoteReply: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  Event: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  EventHead: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 1 },
  Revision: { COORDINATOR: 2, FIRST: 3, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  Request: { COORDINATOR: 0, FIRST: 1, SECOND: 0, FACILITATOR: 0, OBSERVER: 0 },
  FormAnswer: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  OpenEnd: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  RequiredPerspective: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  ExpectationParticipation: { COORDINATOR: 2, FIRST: 3, SECOND: 2, FACILITATOR: 2, OBSERVER: 0 },
  DecisionClassRule: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  Mandate: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  Rhythm: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  ResourceCommitment: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  RiskContribution: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  RiskDismissal: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  FormDraft: { COORDINATOR: 0, FIRST: 1, SECOND: 0, FACILITATOR: 0, OBSERVER: 0 },
  QuestionDraft: { COORDINATOR: 0, FIRST: 1, SECOND: 0, FACILITATOR: 0, OBSERVER: 0 },
  ExpectationRound: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 0 },
  RoundAnswer: { COORDINATOR: 2, FIRST: 2, SECOND: 2, FACILITATOR: 2, OBSERVER: 0 },
  ClauseConsent: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  RedLineLink: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  PartnerExit: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  OwnCategory: { COORDINATOR: 1, FIRST: 1, SECOND: 1, FACILITATOR: 1, OBSERVER: 0 },
  Match: { COORDINATOR: 1, FIRST: 2, SECOND: 0, FACILITATOR: 0, OBSERVER: 0 },
};

/** Of every other table that the search looks through: whoever holds the right to find its row sees it, nobody else. */
const plain = Object.fromEntries(
  recordKinds.flatMap((kind): [string, Seen][] => {
    const { table, search } = tables[kind];
    if (!search || table in told) return [];
    const sees = (role: Role) => Number(holds(role, search.right));
    const [FIRST, SECOND] = [sees("REPRESENTATIVE"), sees("REPRESENTATIVE")];
    const [COORDINATOR, FACILITATOR, OBSERVER] = [sees("COORDINATOR"), sees("FACILITATOR"), sees("OBSERVER")];
    return [[table, { COORDINATOR, FIRST, SECOND, FACILITATOR, OBSERVER }]];
  }),
);

/** Who sees how many of the populated rows, through plain SQL as the application's role: what the policies say, not the code. */
const visible: Record<string, Seen> = { ...plain, ...told };

let scratch: Scratch;
let own: Populated;
let foreign: Populated;

beforeAll(async () => {
  scratch = await makeScratch();
  own = await populate(scratch.owner);
  foreign = await populate(scratch.owner);
});
afterAll(() => scratch.drop());

const counts = Object.keys(visible).map((table) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`);

/** What one person sees of every table after entering a workspace, without naming the workspace in the queries. */
async function seenBy(workspace: string, person: string): Promise<Record<string, number>> {
  await scratch.web.query("BEGIN");
  await scratch.web.query("SELECT * FROM enter_workspace($1, $2)", [workspace, person]);
  const { rows } = await scratch.web.query(`SELECT ${counts.join(", ")}`);
  await scratch.web.query("COMMIT");
  return rows[0];
}

async function seenByAll() {
  const seen: Record<string, Record<string, number>> = Object.fromEntries(
    Object.keys(visible).map((table) => [table, {}]),
  );
  for (const [key, person] of Object.entries(own.person)) {
    for (const [table, count] of Object.entries(await seenBy(own.workspace, person)))
      Object.assign(seen[table] ?? {}, { [key]: count });
  }
  return seen;
}

describe("the policies", () => {
  it("know every table", async () => {
    const { rows } = await scratch.owner.query(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
    );
    expect(rows.map((row) => row.tablename)).toEqual(Object.keys(visible).sort());
  });

  it("show each role what it may see, in its own workspace only", async () => {
    expect(await seenByAll()).toEqual(visible);
  });

  it("show nothing to a stranger, to a member elsewhere, to one who left, and without a context", async () => {
    const nothing = Object.fromEntries(Object.keys(visible).map((table) => [table, 0]));
    expect(await seenBy(own.workspace, randomUUID())).toEqual(nothing);
    expect(await seenBy(own.workspace, foreign.person.COORDINATOR)).toEqual(nothing);
    const { rows } = await scratch.web.query(`SELECT ${counts.join(", ")}`);
    expect(rows[0]).toEqual(nothing);
  });

  it("show nothing to the people of an organisation that is out, and the seat of nobody to its coordination", async () => {
    const nothing = Object.fromEntries(Object.keys(visible).map((table) => [table, 0]));
    const gone = await populate(scratch.owner);
    const all = async (set: string) => {
      await scratch.owner.query("BEGIN");
      await scratch.owner.query(
        "SELECT set_config('app.workspace', $1, true), set_config('app.role', 'COORDINATOR', true)",
        [gone.workspace],
      );
      await scratch.owner.query(`UPDATE "Partner" SET ${set}`);
      await scratch.owner.query("COMMIT");
    };
    const before = await seenBy(gone.workspace, gone.person.FIRST);
    const ends = [`state = 'LEFT'`, `state = 'EXPELLED'`, `state = 'DECLINED'`, `"removedAt" = now()`];
    for (const end of ends) {
      await all(end);
      expect(await seenBy(gone.workspace, gone.person.FIRST), end).toEqual(nothing);
      expect(await seenBy(gone.workspace, gone.person.SECOND), end).toEqual(nothing);
      await scratch.web.query("BEGIN");
      const { rows } = await scratch.web.query(
        `SELECT "role", "partnerId", "maySign", app_partner() AS seat FROM enter_workspace($1, $2)`,
        [gone.workspace, gone.person.COORDINATOR],
      );
      expect(rows, end).toEqual([{ role: "COORDINATOR", partnerId: null, maySign: false, seat: null }]);
      await scratch.web.query("COMMIT");
      expect((await seenBy(gone.workspace, gone.person.FACILITATOR)).Goal, end).toBe(2);
      await all(`state = 'LEAVING', "removedAt" = NULL`);
      expect(await seenBy(gone.workspace, gone.person.FIRST)).toEqual(before);
    }
  });

  it("let nobody of an organisation that is out write, by plain SQL neither", async () => {
    const gone = await populate(scratch.owner);
    await scratch.web.query("BEGIN");
    await scratch.web.query("SELECT * FROM enter_workspace($1, $2)", [
      gone.workspace,
      gone.person.COORDINATOR,
    ]);
    await scratch.web.query(`UPDATE "Partner" SET state = 'LEFT' WHERE name = 'first'`);
    const entered = await scratch.web.query("SELECT * FROM enter_workspace($1, $2)", [
      gone.workspace,
      gone.person.FIRST,
    ]);
    expect(entered.rowCount).toBe(0);
    expect((await scratch.web.query(`UPDATE "Goal" SET title = 'y'`)).rowCount).toBe(0);
    await expect(
      scratch.web.query(
        `INSERT INTO "Agreement" ("workspaceId", id, title, "createdAt") VALUES ('${gone.workspace}', gen_random_uuid(), 'x', now())`,
      ),
    ).rejects.toMatchObject({ code: "42501" });
    await scratch.web.query("ROLLBACK");
  });

  it("refuse to write into another workspace, and a link across two", async () => {
    const attempts = [
      `INSERT INTO "Agreement" ("workspaceId", id, title, "createdAt") VALUES ('${foreign.workspace}', gen_random_uuid(), 'x', now())`,
      `UPDATE "Workspace" SET "workspaceId" = '${foreign.workspace}'`,
      `UPDATE "Goal" SET "workspaceId" = '${foreign.workspace}'`,
    ];
    for (const attempt of attempts) {
      await scratch.web.query("BEGIN");
      await scratch.web.query("SELECT * FROM enter_workspace($1, $2)", [
        own.workspace,
        own.person.COORDINATOR,
      ]);
      await expect(scratch.web.query(attempt)).rejects.toMatchObject({ code: "42501" });
      await scratch.web.query("ROLLBACK");
    }
    await scratch.web.query("BEGIN");
    await scratch.web.query("SELECT * FROM enter_workspace($1, $2)", [own.workspace, own.person.COORDINATOR]);
    const { rows } = await scratch.web.query(
      `UPDATE "Goal" SET "leadPartnerId" = null RETURNING "workspaceId"`,
    );
    expect(new Set(rows.map((row) => row.workspaceId))).toEqual(new Set([own.workspace]));
    await scratch.web.query("ROLLBACK");
  });

  it("keep the log from everyone: nobody updates, deletes or truncates it, the owner included", async () => {
    for (const client of [scratch.web, scratch.owner]) {
      for (const attempt of [
        `UPDATE "Event" SET action = 'y'`,
        `DELETE FROM "Event"`,
        `TRUNCATE "Event" CASCADE`,
      ]) {
        await client.query("BEGIN");
        await client.query("SELECT * FROM enter_workspace($1, $2)", [own.workspace, own.person.COORDINATOR]);
        await expect(client.query(attempt)).rejects.toMatchObject({ code: "42501" });
        await client.query("ROLLBACK");
      }
    }
  });

  it("are each needed: without any one of them somebody sees more", async () => {
    const { rows } = await scratch.owner.query<{ tablename: string; policyname: string; qual: string }>(
      "SELECT tablename, policyname, qual FROM pg_policies WHERE schemaname = 'public' AND permissive = 'RESTRICTIVE' AND cmd = 'SELECT'",
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { tablename, policyname, qual } of rows) {
      await scratch.owner.query(`DROP POLICY ${policyname} ON "${tablename}"`);
      expect(await seenByAll(), `${policyname} on ${tablename}`).not.toEqual(visible);
      await scratch.owner.query(
        `CREATE POLICY ${policyname} ON "${tablename}" AS RESTRICTIVE FOR SELECT TO kordel_web USING (${qual})`,
      );
    }
    expect(await seenByAll()).toEqual(visible);
  });

  it("let the owner empty one workspace whose 30 days in the trash are over, and no other", async () => {
    const counted = async (workspace: string) => {
      await scratch.owner.query("BEGIN");
      await scratch.owner.query("SELECT set_config('app.workspace', $1, true)", [workspace]);
      const { rows } = await scratch.owner.query(`SELECT ${counts.join(", ")}`);
      await scratch.owner.query("ROLLBACK");
      return rows[0];
    };
    const purge = (workspace: string) =>
      scratch.owner
        .query("SELECT purge_workspace($1, '2026-12-31') AS purged", [workspace])
        .then(({ rows }) => rows[0].purged);
    const gone = await populate(scratch.owner);
    const before = await counted(own.workspace);
    expect(await purge(gone.workspace)).toBe(false);
    await scratch.web.query("BEGIN");
    await scratch.web.query("SELECT * FROM enter_workspace($1, $2)", [
      gone.workspace,
      gone.person.COORDINATOR,
    ]);
    await scratch.web.query(`UPDATE "Workspace" SET "removedAt" = '2026-11-30'`);
    await expect(
      scratch.web.query("SELECT purge_workspace($1, '2026-12-31')", [gone.workspace]),
    ).rejects.toMatchObject({ code: "42501" });
    await scratch.web.query("ROLLBACK");
    await scratch.owner.query("BEGIN");
    await scratch.owner.query("SELECT set_config('app.workspace', $1, true)", [gone.workspace]);
    await scratch.owner.query(`UPDATE "Workspace" SET "removedAt" = '2026-11-30'`);
    await scratch.owner.query("COMMIT");
    expect(await purge(gone.workspace)).toBe(true);
    expect(Object.values(await counted(gone.workspace)).every((count) => count === 0)).toBe(true);
    expect(await counted(own.workspace)).toEqual(before);
  });
});
