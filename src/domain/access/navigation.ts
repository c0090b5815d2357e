import type { Right } from "./permissions";

interface Entry {
  /** Its page below `/w/<workspace>`, and its words in `frame.nav`. */
  room: string;
  right: Right;
  /** Stands below the entry before it. */
  sub: boolean;
}

/** The rooms of a workspace, in the order of its navigation, each for whom it exists. A noun with a page adds one line. */
export const navigation = [
  { room: "purpose", right: "workspace.read", sub: true },
  { room: "analysis", right: "plan.read", sub: true },
  { room: "plan", right: "plan.read", sub: false },
  { room: "expectations", right: "expectation.read", sub: true },
  { room: "goals", right: "goal.read", sub: true },
  { room: "setbacks", right: "risk.read", sub: true },
  { room: "partners", right: "partner.read", sub: false },
  { room: "actors", right: "actor.read", sub: true },
  { room: "people", right: "member.read", sub: true },
  { room: "agreements", right: "agreement.read", sub: false },
  { room: "decisions", right: "workspace.read", sub: true },
  { room: "notes", right: "note.read", sub: false },
  { room: "history", right: "history.read", sub: false },
  { room: "settings", right: "workspace.read", sub: false },
] as const satisfies readonly Entry[];

export type Room = (typeof navigation)[number]["room"];
