import { randomUUID } from "node:crypto";
import { EXAMPLE_DOMAIN } from "@/domain/account/example";
import { exampleAccount } from "@/server/core/auth/examples/example-accounts";
import { type Person, t } from "@/server/core/trpc";
import { appRouter } from "@/server/root";

const createCaller = t.createCallerFactory(appRouter);

/** One person of a scenario: the account, and the procedures as this person may call them. */
export interface Player {
  person: Person;
  api: ReturnType<typeof createCaller>;
}

export const playing = (person: Person): Player => ({ person, api: createCaller({ person }) });

/** An invented person's account, under the reserved domain of examples. */
export const aPlayer = async (handle: string, name: string, locale: "de" | "en" = "de"): Promise<Player> =>
  playing(await exampleAccount(`${handle}@${EXAMPLE_DOMAIN}`, name, locale));

/**
 * Whoever sits for an organisation that none of the five acts for. Nobody signs in as them: their address lies
 * below the domain of those who can be.
 */
export const anExtra = async (number: number): Promise<Player> =>
  playing(await exampleAccount(`seat-${number}@seats.${EXAMPLE_DOMAIN}`, "Beispielperson"));

/** What every change in a workspace names. */
export const changeIn = (workspace: string) => () => ({ workspace, requestId: randomUUID() });

/** The five who act in every example. */
export interface Cast {
  coordinator: Player;
  first: Player;
  second: Player;
  facilitator: Player;
  observer: Player;
}

/** The five as they are without anybody else: Lena coordinates. */
export async function gatherCast(): Promise<Cast> {
  return {
    coordinator: await aPlayer("lena", "Lena Brandt"),
    first: await aPlayer("tarek", "Tarek Yilmaz"),
    second: await aPlayer("mia", "Mia Sommer"),
    facilitator: await aPlayer("ruth", "Ruth Adler"),
    observer: await aPlayer("jonas", "Jonas Weber", "en"),
  };
}

/** The five with this person as the coordination; where the person is one of them, Lena takes their part. */
export async function castAround(person: Person): Promise<Cast> {
  const cast = await gatherCast();
  const roles = Object.keys(cast) as (keyof Cast)[];
  const own = roles.find((role) => cast[role].person.id === person.id);
  if (own === "coordinator") return cast;
  return { ...cast, ...(own && { [own]: cast.coordinator }), coordinator: playing(person) };
}
