import pg from "pg";

const DAY = 24 * 60 * 60 * 1000;
const WORKSPACES_AT_ONCE = 200;
const ROWS_AT_ONCE = 1000;
/** The key of an advisory lock: of several servers of one database only one purges at a time. */
const LOCK = 7_205_759;

/**
 * Deletes what is over: workspaces 30 days in the trash, answers that were kept for retries for a day, sessions, asks to
 * sign in and counters of the past. In batches, each a transaction of its own.
 *
 * As `kordel_purge`, which may do only that. Where there is no such role yet, as the owner, by the same functions.
 */
export async function purgeWhatIsOver({ PURGE_DATABASE_URL, OWNER_DATABASE_URL }) {
  const client = new pg.Client({ connectionString: PURGE_DATABASE_URL || OWNER_DATABASE_URL });
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS free", [LOCK]);
    if (!rows[0].free) return;
    let after = null;
    do {
      const step = await client.query("SELECT purge.workspaces($1, $2) AS last", [after, WORKSPACES_AT_ONCE]);
      after = step.rows[0].last;
    } while (after);
    for (let gone = ROWS_AT_ONCE; gone >= ROWS_AT_ONCE; ) {
      const step = await client.query("SELECT purge.people($1) AS gone", [ROWS_AT_ONCE]);
      gone = step.rows[0].gone;
    }
  } finally {
    await client.end();
  }
}

/** Purges now and once a day from now on. What stops it once, does not stop the server: it is said, and tried the next day. */
export async function purgeDaily(urls, say) {
  const purge = () =>
    purgeWhatIsOver(urls).catch((error) =>
      say(`What is over could not be deleted (${error.code ?? error.message}); it is tried again tomorrow.`),
    );
  await purge();
  setInterval(purge, DAY).unref();
}
