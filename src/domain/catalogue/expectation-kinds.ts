/** Beitrag, Nutzen, Bedarf, rote Linie: what one organisation offers, wants, must have, will not cross. */
export const expectationKinds = ["GIVE", "GET", "NEED", "RED_LINE"] as const;
export type ExpectationKind = (typeof expectationKinds)[number];
