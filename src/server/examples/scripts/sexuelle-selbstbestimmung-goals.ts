import type { GoalScript } from "@/server/examples/script";

/** The documented demands; the yearly action day is the milestone. */
export const goals: readonly GoalScript[] = [
  {
    type: "OUTCOME",
    title: "§ 218 ist aus dem Strafgesetzbuch gestrichen",
    indicator: "Der Bundestag hat die Streichung beschlossen, und sie gilt.",
    baseline: "§ 219a ist seit 2022 gestrichen, § 218 gilt",
    due: null,
    lead: "profamilia",
    positions: { profamilia: "DRIVES", hvd: "SUPPORTS" },
  },
  {
    type: "OUTCOME",
    title: "Verhütungsmittel sind kostenfrei",
    due: null,
    lead: null,
    positions: { hvd: "SUPPORTS" },
  },
  {
    type: "OUTCOME",
    title: "Der Abbruch gehört zur medizinischen Ausbildung",
    due: null,
    lead: null,
  },
  { type: "OUTCOME", title: "Sexuelle Bildung ist kultursensibel", due: null, lead: null },
  { type: "OUTCOME", title: "Alle Familienformen sind anerkannt", due: null, lead: null },
  {
    type: "OUTCOME",
    title: "Menschen mit Kinderwunsch werden unterstützt",
    due: null,
    lead: null,
  },
  {
    type: "MILESTONE",
    title: "Aktionstag im September in Berlin",
    indicator: "Kundgebung und Demonstration. Der Tag ist illustrativ.",
    due: { next: "09-19" },
    lead: "hvd",
    positions: { hvd: "DRIVES" },
  },
];
