/** selten, möglich, wahrscheinlich: words, because a product of two guesses is not a number. */
export const likelihoods = ["LOW", "MEDIUM", "HIGH"] as const;
export type Likelihood = (typeof likelihoods)[number];

/** spürbar, schwer, bedroht alles. */
export const harms = ["NOTICEABLE", "SERIOUS", "EXISTENTIAL"] as const;
export type Harm = (typeof harms)[number];

export type Weight = { likelihood: Likelihood | null; harm: Harm | null };

/** Whether both words have been found, so that the risk has a place on the map. */
export const isAssessed = ({ likelihood, harm }: Weight): boolean => likelihood !== null && harm !== null;

/**
 * Whether the risk is high: it threatens everything, however unlikely, or it hurts and is likely
 * (docs/rules/states.md). There is no score behind it.
 */
export function isHigh({ likelihood, harm }: Weight): boolean {
  return harm === "EXISTENTIAL" || (harm === "SERIOUS" && likelihood === "HIGH");
}
