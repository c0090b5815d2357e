import { randomUUID } from "node:crypto";
import { EXAMPLE_DOMAIN } from "@/domain/account/example";
import { authDb } from "@/server/core/database";
import { type Person, t } from "@/server/core/trpc";
import { appRouter } from "@/server/root";

const createCaller = t.createCallerFactory(appRouter);

/** One invented person of a scenario: the account, and the procedures as this person may call them. */
export interface Player {
  person: Person;
  api: ReturnType<typeof createCaller>;
}

/** An invented person's account, under the reserved domain of examples. Made once, so that a scenario can be played again. */
export async function aPlayer(handle: string, name: string, locale: "de" | "en" = "de"): Promise<Player> {
  const email = `${handle}@${EXAMPLE_DOMAIN}`;
  const account = await authDb.person.upsert({
    where: { email },
    update: {},
    create: { email, name, locale, createdAt: new Date() },
    select: { id: true, email: true, name: true, locale: true, theme: true },
  });
  const person = { ...account, sessionId: randomUUID() };
  return { person, api: createCaller({ person }) };
}

/** What every change in a workspace names. */
export const changeIn = (workspace: string) => () => ({ workspace, requestId: randomUUID() });

/** Opens the newest mail to a player and accepts the invitation in it, as the person would. */
export async function acceptInvitation(player: Player): Promise<void> {
  const mail = await authDb.localMail.findFirstOrThrow({
    where: { to: player.person.email },
    orderBy: { id: "desc" },
    select: { id: true, text: true },
  });
  const token = /\/invite\/([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1];
  if (!token) throw new Error("the invitation's mail has no link");
  await player.api.people.accept({ token, name: player.person.name, organisationId: null });
  await authDb.localMail.delete({ where: { id: mail.id } });
}
