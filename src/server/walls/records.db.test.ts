import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cards, recordKinds } from "@/domain/records/all";
import { enterWorkspace } from "@/server/core/scope";
import { readRecords } from "@/server/history/reads/records";
import { tables } from "@/server/records/all";
import { readHanging, takeAlong } from "@/server/records/hanging";
import { aWorkspace } from "@/server/testing/workspace";
import { findUnanswered } from "./answers";
import { makeScratch, type Scratch } from "./scratch";

let scratch: Scratch;

beforeAll(async () => {
  scratch = await makeScratch();
});
afterAll(() => scratch.drop());

async function unansweredAfter(change: string): Promise<string[]> {
  await scratch.owner.query("BEGIN");
  await scratch.owner.query(change);
  const unanswered = await findUnanswered(scratch.owner);
  await scratch.owner.query("ROLLBACK");
  return unanswered;
}

describe("the cards of the records", () => {
  it("say of every foreign key between records whether its row goes along, stops the other, or stays", async () => {
    expect(await findUnanswered(scratch.owner)).toEqual([]);
  });

  it.each([
    [
      "a table of a new noun",
      'CREATE TABLE "Meeting" ("workspaceId" uuid NOT NULL, id uuid, PRIMARY KEY ("workspaceId", id))',
      "Meeting: no card speaks of it",
    ],
    [
      "a foreign key that nobody thought of",
      'ALTER TABLE "Risk" ADD COLUMN "goalId" uuid, ADD FOREIGN KEY ("workspaceId", "goalId") REFERENCES "Goal" ("workspaceId", id)',
      "Risk.goalId -> Goal: no card says what becomes of it",
    ],
    [
      "a foreign key that is gone",
      'ALTER TABLE "Goal" DROP CONSTRAINT "Goal_workspaceId_leadPartnerId_fkey"',
      "Goal.leadPartnerId -> Partner: declared, but no foreign key",
    ],
  ])("are held to the catalogue: %s", async (_, change, unanswered) => {
    expect(await unansweredAfter(change)).toEqual([unanswered]);
  });

  it("let only those rows go along that can be taken off their list and brought back", async () => {
    const columns = await scratch.owner.query(
      `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name IN ('removedAt', 'id')`,
    );
    const has = new Set(columns.rows.map((row) => `${row.table_name}.${row.column_name}`));
    const going = recordKinds.filter((kind) =>
      Object.values(cards[kind].pointsTo).some(({ gone }) => gone === "goesAlong"),
    );
    expect(going.length).toBeGreaterThan(10);
    const stuck = going.filter(
      (kind) =>
        !cards[kind].undo ||
        !has.has(`${tables[kind].table}.removedAt`) ||
        !has.has(`${tables[kind].table}.id`),
    );
    expect(stuck).toEqual([]);
  });

  it("make questions that the database understands, for every kind at once", async () => {
    const w = await aWorkspace();
    const refs = recordKinds.map((kind) => ({ kind, id: randomUUID() }));
    const entry = { workspaceId: w.id, personId: w.people.coordinator.id, right: "workspace.read" as const };
    await enterWorkspace(entry, async (scope) => {
      expect(await readRecords(scope, refs)).toEqual(new Map());
      expect(await readHanging(scope, refs)).toEqual([]);
      expect(await takeAlong(scope, refs)).toEqual([]);
      const seated = { kind: "PARTNER" as const, id: w.partners.first };
      expect(await readHanging(scope, [seated])).toEqual([
        { kind: "MEMBERSHIP", id: w.members.first, on: seated, gone: "stops" },
      ]);
    });
  });
});
