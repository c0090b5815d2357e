/**
 * The two letters on a partner's disc. Together with hue and weave they tell strands apart on a
 * black-and-white copy (docs/rules/screens.md), so a code is used once per workspace as long as codes last
 * (26 letters and 10 digits in two places: 1,296). The database checks the length.
 *
 * Components draw what is stored; only the server makes codes, and only with this rule.
 */

/** Last parts of German compounds that name a kind of organisation: Verkehrsgewerkschaft is VG, not VE. */
const compoundEnds = [
  "gewerkschaft",
  "gemeinschaft",
  "gemeinde",
  "initiative",
  "stiftung",
  "verband",
  "verein",
  "kirche",
  "bündnis",
  "bewegung",
  "zentrum",
  "streik",
  "hilfe",
  "forum",
  "netz",
  "ring",
  "bund",
  "haus",
  "werk",
  "klub",
  "club",
  "rat",
  "amt",
];

/** Words that carry no meaning of their own in a name. */
const smallWords = new Set([
  "e",
  "v",
  "ev",
  "ggmbh",
  "gmbh",
  "der",
  "die",
  "das",
  "des",
  "den",
  "und",
  "für",
  "im",
  "in",
  "am",
  "an",
  "von",
  "zu",
  "the",
  "of",
  "and",
  "for",
  "a",
]);

const ALPHABET = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];

/** One sign, in capitals: some letters have two capitals (ß), and a code has room for one. */
const capital = (sign: string): string => [...sign.toUpperCase()][0] ?? "";

function wordsOf(name: string): string[] {
  const words = name
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !smallWords.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

/** Splits a long word before a known last part: "Stadtkirche" gives "Stadt" and "kirche". */
function compound(word: string): [string, string] | null {
  const lower = word.toLowerCase();
  const end = compoundEnds.find(
    (candidate) => lower.length > candidate.length + 2 && lower.endsWith(candidate),
  );
  return end ? [word.slice(0, word.length - end.length), end] : null;
}

/** Codes that suit the name, best first. */
function* candidates(name: string): Generator<string> {
  const words = wordsOf(name);
  const first = [...(words[0] ?? "")].map(capital);
  const head = first[0];
  if (head === undefined) return;
  for (const word of words.slice(1)) yield head + capital([...word][0] ?? "");
  const parts = compound(words[0] ?? "");
  if (parts) yield head + capital([...parts[1]][0] ?? "");
  for (const sign of first.slice(1)) yield head + sign;
  for (const word of words.slice(1)) for (const sign of word) yield head + capital(sign);
  for (const sign of ALPHABET) yield head + sign;
}

/** Two signs for a name that no other partner of the workspace has yet; the best one again when all are taken. */
export function partnerCodeOf(name: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let best: string | undefined;
  for (const code of candidates(name)) {
    best ??= code;
    if (!used.has(code)) return code;
  }
  for (const first of ALPHABET) {
    for (const second of ALPHABET) if (!used.has(first + second)) return first + second;
  }
  return best ?? "XX";
}

/** The next strand: one after the highest ever given, so that undoing a removal finds its own still free. */
export function nextStrand(taken: Iterable<number>): number {
  let next = 0;
  for (const strand of taken) next = Math.max(next, strand + 1);
  return next;
}
