import { randomBytes } from "node:crypto";
import { makeDatabase, makeGivenDatabase, openTestCluster } from "./testing.mjs";

/** One PostgreSQL for all database tests; the workers find its addresses in their environment. */
export default async function setup() {
  const given = process.env.TEST_OWNER_DATABASE_URL;
  const { urls, dispose } = given ? await makeGivenDatabase(given) : await ownDatabase();
  Object.assign(process.env, urls, {
    KORDEL_SECRET: randomBytes(48).toString("base64url"),
    PUBLIC_URL: "http://localhost:3000",
    KORDEL_LOCAL: "1",
    LOG_LEVEL: "silent",
  });
  return dispose;
}

async function ownDatabase() {
  const cluster = await openTestCluster("database tests");
  try {
    return { urls: await makeDatabase(cluster), dispose: () => cluster.dispose() };
  } catch (error) {
    await cluster.dispose();
    throw error;
  }
}
