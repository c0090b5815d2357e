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

/** Whether every cell that says anything is a heading, over organisations and over something else. */
const isAllHeadings = (cells: readonly string[], columns: readonly PastedColumn[]): boolean =>
  cells.every((cell, index) => cell === "" || columns[index] !== null) &&
  columns.includes("organisation") &&
  columns.includes("person");

/**
 * What the columns are, where a line names them: it holds no address, but the word for one beside another heading, or
 * nothing but headings, over an organisation and whom to write to there ("Organisation, Contact"). "Name" beside
 * "Organisation" is a person's. Null for any other line.
 */
export function headingsIn(line: string): PastedColumn[] | null {
  const cells = line.includes("@") ? null : cellsOfLine(line);
  if (!cells) return null;
  const columns = cells.map(columnOf);
  const isNamed =
    columns.includes("email") && columns.some((column) => column !== "email" && column !== null);
  if (!isNamed && !isAllHeadings(cells, columns)) return null;
  const others = columns.some(
    (column, index) => column === "organisation" && bare(cells[index] ?? "") !== "name",
  );
  return columns.map((column, index) => (others && bare(cells[index] ?? "") === "name" ? "person" : column));
}
