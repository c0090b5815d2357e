/** The three forms of the founding article; UNDETERMINED until the group has talked about it. */
export const workspaceForms = ["UNDETERMINED", "NETWORK", "ALLIANCE", "COALITION"] as const;
export type WorkspaceForm = (typeof workspaceForms)[number];

/** The forms one can decide for. */
export const decidableForms = ["NETWORK", "ALLIANCE", "COALITION"] as const;

/** How long it is meant to last. */
export const lifespans = ["UNDECIDED", "OPEN", "UNTIL_DATE", "UNTIL_GOAL"] as const;
export type Lifespan = (typeof lifespans)[number];
