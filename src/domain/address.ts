import punycode from "punycode.js";
import { z } from "zod";

/** What cannot be seen (zero-width, direction, variation selectors, tags), controls, and code points without a meaning of their own. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u;
/** What an ordinary mailbox name is made of. Routing signs (`%`, `!`), pipes, quotes, commas and brackets are not in it. */
const LOCAL = /^[a-z0-9_](?:[a-z0-9_.+'&=~#*-]{0,62}[a-z0-9_+'&=~#*-])?$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** A top level that is not a number, so that no IP address passes for a name. */
const TOP = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
/** Signs that mean something in a URL and would let a parser cut the name elsewhere. */
const URL_SIGNS = /[\s/?#@:[\]\\%<>^|"'`,;()!$&*+={}~]/;

const MAX_ADDRESS = 254;
/** With a name before it. */
const MAX_WRITTEN = MAX_ADDRESS * 4;

/** The domain as it travels in mail: lower case, punycode where needed; null when it is not a public host name. */
function normaliseDomain(domain: string): string | null {
  if (!domain || URL_SIGNS.test(domain)) return null;
  let ascii: string;
  try {
    ascii = new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
  const labels = ascii.split(".");
  if (labels.length < 2 || ascii.length > 253 || !labels.every((label) => LABEL.test(label))) return null;
  return TOP.test(labels.at(-1) ?? "") ? ascii : null;
}

/**
 * The one spelling of an e-mail address, or null when it is none that we send to (REQ-A3).
 *
 * Compatibility forms are folded first (NFKC), and only then is the address taken apart at its one
 * ASCII `@`: what is checked is what is kept and what is mailed, so no later parser can read it
 * differently. Names of mailboxes are plain ASCII, domains may be written in any script and are kept
 * in punycode. Refused: quotes, commas, comments, routing signs, controls, invisible characters, IP
 * addresses, hosts without a dot. Everything is lower case.
 */
export function normaliseAddress(input: string): string | null {
  if (input.length > MAX_ADDRESS * 2) return null;
  const folded = input.normalize("NFKC").trim();
  if (INVISIBLE.test(folded)) return null;
  const parts = folded.split("@");
  if (parts.length !== 2) return null;
  const local = (parts[0] ?? "").toLowerCase();
  const domain = normaliseDomain((parts[1] ?? "").toLowerCase());
  if (!domain || !LOCAL.test(local) || local.includes("..")) return null;
  const address = `${local}@${domain}`;
  return address.length > MAX_ADDRESS ? null : address;
}

/**
 * An address as somebody wrote it, or a program for them: `Ada Beispiel <ada@verein.example>`, `mailto:...`, with the dot
 * that ends a sentence or a host. Every door reads what is typed with this, so that none forgives less than another.
 */
export function readAddress(written: string): string | null {
  if (written.length > MAX_WRITTEN) return null;
  const inside = /<([^<>]*)>[\s.,;]*$/.exec(written)?.[1] ?? written;
  return normaliseAddress(inside.replace(/^\s*mailto:/i, "").replace(/[\s.,;]+$/, ""));
}

const SCRIPTS = [
  "Latin",
  "Greek",
  "Cyrillic",
  "Arabic",
  "Hebrew",
  "Armenian",
  "Georgian",
  "Devanagari",
  "Thai",
];
const oneScript = [
  ...SCRIPTS.map((script) => `[\\p{Script=${script}}\\p{M}\\d-]+`),
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ーa-z\\d-]+",
  "[\\p{Script=Han}\\p{Script=Hangul}a-z\\d-]+",
].map((signs) => new RegExp(`^${signs}$`, "u"));
/** Cyrillic and Greek letters that look like Latin ones: a label of nothing else would pass for another name. */
const LOOKS_LATIN = /^[аеорсухіјѕһԁԛԝӏνορτυκα\d-]+$/;

/** A label as people write it, where nobody could take it for another one; null otherwise. */
function shownLabel(label: string): string | null {
  if (!label.startsWith("xn--")) return label;
  try {
    const written = punycode.toUnicode(label);
    return oneScript.some((signs) => signs.test(written)) && !LOOKS_LATIN.test(written) ? written : null;
  } catch {
    return null;
  }
}

/**
 * An address as people write it: its domain in its own letters. What is stored and mailed is never shown, except where
 * letters of several alphabets, or letters that look like others, would pass for another domain, as browsers do.
 */
export function shownAddress(stored: string): string {
  const at = stored.lastIndexOf("@");
  const labels = stored
    .slice(at + 1)
    .split(".")
    .map(shownLabel);
  const shown = `${stored.slice(0, at + 1)}${labels.join(".")}`;
  return labels.includes(null) || normaliseAddress(shown) !== stored ? stored : shown;
}

/** An address that may be shown to whoever holds an invitation: `a•••@verein.example`. */
export function maskAddress(address: string): string {
  const at = address.indexOf("@");
  return `${address.slice(0, 1)}•••${shownAddress(address).slice(at)}`;
}

/**
 * The piece of an input schema for an e-mail address: out comes its one spelling (REQ-A3). The message is the
 * code `form.errors.invalidEmail`.
 */
export const address = z
  .string()
  .max(MAX_WRITTEN, "tooLong")
  .transform((value) => readAddress(value) ?? "")
  .pipe(z.string().min(1, "invalidEmail"));
