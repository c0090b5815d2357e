import { type ImportColumn, importColumns } from "./rows";
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
    "Organisation Name",
    "Company",
    "Company name",
    "Firma",
    "Firmenname",
    "Initiative",
    "Mitglied",
    "Mitgliedsorganisation",
  ],
  email: [
    "E-Mail",
    "Mail",
    "E-Mail-Adresse",
    "Mailadresse",
    "Mail-Adresse",
    "email address",
    "mail address",
    "Mailadressen",
  ],
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
    "Location",
    "PLZ Ort",
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
    "point of contact",
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

/** Address books number what they hold several times: "E-mail 1 - Value", "E-Mail-Adresse 2", "Email (work)". */
const NUMBERED_MAIL =
  /^e?mail(?:adresse|address)?\d*(?:value|wert|adresse|address|work|privat|geschaeftlich)?$/;

/** What a heading means; null for one that we do not know. */
export function headingOf(heading: string): ImportColumn | null {
  const plain = bare(heading);
  return known.get(plain) ?? (NUMBERED_MAIL.test(plain) ? "email" : null);
}

/** How many headings that we know a line holds, each meaning once. */
export const knownHeadings = (cells: readonly string[]): number =>
  new Set(cells.map(headingOf).filter((column) => column !== null)).size;

/** Whether a cell holds an address, so that the line cannot be headings. */
export const looksLikeAddress = (cell: string): boolean => cell.includes("@");
