import { AsyncLocalStorage } from "node:async_hooks";
import { webDb } from "@/server/core/database";

const counted = new AsyncLocalStorage<string[]>();
let listens = false;

/** One listener for good: the client forgets none. It writes down what belongs to a piece of work that is counted. */
function listen() {
  if (listens) return;
  listens = true;
  webDb.$on("query", ({ query }) => {
    if (
      !/^\s*(BEGIN|COMMIT|ROLLBACK|SET|SELECT set_config|SELECT enter_by_door|SAVEPOINT|RELEASE)/i.test(query)
    )
      counted.getStore()?.push(query);
  });
}

/**
 * The statements of a piece of work, without BEGIN, COMMIT, ROLLBACK and settings. What the server does meanwhile by
 * itself (a mail that falls due, a round that ends) is not among them.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
  listen();
  const statements: string[] = [];
  await counted.run(statements, work);
  await new Promise((resolve) => setImmediate(resolve));
  return statements;
}
