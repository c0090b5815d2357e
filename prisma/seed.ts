import { authDb, webDb } from "@/server/core/database";
import { firstMeeting } from "./scenarios/first-meeting";

/**
 * Plays a scenario through the server's own writes: `npm run db:seed -- first-meeting`. With `--if-empty` it
 * plays the first one, and only into a database in which nobody has an account yet.
 */
const scenarios: Record<string, () => Promise<string>> = { "first-meeting": firstMeeting };

async function main(asked: string | undefined): Promise<void> {
  if (asked === "--if-empty" && (await authDb.person.count()) > 0) return;
  const play = scenarios[asked === "--if-empty" || !asked ? "first-meeting" : asked];
  if (!play)
    throw new Error(`There is no scenario "${asked}". There are: ${Object.keys(scenarios).join(", ")}.`);
  const workspaceId = await play();
  // Nobody waits for what the play would have mailed; the mails of whoever tries it out come from here on.
  await authDb.outgoingMail.deleteMany({ where: { workspaceId } });
}

try {
  await main(process.argv[2]);
} finally {
  await Promise.all([authDb.$disconnect(), webDb.$disconnect()]);
}
