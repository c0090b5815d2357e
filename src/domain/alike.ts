import { fold, wordsOfText } from "./folding";

/**
 * Whether two rows may be one organisation. It decides nothing: it finds of whom to ask before somebody is put on the list
 * a second time.
 */

/** Forms in law and articles, which one writes and another leaves out. */
const NO_NAME = new Set(
  [
    "e",
    "v",
    "ev",
    "eg",
    "gmbh",
    "ggmbh",
    "gug",
    "ug",
    "ag",
    "gag",
    "kg",
    "asbl",
    "ltd",
    "inc",
    "der",
    "die",
    "das",
    "the",
    "und",
    "and",
    "fuer",
    "for",
  ].map(fold),
);
/** A name that is shorter says too little to be looked for inside another one. */
const TELLING = 5;

const telling = (name: string): string[] => {
  const words = wordsOfText(name).map(fold).filter(Boolean);
  const left = words.filter((word) => !NO_NAME.has(word));
  return left.length > 0 ? left : words;
};

/** What a name is compared by: folded, without its form in law, and however it is hyphenated. */
export const nameKey = (name: string): string => telling(name).join("") || fold(name);

/** Whether the words of one name stand side by side in the other. */
function holdsWords(long: readonly string[], short: readonly string[]): boolean {
  if (short.join("").length < TELLING || short.length >= long.length) return false;
  return long.some((_, at) => short.every((word, index) => long[at + index] === word));
}

/** Mailboxes that anybody can have: their domain says nothing. */
const FOR_ANYBODY =
  /^(?:gmail|googlemail|gmx|web|yahoo|outlook|hotmail|posteo|mailbox|t-online|freenet|icloud|aol|riseup|proton(?:mail)?)\./;

/** Domains of addresses and pages in a text, without those of anybody. */
export function domainsIn(text: string): string[] {
  const found =
    text.toLowerCase().match(/(?:@|https?:\/\/(?:www\.)?|www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu) ?? [];
  const bare = found.map((one) => one.replace(/^(?:@|https?:\/\/(?:www\.)?|www\.)/, ""));
  return [...new Set(bare)].filter((domain) => !FOR_ANYBODY.test(domain));
}

/** What of an organisation is compared: its name, and texts in which its addresses may stand. */
export interface Comparable {
  name: string;
  contact: string;
}

/** Whether these two may be one: the same name, one inside the other, or the same domain. */
export function maybeOne(one: Comparable, other: Comparable): boolean {
  if (nameKey(one.name) === nameKey(other.name)) return true;
  const [words, others] = [telling(one.name), telling(other.name)];
  if (holdsWords(words, others) || holdsWords(others, words)) return true;
  const domains = new Set(domainsIn(one.contact));
  return domainsIn(other.contact).some((domain) => domains.has(domain));
}
