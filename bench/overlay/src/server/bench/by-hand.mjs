import { createHash } from "node:crypto";
import pg from "pg";

/**
 * The database as one would use it without Prisma: a pool, one transaction per request as kordel_web, entered
 * for one person, so that row-level security applies here as it does in the product. Statements have names, as the
 * product's have (docs/decisions/011), so that PostgreSQL plans them once on either side.
 */
const stamp = (text) => new Date(`${text.replace(" ", "T")}Z`);
const parsers = { 1114: stamp, 1082: (text) => new Date(`${text}T00:00:00.000Z`) };
const types = { getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format) };

const nameOf = (text) => `bench_${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;

/** @returns a pool like the product's own */
export const openPool = (connectionString, max = 10) =>
  new pg.Pool({
    connectionString,
    max,
    idleTimeoutMillis: 30 * 60_000,
    options: "-c plan_cache_mode=force_generic_plan",
  });

/** Runs `work(q, member)` in one transaction; `q(text, values)` answers rows. */
export async function entered(pool, workspace, person, work) {
  const client = await pool.connect();
  const q = async (text, values) => (await client.query({ name: nameOf(text), text, values, types })).rows;
  try {
    await client.query("BEGIN");
    const [member] = await q("SELECT * FROM enter_workspace($1::uuid, $2::uuid)", [workspace, person]);
    if (!member) throw new Error("not a member");
    const answer = await work(q, member);
    await client.query("COMMIT");
    return answer;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}

/** Who holds a session's token, in one statement, as the product asks. */
export async function personOf(pool, token) {
  const hash = createHash("sha256").update(token).digest("hex");
  const { rows } = await pool.query({
    name: "bench_person",
    text: `SELECT p."id", p."email", p."name", p."locale", p."theme", s."seenAt", s."expiresAt" FROM auth."Session" s JOIN auth."Person" p ON p."id" = s."personId"
     WHERE s."tokenHash" = $1 AND s."expiresAt" > now()`,
    values: [hash],
  });
  return rows[0];
}

const goalColumns = `"id", "type", "title", "indicator", "baseline", "target", "dueOn", "leadPartnerId", "state", "decisionId", "affectedGroups", "topics", "changedAt",
  "removedAt", "version"`;

export const findGoal = (q, ws, id) =>
  q(`SELECT ${goalColumns} FROM "Goal" WHERE "workspaceId" = $1 AND "id" = $2 AND "removedAt" IS NULL`, [
    ws,
    id,
  ]);

/** Writes the fields that the form of a goal edits; answers the row, or nothing when it has moved on. */
export const updateGoal = (q, ws, id, version, f) =>
  q(
    `UPDATE "Goal" SET "type" = $4::"GoalType", "title" = $5, "indicator" = $6, "baseline" = $7, "target" = $8, "dueOn" = $9, "leadPartnerId" = $10, "changedAt" = $11, "topics" = $12,
       "version" = "version" + 1 WHERE "workspaceId" = $1 AND "id" = $2 AND "version" = $3 RETURNING ${goalColumns}`,
    [
      ws,
      id,
      version,
      f.type,
      f.title,
      f.indicator,
      f.baseline,
      f.target,
      f.dueOn,
      f.leadPartnerId,
      f.changedAt,
      f.topics,
    ],
  );
