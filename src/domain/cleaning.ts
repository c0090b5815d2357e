/**
 * What becomes of signs that nobody sees when people type or paste them. Each kind is judged by what it does for those
 * who read: what carries meaning stays where it does, what does nothing goes, what would show another text than the one
 * that is stored is refused (REQ-I3, docs/decisions/020).
 */

/** Whatever ends a line or a paragraph somewhere: soft breaks of word processors, page breaks, separators of Unicode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: separators are among the controls
const BREAK = /\r\n|[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]/g;
/** Control characters except tab and line feed, and code points that are none. PostgreSQL refuses NUL in text. */
const NOTHING = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|[\uFFF9-\uFFFC]/gu;
/** Halves of surrogate pairs, which cannot be stored as UTF-8. */
export const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Letters and patterns that look like a blank: they keep words setApart, so they become one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: one separator is a control
const BLANK = /[\u001F\u2800\u3164\uFFA0]/g;

/** The flag of a part of a country: a black flag, its code in tags, and the tag that ends it. */
const FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu;
const TAG = /[\u{E0000}-\u{E007F}]/u;
/** Turns what follows, also where it is read from left to right anyway. */
const TURNS = /[\u202B\u202E\u2067]/;
/** Changes the order only of what is written from right to left; phones wrap numbers in these. */
const MAY_TURN = /[\u202A\u202D\u2066\u2068]/;
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const ALL_IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const SELECTOR = /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const isSelector = (sign: string) => /^[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u.test(sign);
/** Marks that say in which direction a neutral sign belongs. They are needed where text runs from right to left. */
const DIRECTION_MARK = /[\u061C\u200E\u200F]+/g;
const JOINERS = /[\u200C\u200D]+/g;
/** A joiner is written three times at most: "joined, but no ligature" in Arabic. */
const MOST_JOINERS = 3;

const inWord = (sign: string) => /^[\p{L}\p{M}\p{N}]$/u.test(sign) && !IGNORABLE.test(sign);
/** Scripts whose letters change their shape beside a joiner, so that it means something at the end of a word too. */
const inShaped = (sign: string) =>
  inWord(sign) &&
  !/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u.test(sign);
const endsEmoji = (sign: string) =>
  /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F|\u20E3|\u{E007F})$/u.test(sign);
const beginsEmoji = (sign: string) => /^\p{Extended_Pictographic}$/u.test(sign);
const isMark = (sign: string) => /^\p{M}$/u.test(sign) && !IGNORABLE.test(sign);
const isVisible = (sign: string) => sign !== "" && !/^[\s\p{C}]$/u.test(sign) && !IGNORABLE.test(sign);

/** The sign that ends before a place, "" at the beginning. */
function before(text: string, at: number): string {
  const low = text.charAt(at - 1);
  return /[\uDC00-\uDFFF]/.test(low) ? text.slice(at - 2, at) : low;
}
/** The sign that begins at a place, "" at the end. */
const after = (text: string, at: number): string => /^./su.exec(text.slice(at, at + 2))?.[0] ?? "";

/** Keeps what a pattern finds only where its neighbours give it a meaning. */
const keepWhere = (
  text: string,
  pattern: RegExp,
  judge: (found: string, sign: { before: string; after: string }) => string,
): string =>
  text.replace(pattern, (found, at: number) =>
    judge(found, { before: before(text, at), after: after(text, at + found.length) }),
  );

const judgeJoiners = (run: string, at: { before: string; after: string }): string => {
  const kept = run.slice(0, MOST_JOINERS);
  if (inWord(at.before) && inWord(at.after)) return kept;
  if (inShaped(at.before) || inShaped(at.after)) return kept;
  return run.endsWith("\u200D") && endsEmoji(at.before) && beginsEmoji(at.after) ? "\u200D" : "";
};

/** What has a meaning only beside certain signs, and is judged after everything that has none. */
const JUDGED =
  /\u034F|\u061C|[\u180B-\u180F]|[\u200C-\u200F]|[\uFE00-\uFE0F]|[\u{E0020}-\u{E007F}]|[\u{E0100}-\u{E01EF}]/u;

function judgeIgnorables(text: string): string {
  if (!IGNORABLE.test(text)) return text;
  let left = text.replace(ALL_IGNORABLE, (sign) => (JUDGED.test(sign) ? sign : ""));
  if (!IGNORABLE.test(left)) return left;
  const turned = RIGHT_TO_LEFT.test(left);
  left = left.replace(DIRECTION_MARK, (run) => (turned ? run.charAt(0) : ""));
  left = keepWhere(left, /\u034F/g, (sign, at) => (inWord(at.before) && isMark(at.after) ? sign : ""));
  left = keepWhere(left, /\u180E/g, (sign, at) => (inShaped(at.before) ? sign : ""));
  left = keepWhere(left, SELECTOR, (sign, at) =>
    isVisible(at.before) && !isSelector(at.before) ? sign : "",
  );
  return keepWhere(left, JOINERS, judgeJoiners);
}

/**
 * Whether a text holds signs that would make people read something else than what is stored: overrides and isolates of
 * direction that change an order, and tags outside the flag of a part of a country. It is refused, because nobody sees
 * what would be deleted.
 */
export function hidesSomething(text: string): boolean {
  if (TURNS.test(text)) return true;
  if (MAY_TURN.test(text) && RIGHT_TO_LEFT.test(text)) return true;
  return TAG.test(text.replace(FLAG, ""));
}

/** A text of several lines as it is kept: normal form C, line feeds, nothing invisible that means nothing. */
export function cleanText(value: string): string {
  const plain = value
    .replace(BREAK, "\n")
    .replace(LONE_SURROGATE, "")
    .replace(BLANK, " ")
    .replace(NOTHING, "");
  return judgeIgnorables(plain).normalize("NFC").trim();
}

/** The same in one line: every break and every run of blanks is one blank. */
export const cleanLine = (value: string): string => cleanText(value).replace(/\s+/g, " ");

const signs = new Intl.Segmenter("und", { granularity: "grapheme" });
/** Code points that one sign may have: a family of four with skin tones has eleven, a letter with its accents five. */
const MOST_POINTS = 8;

/**
 * Whether a text has at most so many signs as a person counts them: an emoji is one, however it is put together. Signs
 * of absurdly many code points count as several.
 */
export function fits(text: string, most: number): boolean {
  if (text.length <= most) return true;
  if (text.length > most * MOST_POINTS * 2) return false;
  let count = 0;
  for (const { segment } of signs.segment(text)) {
    count += Math.ceil(segment.length / (MOST_POINTS * 2));
    if (count > most) return false;
  }
  return true;
}

/** The beginning of a text, at most so many signs, none of them cut in two. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let [end, count] = [0, 0];
  for (const { segment, index } of signs.segment(text)) {
    if (count === most) break;
    count += 1;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

const IS_APART = /^\u2068[^\u2068\u2069]*\u2069$/;

/**
 * A name as it goes into a sentence of ours: one with letters from right to left is set apart, so that what stands around
 * it keeps its place; doing it twice is doing it once. In markup `<bdi>` does the same; sentences are plain text, also where
 * they are labels. Never for what is kept, compared or handed out as a file.
 */
export const setApart = (name: string): string =>
  RIGHT_TO_LEFT.test(name) && !IS_APART.test(name) ? `\u2068${name}\u2069` : name;
