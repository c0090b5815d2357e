import { fold, wordsOfText } from "./folding";
import { isMailService } from "./partners/pasted/mail-hosts";

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
/** What an organisation is, which some write into its name: it tells two of them apart, so it is left out only to ask. */
const KINDS = new Set(
  [
    ...["verein", "stiftung", "genossenschaft", "gesellschaft", "mbh"],
    ...["eingetragener", "eingetragene", "gemeinnützige", "gemeinnütziger", "gemeinnütziges"],
    ...["association", "foundation", "society", "trust"],
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

/** The same without what it is, where enough is left to tell: "Ozon-Stiftung" and "Ozonverein" are asked about. */
const looseKey = (name: string): string | null => {
  const left = telling(name).filter((word) => !KINDS.has(word));
  const key = left.join("");
  return key.length >= TELLING ? key : null;
};

/** Whether the words of one name stand side by side in the other. */
function holdsWords(long: readonly string[], short: readonly string[]): boolean {
  if (short.join("").length < TELLING || short.length >= long.length) return false;
  return long.some((_, at) => short.every((word, index) => long[at + index] === word));
}

/** Domains of addresses and pages in a text, without those of anybody. */
export function domainsIn(text: string): string[] {
  const found =
    text.toLowerCase().match(/(?:@|https?:\/\/(?:www\.)?|www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu) ?? [];
  const bare = found.map((one) => one.replace(/^(?:@|https?:\/\/(?:www\.)?|www\.)/, ""));
  return [...new Set(bare)].filter((domain) => !isMailService(domain));
}

/** The same as a text in which nothing else stands, for whoever needs to compare and not to read. */
export const domainsAlone = (text: string): string =>
  domainsIn(text)
    .map((domain) => `@${domain}`)
    .join(" ");

/** What of an organisation is compared: its name, and texts in which its addresses may stand. */
export interface Comparable {
  name: string;
  contact: string;
}

/** Whether these two may be one: the same name, one inside the other, or the same domain. */
export function maybeOne(one: Comparable, other: Comparable): boolean {
  if (nameKey(one.name) === nameKey(other.name)) return true;
  const loose = looseKey(one.name);
  if (loose !== null && loose === looseKey(other.name)) return true;
  const [words, others] = [telling(one.name), telling(other.name)];
  if (holdsWords(words, others) || holdsWords(others, words)) return true;
  const domains = new Set(domainsIn(one.contact));
  return domainsIn(other.contact).some((domain) => domains.has(domain));
}

/** Whole phrases of neighbouring words, without the whole name itself; the words of one name, folded, hold no blank. */
function partsOf(words: readonly string[]): string[] {
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= words.length; to += 1)
      if (to - from < words.length) parts.push(words.slice(from, to).join(" "));
  return parts;
}

const isTelling = (phrase: string): boolean => phrase.replaceAll(" ", "").length >= TELLING;

/**
 * Of a whole list, who may be the one that is asked about, in the order of the list: as `maybeOne` says of two, looked up
 * instead of compared with each, because lists of hundreds meet registers of thousands. A domain that several on the list
 * have says nothing: it is that of a federation, or of a house.
 */
export function doublesOn<T extends Comparable>(listed: readonly T[]): (one: Comparable) => T[] {
  const found = new Map<string, Set<number>>();
  const put = (kind: string, key: string, at: number) => {
    const places = found.get(kind + key);
    if (places) places.add(at);
    else found.set(kind + key, new Set([at]));
  };
  listed.forEach(({ name, contact }, at) => {
    const words = telling(name);
    const loose = looseKey(name);
    put("name ", nameKey(name), at);
    if (loose !== null) put("loose ", loose, at);
    put("whole ", words.join(" "), at);
    for (const part of partsOf(words).filter(isTelling)) put("part ", part, at);
    for (const domain of domainsIn(contact)) put("domain ", domain, at);
  });
  return ({ name, contact }) => {
    const words = telling(name);
    const whole = words.join(" ");
    const loose = looseKey(name);
    const keys = [
      `name ${nameKey(name)}`,
      ...(loose === null ? [] : [`loose ${loose}`]),
      ...(isTelling(whole) ? [`part ${whole}`] : []),
      ...partsOf(words)
        .filter(isTelling)
        .map((part) => `whole ${part}`),
      ...domainsIn(contact)
        .map((domain) => `domain ${domain}`)
        .filter((key) => found.get(key)?.size === 1),
    ];
    const places = new Set(keys.flatMap((key) => [...(found.get(key) ?? [])]));
    return [...places].sort((a, b) => a - b).flatMap((at) => listed[at] ?? []);
  };
}
