import { exampleIds, isExampleId } from "@/domain/examples/schema";
import { authDb, webDb } from "@/server/core/database";
import { withoutMails } from "@/server/core/mail/queue";
import { playExample } from "@/server/examples/open";
import { firstMeeting } from "./scenarios/first-meeting";

/**
 * Plays a scenario through the server's own writes: `npm run db:seed -- unteilbar`. With `--if-empty` it plays the
 * first meeting, and only into a database in which nobody has an account yet.
 */
const FIRST = "first-meeting";

async function main(asked: string | undefined): Promise<void> {
  if (asked === "--if-empty" && (await authDb.person.count()) > 0) return;
  const scenario = asked === "--if-empty" || !asked ? FIRST : asked;
  if (scenario === FIRST) await withoutMails(firstMeeting);
  else if (isExampleId(scenario)) await playExample(scenario);
  else throw new Error(`There is no scenario "${asked}". There are: ${[FIRST, ...exampleIds].join(", ")}.`);
}

try {
  await main(process.argv[2]);
} finally {
  await Promise.all([authDb.$disconnect(), webDb.$disconnect()]);
}
