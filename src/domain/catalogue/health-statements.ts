/**
 * The twelve statements of the health check, asked about every quarter and rated 1 to 5, in the order in
 * which they are asked (docs/rules/catalogues.md; own wording, the factor areas are those of the Wilder collaboration
 * factors).
 */
export const healthStatementIds = [
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "h7",
  "h8",
  "h9",
  "h10",
  "h11",
  "h12",
] as const;

export type HealthStatementId = (typeof healthStatementIds)[number];

/** The five themes of the short monthly pulse, one statement each; A13 and A14 work on either. */
export const pulseThemes = ["energy", "trust", "load", "clarity", "fairness"] as const;
