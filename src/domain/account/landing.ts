import type { Role } from "@/domain/access/roles";

/** A workspace that somebody is in, and as what. */
export interface WorkspacePlace {
  id: string;
  role: Role;
}

/** What waits for one, in all workspaces: also the place of whoever is in none yet. */
const WAITING = "/now";

/**
 * Where somebody lands who asked for nothing in particular (docs/rules/screens.md). Who keeps, reads or
 * accompanies one whole plan lands on its page; a representative on what waits for the organisation, and
 * whoever is in several workspaces on the page that brings them together.
 */
export function landingOf(places: readonly WorkspacePlace[]): string {
  const [only, ...more] = places;
  return only && more.length === 0 && only.role !== "REPRESENTATIVE" ? `/w/${only.id}` : WAITING;
}
