import { headingOf } from "@/domain/partners/import/headings";
import { bare } from "@/domain/partners/import/values";
import { cellsOfLine } from "./cells";

/** What a column of a pasted table is. */
export type PastedColumn = "organisation" | "person" | "email" | null;

/** Headings over somebody's own name. */
const people: ReadonlySet<string> = new Set(
  [
    "Ansprechperson",
    "Ansprechpartner",
    "Ansprechpartnerin",
    "Kontaktperson",
    "Kontakt",
    "Person",
    "Vorname",
    "Nachname",
    "Familienname",
    "Vor- und Nachname",
    "Vertretung",
    "Vertreten durch",
    "contact",
    "contact person",
    "person",
    "first name",
    "last name",
    "surname",
    "given name",
    "full name",
  ].map(bare),
);

function columnOf(cell: string): PastedColumn {
  if (people.has(bare(cell))) return "person";
  const known = headingOf(cell);
  return known === "email" ? "email" : known === "name" ? "organisation" : null;
}

/**
 * What the columns are, where a line names them: it holds no address, but the word for one beside another heading. "Name"
 * beside "Organisation" is a person's. Null for any other line.
 */
export function headingsIn(line: string): PastedColumn[] | null {
  const cells = line.includes("@") ? null : cellsOfLine(line);
  if (!cells) return null;
  const columns = cells.map(columnOf);
  if (!columns.includes("email") || columns.every((column) => column === "email" || column === null))
    return null;
  const others = columns.some(
    (column, index) => column === "organisation" && bare(cells[index] ?? "") !== "name",
  );
  return columns.map((column, index) => (others && bare(cells[index] ?? "") === "name" ? "person" : column));
}
