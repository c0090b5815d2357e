import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { keepsStatements, poolOf } from "./connections/pool";
import { statementNames } from "./connections/statement-names";
import { env } from "./env";
import { log } from "./log";

/**
 * The two ways to the database. `webDb` connects as kordel_web and sees workspace tables, each transaction
 * one workspace; `authDb` connects as kordel_auth and sees people. Only src/server/core uses either.
 */
function connect(connectionString: string, max: number) {
  const adapter = new PrismaPg(poolOf(connectionString, max), {
    onPoolError: () => log().warn({ what: "database connection lost" }),
    ...(keepsStatements(connectionString) && { statementNameGenerator: statementNames() }),
  });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}

export type Database = ReturnType<typeof connect>;
/** What a transaction can do: everything but opening another one. */
export type Tx = Parameters<Parameters<Database["$transaction"]>[0]>[0];

// One pool per process, also when a development server loads this file again.
const kept = globalThis as { kordelWebDb?: Database; kordelAuthDb?: Database };

function lazily(key: "kordelWebDb" | "kordelAuthDb", make: () => Database): Database {
  return new Proxy({} as Database, {
    get(_, property) {
      kept[key] ??= make();
      return Reflect.get(kept[key], property, kept[key]);
    },
  });
}

export const webDb: Database = lazily("kordelWebDb", () => connect(env.databaseUrl, 10));
export const authDb: Database = lazily("kordelAuthDb", () => connect(env.authDatabaseUrl, 5));
