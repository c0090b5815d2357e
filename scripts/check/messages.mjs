import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const { parse, TYPE } = createRequire(import.meta.url)("@formatjs/icu-messageformat-parser");

/**
 * Finds what a reader of one language would miss: a key that the other language
 * lacks, an empty text, a text that is not valid ICU, other placeholders.
 *
 * @param root folder with one folder per language, each with the same JSON files
 * @returns one line per flaw
 */
export function compareLanguages(root, languages = ["de", "en"]) {
  const [first, second] = languages.map((language) => readLanguage(path.join(root, language)));
  const flaws = [];
  for (const key of new Set([...first.keys(), ...second.keys()])) {
    if (!first.has(key)) flaws.push(`${key}: missing in ${languages[0]}`);
    else if (!second.has(key)) flaws.push(`${key}: missing in ${languages[1]}`);
    else flaws.push(...compareTexts(key, languages, [first.get(key), second.get(key)]));
  }
  return flaws;
}

/** Every text under `file.json: path.to.key`. */
function readLanguage(folder) {
  const texts = new Map();
  if (!fs.existsSync(folder)) return texts;
  for (const name of fs.readdirSync(folder, { recursive: true }).sort()) {
    if (name.endsWith(".json"))
      collect(JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")), `${name}:`, texts);
  }
  return texts;
}

function collect(value, at, texts) {
  if (value === null || typeof value !== "object") {
    texts.set(at, value);
    return;
  }
  const glue = at.endsWith(":") ? " " : ".";
  for (const [key, child] of Object.entries(value)) collect(child, `${at}${glue}${key}`, texts);
}

function compareTexts(key, languages, texts) {
  const flaws = [];
  const used = texts.map((text, at) => {
    if (typeof text !== "string" || !text.trim()) {
      flaws.push(`${key}: empty, or not a text, in ${languages[at]}`);
      return null;
    }
    try {
      return [...placeholders(parse(text))].sort().join(", ");
    } catch (error) {
      flaws.push(`${key}: not valid ICU in ${languages[at]} (${error.message})`);
      return null;
    }
  });
  if (used[0] !== null && used[1] !== null && used[0] !== used[1]) {
    flaws.push(`${key}: ${languages[0]} uses {${used[0]}}, ${languages[1]} uses {${used[1]}}`);
  }
  return flaws;
}

/** Names of arguments and tags, also inside plural and select branches. */
function placeholders(parts, found = new Set()) {
  for (const part of parts) {
    if (part.type === TYPE.literal || part.type === TYPE.pound) continue;
    found.add(part.type === TYPE.tag ? `<${part.value}>` : part.value);
    if (part.options) for (const branch of Object.values(part.options)) placeholders(branch.value, found);
    if (part.children) placeholders(part.children, found);
  }
  return found;
}
