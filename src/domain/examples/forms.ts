import type { ExampleId } from "./schema";

/** The form of each documented example (docs/rules/states.md). */
export const exampleForms = {
  "wir-fahren-zusammen": "ALLIANCE",
  unteilbar: "COALITION",
  lieferkettengesetz: "ALLIANCE",
  "sexuelle-selbstbestimmung": "COALITION",
} as const satisfies Record<ExampleId, string>;
