import type { PartnerTier, Sector } from "@/domain/partners/choices";

/** A word as lists write it: case, hyphens, dots and spaces say nothing. */
export const bare = (word: string): string =>
  word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

const table = <V extends string>(words: Record<V, readonly string[]>): ReadonlyMap<string, V> =>
  new Map(
    (Object.entries(words) as [V, readonly string[]][]).flatMap(([value, all]) =>
      [value, ...all].map((word) => [bare(word), value] as const),
    ),
  );

const tiers = table<PartnerTier>({
  CORE: [
    "Träger",
    "Traeger",
    "Trägerin",
    "Trägerorganisation",
    "trägt den Plan mit",
    "Kern",
    "carrier",
    "carries the plan",
  ],
  ASSOCIATE: [
    "assoziiert",
    "assoziierte",
    "assoziierter Partner",
    "associated",
    "macht mit",
    "takes part",
    "Mitmachende",
  ],
  SUPPORTER: [
    "Unterstützer",
    "Unterstuetzer",
    "Unterstützerin",
    "Unterstützende",
    "unterstützt",
    "supporting",
    "supports",
  ],
});

const sectorWords = table<Sector>({
  INITIATIVE: ["Bürgerinitiative", "Bewegung", "Gruppe", "movement", "group"],
  ASSOCIATION: ["Verein", "Verband", "Verein oder Verband", "e. V.", "NGO", "club", "club or association"],
  UNION: ["Gewerkschaft", "trade union", "labour union"],
  FAITH: [
    "Religion oder Weltanschauung",
    "Religionsgemeinschaft",
    "Kirche",
    "Glaube",
    "Religion",
    "church",
    "faith community",
    "religious community",
  ],
  WELFARE: [
    "Wohlfahrt und Gesundheit",
    "Wohlfahrt",
    "Gesundheit",
    "Soziales",
    "welfare and health",
    "health",
  ],
  SCIENCE: [
    "Wissenschaft und Bildung",
    "Wissenschaft",
    "Bildung",
    "Hochschule",
    "science and education",
    "education",
    "research",
  ],
  CULTURE: ["Kultur", "Kunst und Kultur", "arts", "arts and culture"],
  ADMINISTRATION: ["Verwaltung", "Behörde", "public administration", "authority"],
  POLITICS: ["Politik", "Partei", "party"],
  BUSINESS: ["Wirtschaft", "Unternehmen", "company", "economy"],
  OTHER: ["anderes", "Sonstiges", "andere", "something else"],
});

/** The tier that a word of a list means, in German or English; null for a word we do not know. */
export const tierOf = (word: string): PartnerTier | null => tiers.get(bare(word)) ?? null;

/** The sector that a word of a list means, in German or English; null for a word we do not know. */
export const sectorOf = (word: string): Sector | null => sectorWords.get(bare(word)) ?? null;
