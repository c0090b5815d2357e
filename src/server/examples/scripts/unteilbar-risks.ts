import type { RiskScript } from "@/server/examples/script";

/** Nothing is known about prepared responses, so these are ours and say so. */
const plan = {
  trigger: "Es ist eingetreten. Wie #unteilbar sich vorbereitet hatte, ist nicht belegt.",
  firstHours: "Am selben Tag telefonieren, dann eine gemeinsame Zeile für alle. (illustrativ)",
  nextSteps: "Nach zwei Wochen zusammen auswerten. (illustrativ)",
  whoDecides: "Die Träger in einer Telefonrunde. (illustrativ)",
  publicLine: "",
  care: "",
} as const;

const happened = ["PLANNED", "MONITORED", "TRIGGERED", "CLOSED"] as const;

/** The documented setbacks, in neutral words. */
export const risks: readonly RiskScript[] = [
  {
    catalogueId: "R8",
    title: "Streit um Unterzeichnende",
    description:
      "Im Oktober 2018 wurde öffentlich über einzelne Unterzeichnende gestritten. Liberale muslimische Stimmen zogen sich zurück.",
    likelihood: "MEDIUM",
    harm: "SERIOUS",
    owner: "paritaet",
    deputy: "verdi",
    signs: ["Anfragen zu einzelnen Namen unter dem Aufruf (illustrativ)"],
    plan,
    namedBy: { paritaet: "Wir sind so breit, dass Fragen nach einzelnen Namen kommen werden. (illustrativ)" },
    reviewed: true,
    goesOn: happened,
  },
  {
    catalogueId: "R7",
    title: "Streit um Fahnen und antisemitische Vorfälle",
    description:
      "2019 gab es antisemitische Vorfälle am Rand der Demonstration und Streit darüber, welche Fahnen mitlaufen.",
    likelihood: "MEDIUM",
    harm: "SERIOUS",
    owner: "seebruecke",
    deputy: "paritaet",
    signs: ["Fragen zu Fahnen vor der Demonstration (illustrativ)"],
    plan,
    namedBy: { seebruecke: "Über Symbole sind wir uns nicht von selbst einig. (illustrativ)" },
    reviewed: true,
    goesOn: happened,
  },
  {
    catalogueId: "R1",
    title: "Der aktive Kern wird kleiner",
    description:
      "In der Pandemie schrumpfte der aktive Kern auf etwa 20 Organisationen, und die Demonstrationen wurden zum Ritual.",
    likelihood: "HIGH",
    harm: "SERIOUS",
    owner: "verdi",
    deputy: "seebruecke",
    signs: ["Dieselben Menschen tragen jede Vorbereitung (illustrativ)"],
    plan,
    namedBy: { verdi: "Große Demonstrationen kosten Kraft, die irgendwann fehlt. (illustrativ)" },
    reviewed: true,
    goesOn: happened,
  },
  {
    catalogueId: "R16",
    title: "Die Erwartungen von außen wachsen, das Ziel verblasst",
    description:
      "Von außen wurde zu immer mehr Themen ein Aufruf erwartet. 2022 stand die Frage, ob ein neuer Aufbruch andere Formen braucht.",
    likelihood: "MEDIUM",
    harm: "SERIOUS",
    owner: "paritaet",
    deputy: "verdi",
    signs: ["Anfragen zu immer neuen Anlässen (illustrativ)"],
    plan,
    reviewed: true,
    goesOn: happened,
  },
];
