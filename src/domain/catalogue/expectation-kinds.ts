import type { QuestionKey } from "./guiding-questions";

/** Beitrag, Nutzen, Bedarf, rote Linie: what one organisation offers, wants, must have, will not cross. */
export const expectationKinds = ["GIVE", "GET", "NEED", "RED_LINE"] as const;
export type ExpectationKind = (typeof expectationKinds)[number];

/** The question of the path on which each kind is answered. */
export const questionOfKind = {
  GIVE: "expectations/gives",
  GET: "expectations/gets",
  NEED: "expectations/needs",
  RED_LINE: "expectations/redLines",
} as const satisfies Record<ExpectationKind, QuestionKey>;

/** The kind that a question of the path asks for; null where it asks for something else. */
export const kindOfQuestion = (key: string): ExpectationKind | null =>
  expectationKinds.find((kind) => questionOfKind[kind] === key) ?? null;
