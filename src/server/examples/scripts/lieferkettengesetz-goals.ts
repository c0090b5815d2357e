import type { GoalScript } from "@/server/examples/script";
import { organisations } from "./lieferkettengesetz-carriers";

const everybodySupports = Object.fromEntries(
  Object.keys(organisations).map((key) => [key, "SUPPORTS"] as const),
);

const asked = "Der Trägerkreis. Tag und Beschluss sind illustrativ.";

/** Both documented goals, the petition on the way, and what goes on today. */
export const goals: readonly GoalScript[] = [
  {
    type: "OUTCOME",
    title: "Deutschland hat ein Lieferkettengesetz",
    indicator: "Der Bundestag beschließt es, und es gilt. Beschlossen wurde es 2021, seit 2023 gilt es.",
    due: "2021-12-31",
    lead: "germanwatch",
    positions: {
      germanwatch: "DRIVES",
      verdi: "SUPPORTS",
      bund: "SUPPORTS",
      brot: "SUPPORTS",
      dgb: "SUPPORTS",
    },
    adopted: { on: "2019-09-10", asked },
    goesOn: ["IN_PROGRESS", "ACHIEVED"],
  },
  {
    type: "MILESTONE",
    title: "222.222 Unterschriften für das Gesetz",
    indicator: "Die gesammelten Unterschriften, Stand September 2020.",
    target: "222.222",
    due: "2020-09-30",
    lead: "germanwatch",
    positions: { germanwatch: "DRIVES", greenpeace: "SUPPORTS" },
    adopted: { on: "2019-09-10", asked },
    goesOn: ["IN_PROGRESS", "ACHIEVED"],
  },
  {
    type: "OUTCOME",
    title: "Die Europäische Union hat eine Lieferketten-Richtlinie",
    indicator: "Die Richtlinie ist beschlossen. 2022 als neues Ziel vereinbart, 2024 erreicht.",
    due: "2024-12-31",
    lead: "germanwatch",
    positions: {
      germanwatch: "DRIVES",
      cora: "DRIVES",
      verdi: "SUPPORTS",
      misereor: "SUPPORTS",
      oxfam: "SUPPORTS",
    },
    adopted: {
      on: "2022-06-15",
      asked: "Der Trägerkreis entschied 2022, bis 2024 weiterzumachen. Der Tag ist illustrativ.",
    },
    goesOn: ["IN_PROGRESS", "ACHIEVED"],
  },
  {
    type: "OUTCOME",
    title: "Die Arbeit geht als Projekt des CorA-Netzwerks weiter",
    indicator: "Name, Verteiler und Ansprechstelle sind übergeben. (illustrativ)",
    due: { inDays: 75 },
    lead: "cora",
    positions: { ...everybodySupports, cora: "DRIVES" },
    adopted: { on: { inDays: -330 }, asked },
    goesOn: ["IN_PROGRESS"],
  },
];
