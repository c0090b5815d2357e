import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findHoles } from "./holes";
import { makeScratch, type Scratch } from "./scratch";

let scratch: Scratch;

beforeAll(async () => {
  scratch = await makeScratch();
});
afterAll(() => scratch.drop());

/** What the look finds after a change that is then taken back. */
async function holesAfter(change: string): Promise<string[]> {
  await scratch.owner.query("BEGIN");
  await scratch.owner.query(change);
  const holes = await findHoles(scratch.owner);
  await scratch.owner.query("ROLLBACK");
  return holes;
}

describe("the catalogue", () => {
  it("shows no hole in the walls", async () => {
    expect(await findHoles(scratch.owner)).toEqual([]);
  });

  it.each([
    ["a table without a workspace", 'CREATE TABLE "Stray" (id uuid PRIMARY KEY)', "Stray has no workspace"],
    [
      "a table without policies",
      'CREATE TABLE "Open" ("workspaceId" uuid NOT NULL, id uuid, PRIMARY KEY ("workspaceId", id))',
      "Open: row-level security is not enabled and forced",
    ],
    [
      "security that is not forced",
      'ALTER TABLE "Goal" NO FORCE ROW LEVEL SECURITY',
      "Goal: row-level security is not enabled and forced",
    ],
    [
      "security that is switched off",
      'ALTER TABLE "Goal" DISABLE ROW LEVEL SECURITY',
      "Goal: row-level security is not enabled and forced",
    ],
    [
      "a policy that opens more",
      'CREATE POLICY too_wide ON "Goal" USING (true)',
      "Goal: the policy too_wide opens what no other closes",
    ],
    [
      "a unique key across workspaces",
      'ALTER TABLE "Partner" ADD CONSTRAINT everywhere UNIQUE (name)',
      "Partner: the key everywhere does not start with the workspace",
    ],
    [
      "an index that starts elsewhere",
      'CREATE INDEX elsewhere ON "Goal" (title)',
      "Goal: the index elsewhere does not start with the workspace",
    ],
    [
      "a relation without the workspace",
      'ALTER TABLE "Goal" ADD CONSTRAINT loose FOREIGN KEY ("createdById") REFERENCES "Loose" (id)',
      "Goal: the relation loose lacks the workspace",
    ],
    ["a grant too many", 'GRANT UPDATE ON "Event" TO kordel_web', "kordel_web may UPDATE on Event"],
    ["a way to delete", 'GRANT DELETE ON "Goal" TO kordel_web', "kordel_web may DELETE on Goal"],
    [
      "a way into the schema auth",
      "GRANT USAGE ON SCHEMA auth TO kordel_web",
      "kordel_web reaches the schema auth",
    ],
    [
      "a function that runs as its owner",
      "CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
      "the function f runs as its owner",
    ],
    [
      "another function that runs as its owner, beside those that purge",
      "CREATE FUNCTION purge.f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'",
      "the function f runs as its owner",
    ],
    [
      "the application purging",
      "GRANT EXECUTE ON FUNCTION purge.people(int) TO kordel_auth",
      "kordel_auth may run people",
    ],
    ["a purge that may more", 'GRANT DELETE ON "Goal" TO kordel_purge', "kordel_purge may DELETE on Goal"],
    [
      "a purge that looks around",
      "GRANT USAGE ON SCHEMA auth TO kordel_purge",
      "kordel_purge reaches the schema auth",
    ],
  ])("finds %s", async (_, change, hole) => {
    const loose = 'CREATE TABLE "Loose" ("workspaceId" uuid NOT NULL, id uuid UNIQUE);';
    expect(await holesAfter(hole.includes("loose") ? loose + change : change)).toContain(hole);
  });

  it("finds the loss of any one policy by workspace", async () => {
    const { rows } = await scratch.owner.query<{ tablename: string }>(
      "SELECT tablename FROM pg_policies WHERE policyname = 'workspace_only'",
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { tablename } of rows) {
      const holes = await holesAfter(`DROP POLICY workspace_only ON "${tablename}"`);
      expect(holes).toContain(`${tablename}: no policy for reading by workspace`);
      expect(holes).toContain(`${tablename}: no policy for writing by workspace`);
    }
  });
});
