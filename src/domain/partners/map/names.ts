/** Widths of Atkinson Hyperlegible in shares of the font size, as its bold has them. */
const widths: [RegExp, number][] = [
  [/[ijl.,:;'!|„“”‚‘ ]/, 0.31],
  [/[frtI1\-/()[\]]/, 0.42],
  [/[aceksvxyz]/, 0.55],
  [/[mMW%@]/, 0.96],
  [/[w&…]/, 0.76],
  [/[A-ZÄÖÜ]/, 0.73],
  [/[\p{Script=Latin}\d–]/u, 0.62],
];
/** What is in no list is as wide as signs get. */
const WIDEST_SIGN = 1.05;
const SPACE = 0.31;
const HYPHEN = 0.42;

const known = new Map<string, number>();
for (let code = 32; code < 384; code++) {
  const sign = String.fromCharCode(code);
  known.set(sign, widths.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST_SIGN);
}
const widthOf = (sign: string): number =>
  known.get(sign) ?? widths.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST_SIGN;

/** How wide a text is about to be drawn, rather more than less: what fits here fits on the screen. */
export const measure = (text: string, font: number): number =>
  [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * font;

/** What long names of organisations are put together from; a word breaks best before one of them. */
const parts =
  /(?=initiativ|verein|verband|verbänd|gewerkschaft|gemeinschaft|gesellschaft|genossenschaft|ausschuss|bündnis|bewegung|netzwerk|zentrum|zentrale|forum|stiftung|kirche|kreis|arbeit|jugend|club|hilfe|schutz|schule|schwärmer|agentur|ministerium|kammer|werkstatt|beirat|(?<=stadt|bei|frauen|sport|bei)rat|(?<=stadt|kreis|bezirks)amt|union|dienst|gruppe|plattform|allianz|haupt|beauftragt|partner|vertretung|versammlung|organisation)/giu;

const ONSET =
  /(?:sch[lmnrw]?|s?[pt]r|st|sp|ch|ck|ph|th|pf|zw|kn|qu|[bfgkpc]l|[bdfgk]r|[bcdfghjklmnpqrstvwxzß])$/iu;
const TIED = /^(?:sch|ch|ck|ph|th|[bfgkpc]l|[bdfgkpt]r)$/iu;

/** Between two vowels the last consonant starts the next syllable; of many, the last that can be spoken together. */
function syllables(word: string): number[] {
  return [...word.matchAll(/(?<=[aeiouyäöü])[bcdfghjklmnpqrstvwxzß]+(?=[aeiouyäöü])/giu)].flatMap((match) => {
    const [run] = match;
    if (run.length === 1 || /^(?:sch|ch|ck|ph|th)$/iu.test(run)) return [match.index];
    if (TIED.test(run)) return [];
    if (run.length === 2) return [match.index + 1];
    return [match.index + run.length - (ONSET.exec(run)?.[0].length ?? 1)];
  });
}

/** A piece of a name that is never broken; `after` is what stands behind it where the line goes on. */
interface Piece {
  text: string;
  after: "" | " ";
  /** Behind a piece of a word a line can end only with a hyphen; that costs more than another line end. */
  hyphen: boolean;
  cost: number;
}

const [LINE, AT_PART, AT_SYLLABLE] = [10, 7, 22];

/** Only letters, long enough, and never fewer than four before or three behind: rather no hyphen than a wrong one. */
function piecesOfWord(word: string): Omit<Piece, "after">[] {
  if (word.length < 9 || !/^\p{L}+$/u.test(word)) return [{ text: word, hyphen: false, cost: 0 }];
  const costs = new Map<number, number>();
  for (const { index } of word.matchAll(parts))
    if (index >= 4 && word.length - index >= 3) costs.set(index, AT_PART);
  const joints = [...costs.keys()];
  for (const at of syllables(word))
    if (at >= 4 && word.length - at >= 4 && joints.every((joint) => Math.abs(joint - at) > 2))
      costs.set(at, AT_SYLLABLE);
  const cuts = [...costs.keys()].sort((a, b) => a - b);
  return [0, ...cuts].map((from, index) => {
    const to = cuts[index];
    return {
      text: word.slice(from, to),
      hyphen: to !== undefined,
      cost: to === undefined ? 0 : (costs.get(to) ?? 0),
    };
  });
}

function piecesOf(name: string): Piece[] {
  const words = name.trim().split(/\s+/u);
  const pieces = words.flatMap((word) =>
    word.split(/(?<=[-/–])(?=.)/u).flatMap((bit, index, all) =>
      piecesOfWord(bit).map((piece, at, of): Piece => {
        const last = index === all.length - 1 && at === of.length - 1;
        return { ...piece, after: last ? " " : "" };
      }),
    ),
  );
  return pieces;
}

/** The name with soft hyphens where it may break, for text that the browser breaks and nobody searches or copies. */
export const softened = (name: string): string =>
  piecesOf(name)
    .map(({ text, hyphen, after }) => (hyphen ? `${text}\u00ad` : text + after))
    .join("")
    .trimEnd();

interface Way {
  cost: number;
  lines: string[];
}

/**
 * A whole name in at most so many lines of this width, or null: broken at spaces, after hyphens, and with a new
 * hyphen in long words. No name is ever cut. The fewest lines win, then the fewest hyphens, then the evenest lines.
 */
export function linesOf(name: string, font: number, widest: number, most: number): string[] | null {
  const pieces = piecesOf(name);
  const wide = pieces.map(({ text }) => measure(text, 1));
  const limit = widest / font;
  const memo = new Map<number, Way | null>();
  const from = (start: number, left: number): Way | null => {
    if (start === pieces.length) return { cost: 0, lines: [] };
    if (left === 0) return null;
    const key = start * (most + 1) + left;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let best: Way | null = null;
    let [text, width] = ["", 0];
    for (let end = start; end < pieces.length; end++) {
      const piece = pieces[end] as Piece;
      const glue = end > start ? (pieces[end - 1]?.after ?? "") : "";
      text += glue + piece.text;
      width += (glue ? SPACE : 0) + (wide[end] ?? 0);
      if (width > limit) break;
      if (piece.hyphen && width + HYPHEN > limit) continue;
      const rest = from(end + 1, left - 1);
      if (!rest) continue;
      const empty = 1 - width / limit;
      const cost = LINE + piece.cost + 4 * empty * empty + rest.cost;
      if (!best || cost < best.cost)
        best = { cost, lines: [piece.hyphen ? `${text}-` : text, ...rest.lines] };
    }
    memo.set(key, best);
    return best;
  };
  return from(0, most)?.lines ?? null;
}
