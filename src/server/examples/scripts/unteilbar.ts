import type { Script } from "@/server/examples/script";
import { agreement } from "./unteilbar-agreement";
import { goals } from "./unteilbar-goals";
import { risks } from "./unteilbar-risks";

const FORM = "cacbccccc";

/**
 * #unteilbar, ended: from the first great demonstration in 2018 to the public self-dissolution in 2022. The
 * organisations that carry the plan here were chosen for the example; how #unteilbar decided is not documented, so
 * no rules are entered.
 */
export const unteilbar: Script = {
  id: "unteilbar",
  name: "#unteilbar",
  purpose:
    "Für eine offene und solidarische Gesellschaft. Sozialstaat, Flucht und Migration lassen wir nicht gegeneinander ausspielen. Dafür gehen wir gemeinsam auf die Straße, so verschieden wir sind.\n\n2021 haben wir bewusst keine einzelnen Forderungen gestellt: Die Mitglieder füllen den Aufruf selbst, und eine Wahlempfehlung geben wir nicht.\n\nIm September 2022 hat sich #unteilbar öffentlich aufgelöst, am 14. Oktober 2022 gab es einen Abschlussabend.",
  form: "COALITION",
  formDecided: {
    on: "2018-08-01",
    asked: "Die Aufrufenden von 2018. Tag und Beschluss sind illustrativ.",
  },
  lifespan: "OPEN",
  seats: { coordinator: "paritaet", first: "verdi", second: "seebruecke" },
  organisations: {
    paritaet: {
      name: "Der Paritätische",
      sector: "WELFARE",
      perspectives: ["welfare"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "REACH",
          statement: "Wir tragen den Aufruf in unsere Mitgliedsorganisationen. (illustrativ)",
        },
        {
          kind: "GET",
          category: "MOBILISATION",
          statement: "Viele zeigen mit uns, dass der Sozialstaat für alle da ist. (illustrativ)",
        },
      ],
      none: ["NEED", "RED_LINE"],
    },
    verdi: {
      name: "ver.di",
      sector: "UNION",
      perspectives: ["workers"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "MOBILISATION",
          statement: "Wir rufen in unseren Bezirken zu den Demonstrationen auf. (illustrativ)",
        },
        {
          kind: "GET",
          category: "REACH",
          statement: "Soziale Fragen und Antirassismus werden zusammen gehört. (illustrativ)",
        },
      ],
      none: ["NEED", "RED_LINE"],
    },
    seebruecke: {
      name: "Seebrücke",
      sector: "INITIATIVE",
      perspectives: ["young"],
      form: FORM,
      says: [
        {
          kind: "GIVE",
          category: "MOBILISATION",
          statement: "Unsere Ortsgruppen sind dabei. (illustrativ)",
        },
        {
          kind: "GET",
          category: "REACH",
          statement: "Menschen auf der Flucht bleiben im Blick. (illustrativ)",
        },
      ],
      none: ["NEED", "RED_LINE"],
    },
    rav: { name: "RAV", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    proasyl: { name: "Pro Asyl", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    amnesty: { name: "Amnesty International", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    attac: { name: "Attac", sector: "INITIATIVE", tier: "ASSOCIATE" },
    naturfreunde: { name: "NaturFreunde", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    tafel: { name: "Tafel Deutschland", sector: "WELFARE", tier: "ASSOCIATE" },
    zmd: { name: "Zentralrat der Muslime", sector: "FAITH", tier: "ASSOCIATE" },
    lsvd: { name: "LSVD", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    diakonie: { name: "Diakonie", sector: "WELFARE", tier: "ASSOCIATE" },
    brot: { name: "Brot für die Welt", sector: "FAITH", tier: "ASSOCIATE" },
    awo: { name: "AWO", sector: "WELFARE", tier: "ASSOCIATE" },
    gew: { name: "GEW", sector: "UNION", tier: "ASSOCIATE" },
    dgbsachsen: { name: "DGB Sachsen", sector: "UNION", tier: "ASSOCIATE", region: "Sachsen" },
    asf: { name: "Aktion Sühnezeichen Friedensdienste", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    deutschplus: { name: "DeutschPlus", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    mieterbund: { name: "Deutscher Mieterbund", sector: "ASSOCIATION", tier: "ASSOCIATE" },
    il: { name: "Interventionistische Linke", sector: "INITIATIVE", tier: "ASSOCIATE" },
    liberal: {
      name: "Liberale muslimische Stimmen (in den Quellen nicht einzeln erfasst)",
      sector: "FAITH",
      tier: "SUPPORTER",
      later: [
        { to: "LEAVING", reason: "Im Oktober 2018 gab es Streit um einzelne Unterzeichnende." },
        { to: "LEFT", reason: "Zogen sich im Oktober 2018 zurück (rbb24)." },
      ],
    },
    aktivistisch: {
      name: "Aktivistische Gruppen (in den Quellen nicht einzeln erfasst)",
      sector: "INITIATIVE",
      tier: "SUPPORTER",
      later: [
        { to: "LEAVING", reason: "Der aktive Kern wurde kleiner." },
        { to: "LEFT", reason: "Zogen sich bis 2022 zurück (taz)." },
      ],
    },
    aufstehen: {
      name: "Aufstehen",
      sector: "POLITICS",
      tier: "SUPPORTER",
      state: "APPROACHED",
      later: [{ to: "DECLINED", reason: "Blieb 2018 fern. Der Punkt waren offene Grenzen (nd)." }],
    },
  },
  matches: [
    { give: "paritaet", category: "REACH", wants: ["verdi", "seebruecke"] },
    { give: "verdi", category: "MOBILISATION", wants: ["paritaet"] },
  ],
  goals,
  risks,
  agreement,
  notes: [
    {
      weight: "STRENGTH",
      text: "Ihr habt öffentlich gesagt, dass und warum ihr aufhört, und einen gemeinsamen Abend daraus gemacht. Das ist selten.",
    },
  ],
  started: {
    on: "2018-10-13",
    asked: "Mit der ersten Demonstration. Ein Beschluss ist nicht belegt, der Eintrag ist illustrativ.",
  },
  goesOn: ["WINDING_DOWN", "ENDED"],
};
