import fs from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { ask } from "./rounds.mjs";

/** BEGIN, COMMIT and settings are not what a budget counts. */
const notCounted = /^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET|DEALLOCATE|SELECT set_config)/i;

/**
 * Statements per request, as PostgreSQL itself logs them while this runs; nothing is counted during the rounds.
 * The look-up of the session is one of them; the sender of mails asks on its own account and is left out.
 *
 * @returns target name -> statements
 */
export async function countStatements(targets, placesOf, { superuser, log }) {
  const db = new pg.Client({ connectionString: superuser });
  await db.connect();
  const setting = async (change) => {
    await db.query(change);
    await db.query("SELECT pg_reload_conf()");
    await wait(300);
  };
  try {
    await db.query("ALTER SYSTEM SET log_line_prefix = '%u '");
    await setting("ALTER SYSTEM SET log_statement = 'all'");
    const counts = {};
    const once = async (target) => {
      const from = fs.statSync(log).size;
      await ask(target, placesOf(target)[0]);
      await wait(50);
      return statementsIn(fs.readFileSync(log).subarray(from).toString("utf8")).length;
    };
    // now and then a session is marked as seen, which belongs to no procedure: the least of three counts
    for (const [name, target] of Object.entries(targets))
      counts[name] = Math.min(await once(target), await once(target), await once(target));
    return counts;
  } finally {
    await setting("ALTER SYSTEM RESET ALL").catch(() => {});
    await db.end();
  }
}

export function statementsIn(text) {
  const found = text.matchAll(/^kordel_(?:web|auth) LOG: {2}(?:execute [^:]*|statement): (.*)$/gm);
  return [...found]
    .map((match) => match[1].trim())
    .filter((statement) => !notCounted.test(statement) && !/"(OutgoingMail|Due)"/.test(statement));
}
