import type { ResourceCategory } from "./resources";

const END = "(?!\\p{L})";

/**
 * Words by which people say what something is about, in both languages of the product: how words begin, as patterns.
 * A word within a German compound counts only where the compound is named here: a Zeitraum is no room.
 */
const stems: Record<ResourceCategory, readonly string[]> = {
  MONEY: [
    "€",
    `euro?${END}`,
    "geld",
    "spende",
    "zuschuss",
    "zuschüsse",
    "fördermittel",
    "finanz",
    "budget",
    "money",
    `fund(s|ing)?${END}`,
    `grants?${END}`,
    "donat",
  ],
  TIME: ["stunde", "arbeitszeit", "arbeitsstunde", "hour", "staff time", "volunteer time"],
  ROOMS: [
    `raum${END}`,
    "räume",
    "saal",
    "säle",
    "(sitzungs|besprechungs|seminar|gruppen|tagungs|versammlungs)(raum|räum)",
    "büro",
    "halle",
    "rooms?",
    `halls?${END}`,
    `venues?${END}`,
    "office space",
  ],
  EXPERTISE: [
    "fachwissen",
    "beratung",
    "rechtsrat",
    "rechtsberatung",
    "jurist",
    "gutachten",
    "schulung",
    "expert",
    "know-how",
    "advice",
    `trainings?${END}`,
  ],
  REACH: ["newsletter", "reichweite", "verteiler", "follower", "instagram", "social media", "mailing list"],
  PRESS: ["presse", "journalist", "medienkontakt", "redaktion", `press${END}`, "media contact"],
  ACCESS: [
    "abgeordnete",
    "ministeri",
    "stadtrat",
    "gemeinderat",
    "entscheidungstr",
    "councillor",
    "member of parliament",
    "ministry",
    "decision-maker",
  ],
  MANDATE: ["vorstandsbeschluss", "mandat"],
  MOBILISATION: [
    "mobilisier",
    `demos?${END}`,
    "demonstration",
    "kundgebung",
    "mobili[sz]e",
    `rall(y|ies)${END}`,
  ],
  INFRASTRUCTURE: [
    "lautsprecher",
    "bühne",
    "zelt",
    "transporter",
    "lastenr[aä]d",
    "technik",
    "drucker",
    "software",
    "loudspeaker",
    `stages?${END}`,
    `tents?${END}`,
    `vans?${END}`,
    "printer",
    "equipment",
  ],
};

const patterns = (Object.entries(stems) as [ResourceCategory, readonly string[]][]).map(
  ([category, words]) => [category, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})`, "iu")] as const,
);

/**
 * What a sentence is about, where exactly one category is named in it; null where none is, or several are: then the
 * person says it, or nobody does. It is a proposal that stands beside the entry and is changed with one press.
 */
export function guessCategory(statement: string): ResourceCategory | null {
  const found = patterns.filter(([, pattern]) => pattern.test(statement)).map(([category]) => category);
  return found.length === 1 ? (found[0] ?? null) : null;
}
