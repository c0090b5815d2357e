import { isPerspective, type PerspectiveId } from "@/domain/catalogue/perspectives";
import type { Declaring } from "./coverage";

/** A partner as "about, not with" needs it. */
export interface Speaking extends Declaring {
  selfOrganised: boolean;
}

/** The people who speak for themselves here: through a member in which those affected represent themselves (A7). */
export const spokenFor = (partners: readonly Speaking[]): ReadonlySet<string> =>
  new Set(
    partners
      .filter((partner) => partner.isMember && partner.selfOrganised)
      .flatMap((partner) => partner.perspectives),
  );

/** The groups that a goal is about and that have no member of their own: "about, not with" (A7). Each once, sorted. */
export const spokenAbout = (
  affectedGroups: readonly string[],
  speaking: ReadonlySet<string>,
): PerspectiveId[] =>
  [...new Set(affectedGroups)]
    .filter(isPerspective)
    .filter((group) => !speaking.has(group))
    .sort();
