interface TermException {
  language: "de" | "en";
  /** How the key begins. */
  at: string;
  /** The word as the table of terms forbids it. */
  word: RegExp;
  reason: string;
}

/** Where a word that docs/terms.md forbids is said all the same, and why. */
export const termExceptions: readonly TermException[] = [
  {
    language: "de",
    at: "catalogue-clauses.",
    word: /^(Träger|assoziiert)/,
    reason: "a signed text defines its own tiers",
  },
  {
    language: "en",
    at: "catalogue-clauses.",
    word: /^core member/,
    reason: "a signed text defines its own tiers",
  },
  {
    language: "de",
    at: "catalogue-clauses.CL",
    word: /^(Risik-|Vertrag)$/,
    reason: "risks and contracts of the law",
  },
  { language: "en", at: "catalogue-clauses.CL", word: /^(risks?|contract)$/, reason: "the same in English" },
  { language: "de", at: "catalogue-questions.", word: /^Träger/, reason: "an example quotes such a text" },
  { language: "en", at: "catalogue-questions.", word: /^core members$/, reason: "the same in English" },
  {
    language: "de",
    at: "catalogue-questions.goals.positions.example",
    word: /^treiben wir$/,
    reason: "somebody speaks",
  },
  {
    language: "de",
    at: "catalogue-risks.R11",
    word: /^Kommentar-$/,
    reason: "what strangers write on the net",
  },
  { language: "en", at: "catalogue-risks.", word: /^comments$/, reason: "the same in English" },
  { language: "en", at: "partners.listingHints", word: /^risk$/, reason: "to be at risk is no setback" },
  { language: "en", at: "setbacks.harmHints", word: /^risk$/, reason: "to be at risk is no setback" },
  { language: "en", at: "catalogue-questions.form.visibility", word: /^risk$/, reason: "to be at risk" },
  {
    language: "en",
    at: "account.",
    word: /^the coordination$/,
    reason: "the task is handed over, not a person",
  },
  { language: "en", at: "people.cards", word: /^the coordination$/, reason: "the task is handed over" },
  {
    language: "en",
    at: "workspaces.settings",
    word: /^the coordination$/,
    reason: "the task is handed over",
  },
];
