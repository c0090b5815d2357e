/** The files of prose, one per noun and language. A noun adds one line. */
export const namespaces = [
  "common",
  "form",
  "frame",
  "goals",
  "welcome",
  "login",
  "account",
  "mails",
  "mailbox",
  "partners",
  "people",
  "invite",
  "expectations",
  "setbacks",
  "catalogue-risks",
  "agreements",
  "decisions",
  "catalogue-clauses",
  "workspaces",
  "guide",
  "history",
  "reviews",
] as const;

export type Namespace = (typeof namespaces)[number];
