import type { Script } from "@/server/examples/script";
import { agreement } from "./lieferkettengesetz-agreement";
import { organisations } from "./lieferkettengesetz-carriers";
import { goals } from "./lieferkettengesetz-goals";
import { risks } from "./lieferkettengesetz-risks";

const CARRIERS = Object.keys(organisations);
const [coordinator = "", first = "", second = "", ...extras] = CARRIERS;
const asked = "Der Trägerkreis. Tag und Beschluss sind illustrativ.";

/**
 * Initiative Lieferkettengesetz, signed and started: every carrier has spoken and signed, the German law and the EU
 * directive are reached, the work goes on in another form, and the next review is near. Its documented structure
 * (carriers' circle, steering group, campaign office at a host) is the model case for phase 5.
 */
export const lieferkettengesetz: Script = {
  id: "lieferkettengesetz",
  name: "Initiative Lieferkettengesetz",
  purpose:
    "Wer Waren verkauft, soll dafür einstehen, wie sie hergestellt werden. Wir haben uns für ein Lieferkettengesetz in Deutschland zusammengetan: 2021 wurde es beschlossen, seit 2023 gilt es.\n\n2022 haben wir ein neues Ziel vereinbart, eine wirksame Richtlinie der Europäischen Union, und bis 2024 weitergemacht. 2024 war sie erreicht. Die gemeinsame Kampagne ist abgeschlossen; seit Mitte 2024 geht die Arbeit als Projekt des CorA-Netzwerks weiter.",
  form: "ALLIANCE",
  formDecided: { on: { inDays: -340 }, asked },
  lifespan: "UNTIL_GOAL",
  lifespanGoal:
    "Zuerst bis zum deutschen Gesetz (2021), nach dem Beschluss von 2022 bis zur EU-Richtlinie (2024).",
  seats: { coordinator, first, second, extras },
  organisations,
  required: ["workers", "environment", "faith"],
  matches: [
    {
      give: coordinator,
      category: "EXPERTISE",
      wants: CARRIERS.filter((key) => key !== coordinator && key !== "cora"),
    },
    { give: "cora", category: "ACCESS", wants: [coordinator] },
    { give: "dgb", category: "REACH", wants: ["cora"] },
  ],
  goals,
  structure: {
    rules: [
      {
        decisionClass: "ROUTINE",
        body: "STEERING_GROUP",
        rule: "CONSENT",
        periodDays: 3,
        quorumPercent: 50,
        silenceCounts: true,
      },
    ],
    speakingRule: "AFTER_APPROVAL",
    mandates: [
      {
        kind: "DEPUTY_COORDINATION",
        organisation: "cora",
        scope: "Vertretung des Kampagnenbüros (illustrativ)",
      },
    ],
    rhythms: [
      { kind: "MEETING", every: "HALF_YEARLY", next: { inDays: 38 } },
      { kind: "PULSE", every: "MONTHLY", next: { inDays: 12 } },
      { kind: "HEALTH_CHECK", every: "QUARTERLY", next: { inDays: 50 } },
      { kind: "REVIEW", every: "YEARLY", next: { inDays: 24 } },
    ],
  },
  risks,
  dismissed: {
    R5: "Wer welche Rolle hat, regelt die Vereinbarung. (illustrativ)",
    R6: "Wie wir Erfolge nennen, steht in der Vereinbarung. (illustrativ)",
    R7: "Im Trägerkreis besprochen, zurzeit kein Anlass. (illustrativ)",
    R8: "Über Aufnahmen entscheidet der Trägerkreis. (illustrativ)",
    R10: "Das Kampagnenbüro ist zu zweit. (illustrativ)",
    R12: "Im Trägerkreis besprochen, zurzeit kein Anlass. (illustrativ)",
    R14: "Zusagen stehen in der Vereinbarung. (illustrativ)",
    R15: "Die Träger haben Partnerorganisationen in den Lieferländern. (illustrativ)",
  },
  agreement,
  notes: [
    {
      weight: "STRENGTH",
      text: "Ein Trägerkreis als höchstes Organ, ein gewählter Steuerungskreis, ein Büro mit Rechtsträger: Wer hier etwas will, weiß, wohin damit.",
    },
  ],
  started: { on: { inDays: -330 }, asked },
};
