import { readAddress } from "@/domain/address";
import { cellsOfLine, textsIn } from "./cells";
import { headingsIn, type PastedColumn } from "./headings";
import { type NamesBeside, namesBeside } from "./whose-name";

/** What could not be understood: nothing there is an address that we send to, or it stands there a second time. */
export const pastedProblems = ["address", "twice"] as const;
export type PastedProblem = (typeof pastedProblems)[number];

/** Somebody to invite, as read from what was pasted. */
export interface PastedInvitee extends NamesBeside {
  /** The line on which it stands, counted from 1. */
  line: number;
  /** As written, so that a person recognises it in a message. */
  written: string;
  /** The one spelling of the address; null when there is none. */
  email: string | null;
  problem: PastedProblem | null;
}

/** Whatever looks like an address, in brackets or not. What it is worth `readAddress` says. */
const ADDRESS =
  /<\s*(?:mailto:)?([^\s<>]*@[^\s<>]*)\s*>?|(?:mailto:)?([^\s<>()[\]{}"',;|:=]+@[^\s<>()[\]{}"',;|]+)/giu;

/** `ada (at) verein.example`, as web pages write it. */
const spelledOut = (line: string): string =>
  line
    .replaceAll(/\s*[([{](?:at|ät|@)[)\]}]\s*/giu, "@")
    .replaceAll(/\s*[([{](?:dot|punkt)[)\]}]\s*/giu, ".");

interface Found {
  written: string;
  email: string | null;
  /** In `<...>`: the name before it was written by a mail program. */
  inBrackets: boolean;
  from: number;
  to: number;
}

function addressesIn(line: string): Found[] {
  return [...line.matchAll(ADDRESS)].map((match) => {
    const written = (match[1] ?? match[2] ?? "").replace(/[.!?]+$/, "");
    return {
      written,
      email: readAddress(written),
      inBrackets: match[1] !== undefined,
      from: match.index,
      to: match.index + match[0].length,
    };
  });
}

/**
 * Which stretch of text belongs to which address: a name stands before `<...>`; beside a bare address it stands before or
 * behind, and the first one of the line says which. One name for several bare addresses in a row is everybody's.
 */
function besides(line: string, found: readonly Found[]): string[][] {
  const stretches = [0, ...found.map(({ to }) => to)].map((from, index) =>
    textsIn(line.slice(from, found[index]?.from ?? line.length), line),
  );
  const [first = [], ...rest] = stretches;
  if (found.length === 1) return [[...first, ...(rest[0] ?? [])]];
  const before = first.length > 0 && !found[0]?.inBrackets;
  if (before && rest.every((texts) => texts.length === 0)) return found.map(() => first);
  return found.map(({ inBrackets }, index) => {
    if (inBrackets || before) return stretches[index] ?? [];
    return found[index + 1]?.inBrackets ? [] : (stretches[index + 1] ?? []);
  });
}

const nobody: NamesBeside = { organisation: "", person: "" };

/** A line of a table whose first line named its columns. */
function namesByColumn(line: string, columns: readonly PastedColumn[]): NamesBeside | null {
  const cells = cellsOfLine(line);
  if (!cells) return null;
  const of = (wanted: PastedColumn) =>
    cells.filter((cell, index) => columns[index] === wanted && cell !== "" && !cell.includes("@"));
  return { organisation: of("organisation")[0] ?? "", person: of("person").join(" ") };
}

/** A text with the sign of an address that is none: half of one. */
const isHalf = (text: string): boolean => /[\p{L}\p{N}]@/u.test(text);

function readLine(
  written: string,
  number: number,
  columns: readonly PastedColumn[] | null,
): Omit<PastedInvitee, "problem">[] {
  const line = spelledOut(written);
  const found = addressesIn(line);
  const none = (what: string) => ({ line: number, written: what, email: null, ...nobody });
  if (found.length === 0) return [none(written.trim())];
  const texts = besides(line, found);
  const inColumns = cellsOfLine(line) !== null;
  const byColumn = columns && namesByColumn(line, columns);
  const read = found.map(({ email, written: address, inBrackets }, index) => {
    if (email === null) return none(address);
    const beside = (texts[index] ?? []).filter((text) => !isHalf(text));
    const names = byColumn ?? namesBeside(beside, email, { byMailProgram: inBrackets, inColumns });
    return { line: number, written: address, email, ...names };
  });
  const halves = [...new Set(texts.flat().filter(isHalf))].map(none);
  return [...halves, ...read];
}

/**
 * Reads a box into which people paste what they have: addresses, `Name <address>`, columns of a spreadsheet with or without
 * headings, a name and an address a line in either order. Nothing is dropped: a line without an address, and an address
 * that we cannot send to or that stands there a second time, come back with their problem.
 */
export function readPasted(text: string): PastedInvitee[] {
  const met = new Set<string>();
  let columns: PastedColumn[] | null = null;
  return text.split(/\r\n?|\n|\u2028|\u2029/).flatMap((raw, index) => {
    const line = raw.replaceAll(/[\u200B\uFEFF]/g, "");
    if (!/[\p{L}\p{N}@]/u.test(line)) return [];
    const named = headingsIn(line);
    if (named) {
      columns = named;
      return [];
    }
    return readLine(line, index + 1, columns).map((one): PastedInvitee => {
      if (one.email === null) return { ...one, problem: "address" };
      if (met.has(one.email)) return { ...one, problem: "twice" };
      met.add(one.email);
      return { ...one, problem: null };
    });
  });
}
