import type { Script } from "@/server/examples/script";
import { goals } from "./wir-fahren-zusammen-goals";

const FORM = "bbbbbcbbb";

/**
 * #WirFahrenZusammen, in the middle of expectations, goals and power: the form is decided, the three carriers have
 * said what they give and want, one goal is adopted, two are still talked about. History keeps its years in the text;
 * what must lie ahead is counted from today.
 */
export const wirFahrenZusammen: Script = {
  id: "wir-fahren-zusammen",
  name: "#WirFahrenZusammen",
  purpose:
    "Klimabewegung und Beschäftigte im Nahverkehr wollen dasselbe: mehr Busse und Bahnen und gute Arbeit für alle, die sie fahren. Fridays for Future unterstützt die Tarifforderungen, ver.di unterstützt die Klimaforderungen.\n\nDas gemeinsame Papier von 2020 haben viele Organisationen gezeichnet; nicht alle haben später die Kampagne mitgetragen. 2020 gab es Aktionen in mehr als 30 Städten, am 3. März 2023 einen gemeinsamen Streiktag.",
  form: "ALLIANCE",
  formDecided: {
    on: { inDays: -40 },
    asked: "Die drei Träger im Arbeitsraum. Tag und Beschluss sind illustrativ.",
  },
  lifespan: "UNTIL_GOAL",
  lifespanGoal:
    "Bis zum Abschluss der Tarifrunde im Nahverkehr (im Original: 2024). Die Grenze ist illustrativ.",
  seats: { coordinator: "fff", first: "verdi", second: "bundjugend" },
  organisations: {
    fff: {
      name: "Fridays for Future",
      sector: "INITIATIVE",
      perspectives: ["young", "environment"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "MOBILISATION",
          statement:
            "Wir unterstützen die Tarifforderungen öffentlich und kommen zu den Streikposten. 60 Gruppen waren es am 2. Februar 2024. Die Zahl der Menschen ist illustrativ.",
          quantity: 600,
        },
        {
          kind: "GET",
          category: "MANDATE",
          statement: "Die Gewerkschaft trägt unsere Klimaforderungen mit.",
        },
        {
          kind: "NEED",
          category: "INFRASTRUCTURE",
          statement:
            "Jemand, über den Spenden laufen können: Wir haben keine eigene Rechtsform. In der Kampagne half eine befreundete Organisation.",
          priority: "MUST",
        },
      ],
      none: ["RED_LINE"],
    },
    verdi: {
      name: "ver.di",
      sector: "UNION",
      perspectives: ["workers"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "MANDATE",
          statement: "Wir unterstützen die Klimaforderungen der Bewegung.",
        },
        {
          kind: "GIVE",
          category: "ACCESS",
          statement: "Wir öffnen die Türen zu den Betriebshöfen und zu den Beschäftigten. (illustrativ)",
        },
        {
          kind: "GET",
          category: "MOBILISATION",
          statement: "Menschen aus der Klimabewegung stehen mit uns am Streikposten.",
          quantity: 400,
        },
      ],
      none: ["NEED", "RED_LINE"],
    },
    bundjugend: {
      name: "BUNDjugend",
      sector: "ASSOCIATION",
      perspectives: ["young", "environment"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "EXPERTISE",
          statement: "Wir bieten Workshops für neue Ortsgruppen an. (illustrativ)",
        },
        {
          kind: "GET",
          category: "REACH",
          statement: "Junge Menschen außerhalb unseres Verbands erfahren von uns. (illustrativ)",
        },
      ],
    },
    vcd: { name: "VCD", sector: "ASSOCIATION", tier: "ASSOCIATE", perspectives: ["environment"] },
    bund: { name: "BUND", sector: "ASSOCIATION", tier: "ASSOCIATE", perspectives: ["environment"] },
    attac: { name: "Attac", sector: "INITIATIVE", tier: "ASSOCIATE" },
    naturfreunde: {
      name: "NaturFreunde",
      sector: "ASSOCIATION",
      tier: "ASSOCIATE",
      perspectives: ["environment"],
    },
    evg: { name: "EVG", sector: "UNION", tier: "ASSOCIATE", perspectives: ["workers"] },
    campact: { name: "Campact", sector: "INITIATIVE", tier: "ASSOCIATE" },
    changing: { name: "Changing Cities", sector: "INITIATIVE", tier: "ASSOCIATE", region: "Berlin" },
    bremen: { name: "Einfach Einsteigen Bremen", sector: "INITIATIVE", tier: "SUPPORTER", region: "Bremen" },
    kassel: { name: "Nahverkehr für alle Kassel", sector: "INITIATIVE", tier: "SUPPORTER", region: "Kassel" },
    bsag: {
      name: "Betriebsrat der Bremer Straßenbahn",
      sector: "UNION",
      tier: "SUPPORTER",
      region: "Bremen",
      perspectives: ["workers"],
      selfOrganised: true,
    },
    klug: { name: "KLUG", sector: "WELFARE", tier: "SUPPORTER" },
    essen: { name: "Mobilität~Werk~Stadt Essen", sector: "INITIATIVE", tier: "SUPPORTER", region: "Essen" },
  },
  required: ["young", "workers", "environment"],
  matches: [
    { give: "fff", category: "MOBILISATION", wants: ["verdi"] },
    { give: "verdi", category: "MANDATE", wants: ["fff"] },
  ],
  goals,
  structure: {
    speakingRule: "EACH_FOR_ITSELF",
    rhythms: [{ kind: "MEETING", every: "FORTNIGHTLY", next: { inDays: 9 } }],
  },
  risks: [
    {
      catalogueId: "R1",
      title: "Die Bewegung wird kleiner",
      description:
        "Während der Pandemie waren große Demonstrationen kaum möglich, und die Basis von Fridays for Future wurde kleiner.",
    },
    {
      catalogueId: "R11",
      title: "Die Zusammenarbeit wird öffentlich angegriffen",
      description:
        "Der Arbeitgeberverband nannte es eine gefährliche Grenzüberschreitung, dass Klimabewegung und Gewerkschaft gemeinsam streiken.",
    },
  ],
  notes: [
    {
      weight: "IMPORTANT",
      text: "Drei Ziele liegen auf dem Tisch, eines ist beschlossen. Wer stellt sich hinter die anderen beiden? (illustrativ)",
    },
  ],
  openEnds: [{ seat: "second", question: "expectations/redLines", askBy: { inDays: 18 } }],
};
