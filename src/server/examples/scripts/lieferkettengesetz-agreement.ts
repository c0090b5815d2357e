import type { AgreementScript } from "@/server/examples/script";

const fromCatalogue = ["CL8", "CL9", "CL10", "CL11", "CL12", "CL13", "CL14", "CL15"] as const;

/** The text is illustrative, except that the structure and the decision of 2022 are as documented. */
export const agreement: AgreementScript = {
  title: "Vereinbarung der Initiative Lieferkettengesetz (illustrativ)",
  clauses: [
    {
      topic: "CL1",
      filled: "Unternehmen sollen für Menschenrechte und Umwelt in ihren Lieferketten einstehen",
    },
    { topic: "CL2" },
    { topic: "CL3" },
    { topic: "CL5" },
    {
      topic: "CL6",
      body: "Der Trägerkreis ist unser höchstes Organ. Er trifft sich ein- bis zweimal im Jahr. Zwischen den Treffen entscheidet der Steuerungskreis, den der Trägerkreis wählt.\n\nRegeln, Fristen und Beschlussfähigkeit stehen im Plan; sie sind illustrativ.",
    },
    {
      topic: "CL7",
      body: "Der Trägerkreis wählt einen Steuerungskreis aus acht bis zehn Personen. Ein Kampagnenbüro mit zwei Personen führt die laufende Arbeit. Es sitzt bei Germanwatch; Germanwatch ist auch unser Rechtsträger.",
    },
    ...fromCatalogue.map((topic) => ({ topic })),
    {
      topic: "CL16",
      body: "Unsere Zusammenarbeit endet mit dem Ziel, wenn wir kein neues vereinbaren. 2022 haben wir ein neues Ziel vereinbart und bis 2024 weitergemacht. Einmal im Jahr prüfen wir diese Vereinbarung. (Die Frist ist illustrativ.)",
    },
  ],
  decided: { on: { inDays: -335 }, asked: "Der Trägerkreis. Tag und Beschluss sind illustrativ." },
  reviewOn: { inDays: 24 },
};
