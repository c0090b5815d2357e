/**
 * How likely it is that somebody wrote a text, judged by the signs that ASCII does not have: a wrong reading puts capital
 * letters into words, currencies before letters, and pieces of frames everywhere.
 */

const GERMAN = /[äöüÄÖÜß]/;
const EUROPEAN = /[éèêëàâáíìîïóòôúùûñçåæøœãõÉÈÀÁÇÅØÆÑÓÚÍŒłśćżźńęąŁŚĆŻŹčšžřýďťňěůČŠŽŘőűŐŰğışİŞțșăâîĂȚȘđĐ]/;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const QUOTE = /[„“”‘’‚‹›«»]/;
const SIGN = /[–—…•·§°®©™½¼¾²³¹´`\u00A0]/;

interface Place {
  sign: string;
  before: string;
  after: string;
}

function ofLetter({ sign, before, after }: Place): number {
  if (UPPER.test(sign) && LOWER.test(before)) return -3;
  if (LOWER.test(sign) && UPPER.test(after)) return -3;
  if (UPPER.test(sign) && UPPER.test(before) && LOWER.test(after)) return -2;
  if (!LATIN.test(sign)) {
    const beside = [before, after].filter((one) => LETTER.test(one));
    return beside.some((one) => LATIN.test(one)) ? -3 : beside.length > 0 ? 1.5 : -0.5;
  }
  const crowded = before > "\u007F" && LETTER.test(before) && after > "\u007F" && LETTER.test(after);
  if (crowded) return -2;
  if (!LETTER.test(before) && !LETTER.test(after)) return 0.5;
  if (GERMAN.test(sign)) return 3;
  return EUROPEAN.test(sign) ? 1.5 : -0.5;
}

function ofSign({ sign, before, after }: Place): number {
  const inside = LETTER.test(before) && LETTER.test(after);
  if (sign === "’") return 1;
  if (sign === "€" || sign === "£") return LETTER.test(after) || LETTER.test(before) ? -3 : 1;
  if (QUOTE.test(sign)) return inside ? -3 : 1;
  if (SIGN.test(sign)) return inside ? -3 : 0.5;
  return -4;
}

/** How many signs beyond ASCII a text has, and how they look on average: about 3 for German, below 0 for what nobody writes. */
export function plausibility(text: string): { signs: number; average: number } {
  const all = [...text];
  let [signs, sum] = [0, 0];
  for (const [at, sign] of all.entries()) {
    if (sign <= "\u007F") continue;
    const place = { sign, before: all[at - 1] ?? "", after: all[at + 1] ?? "" };
    signs += 1;
    sum += LETTER.test(sign) ? ofLetter(place) : ofSign(place);
  }
  return { signs, average: signs === 0 ? 0 : sum / signs };
}
