/** The order of hues and weaves follows the drawn screens: the first eight differ in both. */
const hues = [1, 2, 6, 3, 4, 7, 5, 8, 9, 10, 11, 12] as const;
const weaves = ["plain", "twill", "dots", "basket", "cross", "stripe", "check", "wave"] as const;

export type Hue = (typeof hues)[number];
export type WeaveName = (typeof weaves)[number];

/**
 * Which thread an organisation is: a hue (token `--color-sN`) and a weave, by its place in the
 * workspace counted from 0.
 *
 * Hue alone would fail in black and white and for eyes that confuse hues; weave alone ends at eight.
 * Above twelve the hue repeats with another weave, so the first 96 are all different.
 */
export function strandOf(index: number): { hue: Hue; weave: WeaveName } {
  const place = Number.isFinite(index) ? Math.abs(Math.trunc(index)) : 0;
  const round = Math.floor(place / hues.length);
  const hue = hues[place % hues.length] ?? 1;
  const weave = weaves[((place % hues.length) + round * 5) % weaves.length] ?? "plain";
  return { hue, weave };
}

/* Second halves of German names: "Verkehrsgewerkschaft" is VG, not VE. Longer ones first. */
const tails =
  "genossenschaft gewerkschaft gesellschaft initiative verwaltung kollektiv vereinigung netzwerk stiftung gemeinde akademie bündnis allianz verband zentrum verein schutz gruppe freunde mission kirche streik kammer jugend schule partei dienst forum kreis hilfe union treff werk bund ring haus heim club rat amt".split(
    " ",
  );
const skipped = new Set(
  "e v ev gmbh ggmbh der die das den des und für von vom im in am an zu zur of the and for a".split(" "),
);

/**
 * Two letters for an organisation, unlike any in `taken`: they stand in discs, bars and on paper.
 *
 * Tries what people would write themselves (initials, halves of a compound), then the first letter
 * with each later one, then any pair. Throws a RangeError only when all 936 codes are taken.
 */
export function codeOf(name: string, taken: readonly string[] = []): string {
  const used = new Set(taken.map((code) => code.toUpperCase()));
  for (const code of candidates(name)) if (!used.has(code)) return code;
  throw new RangeError("all two-letter codes are taken");
}

function* candidates(name: string): Generator<string> {
  const words = name
    .normalize("NFC")
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !skipped.has(word.toLowerCase()));
  const [first = "", ...others] = telling.length > 0 ? telling : words;
  const start = letter(first);
  if (start) {
    const tail = tails.find((end) => first.length > end.length + 1 && first.toLowerCase().endsWith(end));
    if (tail) yield start + letter(tail);
    for (const word of others) yield start + letter(word);
    for (const next of [...first, ...others.join("")].slice(1)) yield start + letter(next);
    for (const next of alphabet) yield start + next;
  }
  for (const one of alphabet) for (const two of alphabet) yield one + two;
  for (const one of alphabet) for (const two of "0123456789") yield one + two;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The first letter as one capital; "ß" becomes "S". */
function letter(word: string): string {
  return [...([...word][0] ?? "").toUpperCase()][0] ?? "";
}
