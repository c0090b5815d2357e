/** The documented examples (docs/rules/states.md), by the names that the seed knows too. */
export const exampleIds = [
  "wir-fahren-zusammen",
  "unteilbar",
  "lieferkettengesetz",
  "sexuelle-selbstbestimmung",
] as const;
export type ExampleId = (typeof exampleIds)[number];

export const isExampleId = (value: string): value is ExampleId =>
  (exampleIds as readonly string[]).includes(value);
