import pg from "pg";
import { describe, expect, it } from "vitest";
import { aWorkspace } from "@/server/testing/workspace";

const TRANSACTIONS = 10_000;
const CONNECTIONS = 2;

describe("two connections shared by many workspaces", () => {
  it(`leak nothing in ${TRANSACTIONS} interleaved transactions (REQ-T3)`, async () => {
    const workspaces = await Promise.all(Array.from({ length: 5 }, () => aWorkspace()));
    const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });
    let wrong = 0;
    let begun = 0;
    const one = async () => {
      const n = begun++;
      const w = workspaces[n % workspaces.length];
      if (!w) return;
      const client = await pool.connect();
      try {
        if (n % 9 === 0) {
          const { rows } = await client.query('SELECT 1 FROM "Partner" LIMIT 1');
          wrong += rows.length;
          return;
        }
        await client.query("BEGIN");
        // Every seventh is a stranger, who must see nothing.
        const person = n % 7 === 0 ? w.people.stranger.id : w.people.coordinator.id;
        await client.query("SELECT * FROM enter_workspace($1, $2)", [w.id, person]);
        const { rows } = await client.query<{ workspaceId: string }>('SELECT "workspaceId" FROM "Partner"');
        if (rows.some((row) => row.workspaceId !== w.id) || rows.length !== (n % 7 === 0 ? 0 : 3)) wrong++;
        await client.query(n % 3 === 0 ? "ROLLBACK" : "COMMIT");
      } finally {
        client.release();
      }
    };
    const worker = async () => {
      while (begun < TRANSACTIONS) await one();
    };
    await Promise.all(Array.from({ length: 16 }, worker));
    await pool.end();
    expect(wrong).toBe(0);
  });
});
