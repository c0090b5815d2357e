import type { GoalScript } from "@/server/examples/script";

const asked = "Die Aufrufenden. Tag und Beschluss sind illustrativ.";

/** What #unteilbar stood for, and its documented demonstrations. */
export const goals: readonly GoalScript[] = [
  {
    type: "OUTCOME",
    title: "Sichtbar machen, dass viele für eine offene und solidarische Gesellschaft einstehen",
    indicator: "Sehr verschiedene Organisationen rufen gemeinsam auf und gehen zusammen auf die Straße.",
    due: null,
    lead: "paritaet",
    positions: { paritaet: "DRIVES", verdi: "SUPPORTS", seebruecke: "SUPPORTS" },
    adopted: { on: "2018-08-01", asked },
    goesOn: ["IN_PROGRESS"],
  },
  {
    type: "MILESTONE",
    title: "Demonstration in Berlin am 13. Oktober 2018",
    indicator: "240.000 Menschen nach Angaben der Veranstaltenden. Erwartet waren 40.000.",
    target: "40.000",
    due: "2018-10-13",
    lead: "paritaet",
    positions: { paritaet: "DRIVES", verdi: "SUPPORTS", seebruecke: "SUPPORTS" },
    adopted: { on: "2018-08-01", asked },
    goesOn: ["IN_PROGRESS", "ACHIEVED"],
  },
  {
    type: "MILESTONE",
    title: "Demonstrationen in Leipzig und Dresden im Sommer 2019",
    indicator: "Leipzig im Juli, Dresden am 24. August 2019.",
    due: "2019-08-24",
    lead: "verdi",
    positions: { verdi: "DRIVES", paritaet: "SUPPORTS" },
    adopted: { on: "2019-05-01", asked },
    goesOn: ["IN_PROGRESS", "ACHIEVED"],
  },
  {
    type: "MILESTONE",
    title: "Ein Band mit Abstand im Juni 2020",
    indicator: "In der Pandemie standen Menschen mit Abstand in einer langen Reihe.",
    due: "2020-06-14",
    lead: "seebruecke",
    positions: { seebruecke: "DRIVES", paritaet: "SUPPORTS" },
    adopted: { on: "2020-05-01", asked },
    goesOn: ["IN_PROGRESS", "ACHIEVED"],
  },
  {
    type: "MILESTONE",
    title: "Demonstration in Berlin am 4. September 2021",
    indicator: "Etwa 350 Aufrufende, zwischen 10.000 und 30.000 Menschen.",
    due: "2021-09-04",
    lead: "paritaet",
    positions: { paritaet: "DRIVES", verdi: "SUPPORTS", seebruecke: "SUPPORTS" },
    adopted: { on: "2021-06-01", asked },
    goesOn: ["IN_PROGRESS", "ACHIEVED"],
  },
];
