import { webDb } from "@/server/core/database";

/** Counts the statements of a piece of work, without BEGIN, COMMIT, ROLLBACK and settings. One at a time per process. */
export async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
  const seenQueries: string[] = [];
  let listening = true;
  webDb.$on("query", (event) => {
    if (listening && !/^(BEGIN|COMMIT|ROLLBACK|SET|SELECT set_config|SAVEPOINT|RELEASE)/i.test(event.query))
      seenQueries.push(event.query);
  });
  await work();
  await new Promise((resolve) => setImmediate(resolve));
  listening = false;
  return seenQueries;
}
