import type { GoalScript } from "@/server/examples/script";

/** The documented goals of the campaign, and the next milestone of the plan. */
export const goals: readonly GoalScript[] = [
  {
    type: "OUTCOME",
    title: "Bessere Arbeitsbedingungen in der Tarifrunde Nahverkehr",
    indicator:
      "Der Tarifabschluss verbessert die Arbeitsbedingungen. Im Original ging es um die Tarifrunde 2024.",
    due: { inDays: 150 },
    lead: "verdi",
    positions: { verdi: "DRIVES", fff: "SUPPORTS", bundjugend: "SUPPORTS" },
    adopted: { on: { inDays: -20 }, asked: "Die drei Träger. Tag und Beschluss sind illustrativ." },
    goesOn: ["IN_PROGRESS"],
  },
  {
    type: "OUTCOME",
    title: "Bis 2030 doppelt so viel Angebot im Nahverkehr",
    indicator: "Die angebotenen Fahrten haben sich verdoppelt.",
    target: "doppelte Kapazität",
    due: "2030-12-31",
    lead: "fff",
    positions: { fff: "DRIVES" },
  },
  {
    type: "OUTCOME",
    title: "Bund und Länder investieren in Busse und Bahnen",
    due: null,
    lead: null,
  },
  {
    type: "MILESTONE",
    title: "Gemeinsamer Streiktag",
    indicator: "Kundgebungen an vielen Orten. Am 1. März 2024 waren es mehr als 100.",
    target: "mehr als 100 Orte",
    due: { inDays: 60 },
    lead: "verdi",
    positions: { verdi: "DRIVES", fff: "DRIVES" },
  },
];
