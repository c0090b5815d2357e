import { Halt } from "../run/halt.mjs";

const KEBAB = /^[a-z]+(-[a-z]+)*$/;
/** With "_workspaceId_createdAt_id_idx" behind it, the name of its index still fits into PostgreSQL's 63 letters. */
const MAX = 30;
const usage = 'npm run new:noun -- <singular> [<plural>] [--de "<Singular>/<Plural>"]';

/** What names of code may not be: words of the language, and what every room calls something else already. */
const taken = new Set(
  "action api await case change class const default delete do else enum event export extends field fields for function if import in input it key list may new next null page prisma record return router row scope super switch text this title total true try type typeof var version void while with workspace yield".split(
    " ",
  ),
);

/**
 * Reads what was asked for: `meeting`, `press-release press-releases`, `meeting --de "Treffen/Treffen"`.
 *
 * @returns `{ singular, plural, german }`, the first two as words joined by dashes
 * @throws Halt with one sentence
 */
export function readWish(args) {
  const at = args.indexOf("--de");
  const german = readGerman(at < 0 ? "Eintrag/Einträge" : args[at + 1]);
  const words = at < 0 ? args : args.toSpliced(at, 2);
  const [singular, plural = pluralOf(singular ?? ""), ...more] = words;
  if (!singular || more.length > 0) throw new Halt(`Name one noun: ${usage}`);
  for (const word of [singular, plural]) {
    if (!KEBAB.test(word) || word.length > MAX)
      throw new Halt(`"${word}" is no name of a room: use up to ${MAX} small letters, joined by dashes.`);
    if (taken.has(camel(word)))
      throw new Halt(`"${word}" means something else in every room: find a word of its own.`);
  }
  if (singular === plural)
    throw new Halt(
      `"${singular}" must differ from its plural, because a list and one of it are named apart.`,
    );
  return { singular, plural, german };
}

function readGerman(text = "") {
  const [singular, plural, ...more] = text.split("/").map((word) => word.trim());
  if (!singular || !plural || more.length > 0 || /["{}<>\\']/.test(text))
    throw new Halt('--de takes both German words, for example --de "Treffen/Treffen".');
  return { singular, plural };
}

/** A first guess; whoever knows better names both. */
function pluralOf(word) {
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const pascal = (kebab) => kebab.split("-").map(capital).join("");
const camel = (kebab) => pascal(kebab).replace(/^./, (letter) => letter.toLowerCase());
const said = (kebab) => kebab.replaceAll("-", " ");

/** By sound: an hour, a union. */
const article = (word) =>
  /^(hour|honou?r|heir)/.test(word) || (/^[aeiou]/.test(word) && !/^(uni|us[eu]|eu|one)/.test(word))
    ? "an"
    : "a";

/** The words that stand between ‹ and › in the templates, each called as it reads for a meeting. */
export function namesOf({ singular, plural, german }) {
  const [one, many] = [said(singular), said(plural)];
  return {
    meeting: camel(singular),
    meetings: camel(plural),
    Meeting: pascal(singular),
    Meetings: pascal(plural),
    MEETING: singular.replaceAll("-", "_").toUpperCase(),
    "a-meeting": singular,
    "the-meetings": plural,
    "a meeting": `${article(one)} ${one}`,
    "A meeting": capital(`${article(one)} ${one}`),
    "one meeting": one,
    "One meeting": capital(one),
    "many meetings": many,
    "Many meetings": capital(many),
    Treffen: german.singular,
    "Viele Treffen": german.plural,
  };
}

/** Puts the names into a text. A template that asks for another one is broken. */
export const fill = (text, names) =>
  text.replace(/‹([^›]*)›/g, (_, name) => {
    if (!(name in names)) throw new Error(`No template may ask for ‹${name}›`);
    return names[name];
  });
