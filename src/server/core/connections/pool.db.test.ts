import pg from "pg";
import { expect, test } from "vitest";
import { env } from "@/server/core/env";
import { poolOf } from "./pool";

async function settingOf(connectionString: string): Promise<string> {
  const pool = new pg.Pool(poolOf(connectionString, 1));
  const { rows } = await pool.query<{ plan_cache_mode: string }>("SHOW plan_cache_mode");
  await pool.end();
  return rows[0]?.plan_cache_mode ?? "";
}

test("a prepared statement keeps one plan for whatever is asked", async () => {
  expect(await settingOf(env.databaseUrl)).toBe("force_generic_plan");
});

test("a pooler is asked for no setting that it would refuse", async () => {
  const glue = env.databaseUrl.includes("?") ? "&" : "?";
  expect(await settingOf(`${env.databaseUrl}${glue}pgbouncer=true`)).toBe("auto");
});

test("connections outlive a quiet half hour, with their plans", () => {
  expect(poolOf(env.databaseUrl, 1).idleTimeoutMillis).toBeGreaterThanOrEqual(30 * 60_000);
});
