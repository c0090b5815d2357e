import type { Organisation } from "@/server/examples/script";

const FORM = "bbbcccbbb";

type Brings = { category: "MOBILISATION" | "REACH" | "EXPERTISE" | "ACCESS"; statement: string };

/**
 * A carrier: what it brings is illustrative, and so are its answers. All but the office and its later home want the
 * same from the others: to draw on what the campaign office knows.
 */
const carrier = (
  name: string,
  sector: Organisation["sector"],
  brings: Brings,
  more: Partial<Organisation> = {},
): Organisation => ({
  name,
  sector,
  form: FORM,
  says: [
    { kind: "GIVE", category: brings.category, statement: `${brings.statement} (illustrativ)` },
    {
      kind: "GET",
      category: "EXPERTISE",
      statement:
        "Fakten und Argumente aus dem Kampagnenbüro, mit denen wir weiterarbeiten können. (illustrativ)",
    },
  ],
  none: ["NEED", "RED_LINE"],
  promises: [{ category: "TIME", statement: "Stunden für den Trägerkreis (illustrativ)", amount: 4 }],
  ...more,
});

const network = (statement: string): Brings => ({ category: "REACH", statement });
const street: Brings = { category: "MOBILISATION", statement: "Wir rufen zu gemeinsamen Aktionen auf." };
const research = (statement: string): Brings => ({ category: "EXPERTISE", statement });

/** The carriers as deab.de lists them. The office at Germanwatch comes first: it coordinates. */
export const organisations: Readonly<Record<string, Organisation>> = {
  germanwatch: carrier("Germanwatch", "ASSOCIATION", research(""), {
    perspectives: ["environment"],
    says: [
      {
        kind: "GIVE",
        category: "EXPERTISE",
        statement: "Das Kampagnenbüro mit zwei Personen sitzt bei uns, und wir sind Rechtsträger.",
      },
      {
        kind: "GET",
        category: "ACCESS",
        statement: "Ein Ort, an dem die Arbeit nach der Kampagne weitergehen kann. (illustrativ)",
      },
    ],
    promises: [{ category: "TIME", statement: "Stunden im Kampagnenbüro (illustrativ)", amount: 60 }],
  }),
  verdi: carrier("ver.di", "UNION", street, {
    perspectives: ["workers"],
    promises: [{ category: "TIME", statement: "Stunden im Steuerungskreis (illustrativ)", amount: 40 }],
  }),
  bund: carrier("BUND", "ASSOCIATION", street, {
    perspectives: ["environment"],
    promises: [{ category: "TIME", statement: "Stunden im Steuerungskreis (illustrativ)", amount: 40 }],
  }),
  cora: carrier("CorA-Netzwerk", "ASSOCIATION", network(""), {
    says: [
      {
        kind: "GIVE",
        category: "ACCESS",
        statement: "Seit Mitte 2024 geht die Arbeit als Projekt bei uns weiter.",
      },
      {
        kind: "GET",
        category: "REACH",
        statement: "Das Thema bleibt auch nach der Kampagne im Gespräch. (illustrativ)",
      },
    ],
  }),
  dgb: carrier("DGB", "UNION", network("Wir tragen das Thema in die Betriebe."), {
    perspectives: ["workers"],
  }),
  brot: carrier("Brot für die Welt", "FAITH", network("Wir tragen das Thema in die Gemeinden."), {
    perspectives: ["faith"],
  }),
  misereor: carrier("Misereor", "FAITH", network("Wir tragen das Thema in die Gemeinden."), {
    perspectives: ["faith"],
  }),
  greenpeace: carrier("Greenpeace", "ASSOCIATION", street, { perspectives: ["environment"] }),
  oxfam: carrier("Oxfam", "ASSOCIATION", research("Wir bringen Recherchen ein.")),
  cir: carrier(
    "Christliche Initiative Romero",
    "ASSOCIATION",
    research("Wir kennen die Lage in der Textilindustrie."),
    {
      perspectives: ["faith"],
    },
  ),
  inkota: carrier("INKOTA", "ASSOCIATION", research("Wir bringen Recherchen ein.")),
  suedwind: carrier("SÜDWIND", "SCIENCE", research("Wir bringen Studien ein.")),
  weed: carrier("WEED", "ASSOCIATION", research("Wir kennen die Handelspolitik.")),
  agl: carrier("agl", "ASSOCIATION", network("Wir erreichen die Eine-Welt-Landesnetzwerke.")),
  ffh: carrier("Forum Fairer Handel", "ASSOCIATION", network("Wir erreichen den Fairen Handel.")),
  weltladen: carrier("Weltladen-Dachverband", "ASSOCIATION", network("Wir erreichen die Weltläden.")),
  woek: carrier("Werkstatt Ökonomie", "ASSOCIATION", research("Wir bringen Recherchen ein.")),
};
