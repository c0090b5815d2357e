import { partnerCodeOf } from "@/domain/partners/code";

const names = [
  "Verkehrsgewerkschaft",
  "Klimastreik Mitte",
  "Naturschutzring",
  "Mieterverein",
  "Stadtkirche",
  "Jugendring",
  "Sozialverband",
  "Fahrgastverein",
  "Seniorenrat",
  "Kulturzentrum",
  "Handwerkskammer",
  "Elternnetzwerk",
  "Tafel Nordheim",
  "Radentscheid",
  "Studierendenwerk",
  "Gewerkschaftliche Arbeitslosenselbsthilfe",
];
const codes: string[] = [];
for (const name of names) codes.push(partnerCodeOf(name, codes));
/** Invented organisations, enough that hues repeat with another weave. */
export const sampleOrganisations = names.map((name, strand) => ({ name, strand, code: codes[strand] ?? "" }));
