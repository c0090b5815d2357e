import type { Script } from "@/server/examples/script";
import { goals } from "./sexuelle-selbstbestimmung-goals";

const FORM = "cabbccccc";

/**
 * Bündnis für sexuelle Selbstbestimmung, early on the path: why and in which form stands, two of four carriers have
 * said what they expect, goals lie on the table. For one organisation nobody sits yet; what it said is recorded
 * by the coordination and waits for its own word.
 */
export const sexuelleSelbstbestimmung: Script = {
  id: "sexuelle-selbstbestimmung",
  name: "Bündnis für sexuelle Selbstbestimmung",
  purpose:
    "Jeder Mensch soll selbst über den eigenen Körper, über Schwangerschaft, Familie und Sexualität bestimmen. Dafür stehen wir seit 2012 zusammen, jedes Jahr im September auch auf der Straße: mit einem Aktionstag in Berlin gegen den „Marsch für das Leben“.\n\nUns verbindet eine Haltung. Etwa 30 Organisationen und Gruppen gehören dazu, zehn zeichneten 2013 die gemeinsame Erklärung.",
  form: "COALITION",
  formDecided: {
    on: "2012-09-01",
    asked: "Die Gründungsorganisationen. Das Bündnis besteht seit 2012; Tag und Beschluss sind illustrativ.",
  },
  lifespan: "OPEN",
  protection: "PROTECTED",
  seats: { coordinator: "hvd", first: "profamilia", second: "tdf" },
  organisations: {
    hvd: {
      name: "Humanistischer Verband",
      sector: "FAITH",
      perspectives: ["faith"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "TIME",
          statement: "Wir laden ein und halten die Fäden zusammen. (illustrativ)",
          quantity: 20,
        },
        {
          kind: "GET",
          category: "REACH",
          statement: "Unser gemeinsames Anliegen erreicht Menschen im ganzen Land. (illustrativ)",
        },
      ],
      none: ["NEED", "RED_LINE"],
    },
    profamilia: {
      name: "pro familia",
      sector: "WELFARE",
      perspectives: ["welfare", "womenQueer"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "EXPERTISE",
          statement: "Wir bringen Erfahrung aus der Beratung ein. (illustrativ)",
        },
        {
          kind: "NEED",
          category: "TIME",
          statement: "Vorlauf, damit wir Stellungnahmen in unseren Gremien abstimmen können. (illustrativ)",
          priority: "MUST",
        },
      ],
    },
    tdf: {
      name: "Terre des Femmes",
      sector: "ASSOCIATION",
      perspectives: ["womenQueer"],
      form: FORM,
    },
    gew: {
      name: "GEW",
      sector: "UNION",
      perspectives: ["workers", "science"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "EXPERTISE",
          statement: "Wir kennen die Schulen und wissen, was sexuelle Bildung dort braucht. (illustrativ)",
        },
      ],
    },
    lsvd: {
      name: "LSVD Berlin-Brandenburg",
      sector: "ASSOCIATION",
      tier: "ASSOCIATE",
      region: "Berlin-Brandenburg",
      perspectives: ["womenQueer"],
      selfOrganised: true,
    },
    bdwi: { name: "BdWi", sector: "SCIENCE", tier: "ASSOCIATE" },
    spd: { name: "Gliederungen der SPD", sector: "POLITICS", tier: "ASSOCIATE" },
    gruene: { name: "Gliederungen der Grünen", sector: "POLITICS", tier: "ASSOCIATE" },
    linke: { name: "Gliederungen der Linken", sector: "POLITICS", tier: "ASSOCIATE" },
    gbs: { name: "Giordano-Bruno-Stiftung", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    sodi: { name: "SODI", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    balance: {
      name: "Familienplanungszentrum BALANCE",
      sector: "WELFARE",
      tier: "ASSOCIATE",
      region: "Berlin",
      perspectives: ["welfare"],
    },
    bff: {
      name: "bff – Frauen gegen Gewalt",
      sector: "ASSOCIATION",
      tier: "ASSOCIATE",
      perspectives: ["womenQueer"],
    },
    omas: { name: "Omas gegen Rechts", sector: "INITIATIVE", tier: "SUPPORTER" },
    msfc: { name: "Medical Students for Choice", sector: "INITIATIVE", tier: "SUPPORTER", state: "PROSPECT" },
    triq: { name: "TransInterQueer", sector: "INITIATIVE", tier: "SUPPORTER", state: "PROSPECT" },
    dgb: { name: "DGB", sector: "UNION", tier: "SUPPORTER", state: "PROSPECT" },
    paritaet: {
      name: "Paritätischer Berlin",
      sector: "WELFARE",
      tier: "SUPPORTER",
      state: "PROSPECT",
      region: "Berlin",
    },
  },
  required: ["womenQueer", "welfare", "science"],
  wanted: [{ perspective: "science", prospect: "msfc", asks: "hvd", on: { inDays: 21 } }],
  goals,
  risks: [
    {
      catalogueId: "R2",
      title: "Eine Reform scheitert im Parlament",
      description:
        "Im Februar 2025 kam die Reform des § 218 nicht aus dem Ausschuss, obwohl 328 Abgeordnete sie unterzeichnet hatten.",
    },
    {
      catalogueId: "R13",
      title: "Die andere Seite wird sichtbarer",
      description:
        "2018 standen rund 1.500 Menschen des Aktionstags mehreren Tausend gegenüber. Der Marsch findet inzwischen auch in Köln statt.",
    },
  ],
  openEnds: [{ seat: "first", question: "expectations/redLines", askBy: { inDays: 21 } }],
};
