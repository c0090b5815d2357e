import { workspacesOf } from "@/server/core/auth/people";
import { AT_MOST, inEachWorkspace } from "@/server/core/scope";
import type { Person } from "@/server/core/trpc";
import { readClosing } from "@/server/people/face";

/** Nobody is in more workspaces than that. */
export const ALL_PLACES = 1000;

/** Every workspace of this person, also those in the trash, and what closing the account would leave behind there. */
export async function placesWhenClosing(person: Person) {
  const ids = await workspacesOf(person.id, ALL_PLACES);
  const places: Awaited<ReturnType<typeof readClosing>>[] = [];
  for (let at = 0; at < ids.length; at += AT_MOST) {
    const some = ids.slice(at, at + AT_MOST);
    const options = { removed: true, signIn: person };
    places.push(...(await inEachWorkspace(person.id, some, "workspace.read", readClosing, options)));
  }
  return places;
}

/** For the page: what is to be done first, and what is left behind. */
export async function readAccountClosing(person: Person) {
  const places = await placesWhenClosing(person);
  return {
    workspaces: places.length,
    left: places.flatMap(({ hint, ...place }) => (hint ? [{ ...place, hint }] : [])),
  };
}
