import type { Role } from "@/domain/access/roles";

/** Something that a role can do, with its words in `help.can` and where it is done, below `/w/<workspace>`. */
export interface HelpStep {
  key: string;
  path: string;
}

/** What each role mostly comes for, first things first. No list of everything: the navigation is that. */
export const helpSteps: Readonly<Record<Role, readonly HelpStep[]>> = {
  COORDINATOR: [
    { key: "invite", path: "/people/invite" },
    { key: "ask", path: "/expectations/rounds" },
    { key: "plan", path: "/plan" },
    { key: "decide", path: "/agreements" },
    { key: "undo", path: "/history" },
  ],
  REPRESENTATIVE: [
    { key: "answer", path: "/plan" },
    { key: "position", path: "/goals" },
    { key: "sign", path: "/agreements" },
    { key: "colleague", path: "/people/invite" },
    { key: "undo", path: "/history" },
  ],
  FACILITATOR: [
    { key: "notes", path: "/notes" },
    { key: "plan", path: "/plan" },
    { key: "analysis", path: "/analysis" },
    { key: "history", path: "/history" },
  ],
  OBSERVER: [
    { key: "purpose", path: "/purpose" },
    { key: "goals", path: "/goals" },
    { key: "partners", path: "/partners" },
    { key: "agreements", path: "/agreements" },
  ],
};
