import { holds, type Right } from "./permissions";
import type { Role } from "./roles";

/**
 * The pages that a person comes back to. A destination stands in the navigation always, a section only where one is.
 * Home is the page of the workspace, reached by its name.
 */
const places = [
  "home",
  "now",
  "plan",
  "partners",
  "agreements",
  "history",
  "notes",
  "goals",
  "purpose",
] as const;
export type Destination = (typeof places)[number];

interface Entry {
  /** Its page below `/w/<workspace>`, and its words in `frame.nav`. */
  room: string;
  right: Right;
  /** The destination that it stands under. Where a role has no such destination, `otherwise` holds. */
  under: Destination;
  otherwise?: Destination;
}

/** The rooms of a workspace, in the order of its navigation, each for whom it exists. A noun with a page adds one line. */
export const navigation = [
  { room: "plan", right: "plan.read", under: "plan" },
  { room: "purpose", right: "workspace.read", under: "plan", otherwise: "purpose" },
  { room: "expectations", right: "expectation.read", under: "plan" },
  { room: "goals", right: "goal.read", under: "plan", otherwise: "goals" },
  { room: "setbacks", right: "risk.read", under: "plan" },
  { room: "analysis", right: "plan.read", under: "plan" },
  { room: "partners", right: "partner.read", under: "partners" },
  { room: "people", right: "member.read", under: "partners" },
  { room: "actors", right: "actor.read", under: "partners" },
  { room: "agreements", right: "agreement.read", under: "agreements" },
  { room: "decisions", right: "workspace.read", under: "agreements" },
  { room: "notes", right: "note.read", under: "notes", otherwise: "history" },
  { room: "history", right: "history.read", under: "history", otherwise: "notes" },
  // an observer finds what it may set from the page of help
  { room: "settings", right: "plan.read", under: "home" },
] as const satisfies readonly Entry[];

export type Room = (typeof navigation)[number]["room"];

/**
 * Five destinations a role, first things first (decision of 30 November 2026): on a phone the first four stand under the
 * thumb. A facilitator's own room is the notes; an observer is never waited for and sees only what was released.
 */
export const destinations = {
  COORDINATOR: ["now", "plan", "partners", "agreements", "history"],
  REPRESENTATIVE: ["now", "plan", "agreements", "partners", "history"],
  FACILITATOR: ["now", "notes", "plan", "partners", "agreements"],
  OBSERVER: ["purpose", "goals", "partners", "agreements"],
} as const satisfies Record<Role, readonly Destination[]>;

export interface NavigationPlace {
  destination: Destination;
  /** Rooms that appear below it while one is there. */
  sections: readonly Room[];
}

/** The navigation of a role: home and its destinations, each with the rooms that lie under it. */
export function navigationOf(role: Role): NavigationPlace[] {
  const mine: readonly Destination[] = ["home", ...destinations[role]];
  const underOf = ({ under, otherwise }: Entry) => (mine.includes(under) ? under : otherwise);
  return mine.map((destination) => ({
    destination,
    sections: navigation
      .filter((entry) => holds(role, entry.right) && entry.room !== destination)
      .filter((entry) => underOf(entry) === destination)
      .map(({ room }) => room),
  }));
}
