import { authDb, webDb } from "./database";

/** Whether both roles reach the database now. */
export async function databasesAnswer(): Promise<boolean> {
  const answers = await Promise.allSettled([webDb.$queryRaw`SELECT 1`, authDb.$queryRaw`SELECT 1`]);
  return answers.every((answer) => answer.status === "fulfilled");
}
