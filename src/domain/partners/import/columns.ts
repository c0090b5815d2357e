import { type DraftRow, type ImportColumn, importColumns } from "./rows";
import { bare } from "./values";

/**
 * Headings that lists use, in German and English. Somebody's own name ("Kontaktperson") is not among them: a contact
 * here is an office or a function, and who wants more has to say so.
 */
const headings: Record<ImportColumn, readonly string[]> = {
  name: [
    "Name",
    "Name der Organisation",
    "Organisation",
    "Organisationsname",
    "Verein",
    "Verband",
    "Einrichtung",
    "Gruppe",
    "Partner",
    "organization",
    "name of the organisation",
    "organisation name",
    "organization name",
  ],
  email: ["E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "Mail-Adresse", "email address", "mail address"],
  tier: [
    "Stufe",
    "Tier",
    "Rolle",
    "Welche Rolle hat sie",
    "Beteiligung",
    "Art der Beteiligung",
    "role",
    "level",
  ],
  sector: ["Sektor", "Bereich", "sector", "Branche", "Art", "field", "kind"],
  region: [
    "Region",
    "Ort",
    "Stadt",
    "Gebiet",
    "Wo sie arbeitet",
    "Sitz",
    "place",
    "city",
    "town",
    "area",
    "where it works",
  ],
  contact: [
    "Ansprechstelle",
    "Ansprechperson-Funktion",
    "Ansprechperson (Funktion)",
    "Funktion",
    "Funktion der Ansprechperson",
    "Kontaktstelle",
    "Stelle",
    "contact point",
    "contact role",
    "contact function",
    "contact office",
    "contact",
    "function",
  ],
};

const known = new Map(
  importColumns.flatMap((column) => headings[column].map((heading) => [bare(heading), column] as const)),
);

/** The column that a heading names, in German or English; null for one that we do not know. */
export const headingOf = (cell: string): ImportColumn | null => known.get(bare(cell)) ?? null;

/** What each column of a list is, null for one that stays out. */
export type Mapping = readonly (ImportColumn | null)[];

export interface Guess {
  /** Whether a line names the columns. */
  hasHeader: boolean;
  /** How many lines stand above it: a title, a date. They are not organisations. */
  above: number;
  mapping: Mapping;
}

const looksLikeAddress = (cell: string): boolean => cell.includes("@");

/** Titles and dates above a list are few; further down a line that looks like headings is somebody's organisation. */
const HEAD_AMONG = 10;
/** One known word in the first line names columns; below it that could be chance. */
const NAMES_AT_LEAST = 2;

/** What a line would mean if it named the columns: each meaning once. */
function namedBy(cells: readonly string[], width: number): Mapping {
  const met = new Set<ImportColumn>();
  return Array.from({ length: width }, (_, index) => {
    const column = known.get(bare(cells[index] ?? ""));
    if (!column || met.has(column)) return null;
    met.add(column);
    return column;
  });
}

/** Guesses from the headings, or from what stands in the columns where there are none. People may say otherwise. */
export function guessColumns(rows: readonly (readonly string[])[]): Guess {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const above = rows.slice(0, HEAD_AMONG).findIndex((cells, at) => {
    const names = namedBy(cells, width).filter((column) => column !== null).length;
    return names >= (at === 0 ? 1 : NAMES_AT_LEAST) && !cells.some(looksLikeAddress);
  });
  if (above >= 0) return { hasHeader: true, above, mapping: namedBy(rows[above] ?? [], width) };
  const addresses = Array.from(
    { length: width },
    (_, index) => rows.filter((row) => looksLikeAddress(row[index] ?? "")).length,
  );
  const most = Math.max(0, ...addresses);
  const email = most === 0 ? -1 : addresses.indexOf(most);
  const name = email === 0 ? 1 : 0;
  const mapping = Array.from({ length: width }, (_, index) =>
    index === email ? "email" : index === name ? "name" : null,
  );
  return { hasHeader: false, above: 0, mapping };
}

/** One line by what its columns are. */
export function draftOf(cells: readonly string[], mapping: Mapping): DraftRow {
  const cellOf = (column: ImportColumn) => (cells[mapping.indexOf(column)] ?? "").trim();
  return {
    name: cellOf("name"),
    email: cellOf("email"),
    tier: cellOf("tier"),
    sector: cellOf("sector"),
    region: cellOf("region"),
    contact: cellOf("contact"),
  };
}

/** Gives a column of the list a meaning; what had it before has none any more. */
export const remap = (mapping: Mapping, index: number, column: ImportColumn | null): Mapping =>
  mapping.map((had, each) => (each === index ? column : had === column ? null : had));
