import { normaliseAddress } from "@/domain/address";

/** Invitations sent with one press. More are sent with a second one. */
export const MAX_INVITED = 50;

export const addressProblems = ["address", "twice"] as const;
export type AddressProblem = (typeof addressProblems)[number];

/** One address as somebody pasted it. */
export interface WrittenAddress {
  /** As written, so that a person recognises it in a message. */
  written: string;
  /** Its one spelling, null when it is none. */
  email: string | null;
  /** The name beside it in `Ada Beispiel <ada@verein.example>`, often "". */
  name: string;
  problem: AddressProblem | null;
}

/** What stands behind the comma of a name as mail programs write it: `Beispiel, Ada <ada@verein.example>`. */
const REST_OF_NAME = /^[^,;\n\r<>@"]*<[^<>]*>/;

/** Splits at commas, semicolons and line ends, but not inside quotes, angle brackets or a name. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let piece = "";
  let quoted = false;
  let bracket = false;
  let at = 0;
  for (const sign of text) {
    at += sign.length;
    if (sign === '"' && !bracket) quoted = !quoted;
    if (sign === "<" && !quoted) bracket = true;
    if (sign === ">" && !quoted) bracket = false;
    const inName =
      sign === "," && /^[^@<>"]*\p{L}[^@<>"]*$/u.test(piece) && REST_OF_NAME.test(text.slice(at));
    const ends =
      sign === "\n" || sign === "\r" || ((sign === "," || sign === ";") && !quoted && !bracket && !inName);
    if (!ends) {
      piece += sign;
      continue;
    }
    found.push(piece);
    piece = "";
    quoted = false;
    bracket = false;
  }
  found.push(piece);
  return found.flatMap(bareAddresses).filter(Boolean);
}

/** Addresses with nothing but blanks between them, as copied from a column of a table. */
function bareAddresses(piece: string): string[] {
  const words = piece.trim().split(/\s+/);
  const allAddresses = words.length > 1 && words.every((word) => word.includes("@") && !word.includes("<"));
  return allAddresses ? words : [piece.trim()];
}

function read(written: string): WrittenAddress {
  const parts = /^(.*)<([^<>]*)>\s*$/s.exec(written);
  const email = normaliseAddress((parts?.[2] ?? written).replace(/^mailto:/i, "").replace(/\.$/, ""));
  const name = (parts?.[1] ?? "")
    .trim()
    .replace(/^"(.*)"$/s, "$1")
    .trim();
  return { written, email, name, problem: email === null ? "address" : null };
}

/**
 * Reads a field into which people paste what their mail program or a table gave them. Nothing is dropped:
 * what is not an address, or stands there a second time, comes back with its problem.
 */
export function readAddresses(text: string): WrittenAddress[] {
  const met = new Set<string>();
  return pieces(text).map((written) => {
    const address = read(written);
    if (address.email === null) return address;
    if (met.has(address.email)) return { ...address, problem: "twice" };
    met.add(address.email);
    return address;
  });
}
