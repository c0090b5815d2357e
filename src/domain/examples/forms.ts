import type { ExampleId } from "./schema";

/** The form of each documented example (domain.md 6). */
export const exampleForms = {
  "wir-fahren-zusammen": "ALLIANCE",
  unteilbar: "COALITION",
  lieferkettengesetz: "ALLIANCE",
  "sexuelle-selbstbestimmung": "COALITION",
} as const satisfies Record<ExampleId, string>;
