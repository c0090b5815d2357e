import fs from "node:fs";
import path from "node:path";

const RULES = "docs/rules";
const places = ["src", "e2e", "scripts", "bench", "prisma/models", "prisma/scenarios"];
const leftOut = /^src\/generated$|node_modules/;
const isCode = /\.(tsx?|mts|mjs|cjs|prisma|css)$/;
/** Prose is held to the same: all of it is looked at, as if it were one comment. */
const prose = [
  "docs/decisions",
  "docs/path.md",
  "docs/bench.md",
  "README.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
];

const comment = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/[^\n]*/gm;
const title = /\b(?:describe|it|test)(?:\.\w+)?\(\s*["`][^\n]*/g;
const code = /(?<![\w/.-])(?:REQ-)?[A-Z]{1,2}\d{1,2}(?![\w-])/g;
const point = /\bacceptance (\d{1,2})\b/g;
const document = /[\w./-]*\w\.md\b/g;

/** Documents that are in no checkout, by the names under which comments once cited them. */
const missing =
  /\b(?:domain|experience|reliability|product) (?:\d|[A-Z]\d)|\boverriding decisions?\b|docs of the design/g;

/** Look like codes and are none: an engine and a key. */
const noCodes = new Set(["V8", "F6"]);

/** Every code that the rules explain: what stands alone in a cell of a table there. */
export function knownCodes(texts) {
  const cells = texts.flatMap((text) => [...text.matchAll(/^\|.*\|$/gm)].flatMap(([row]) => row.split("|")));
  const known = new Set(cells.map((cell) => cell.trim()));
  return { has: (one) => known.has(one) };
}

/**
 * What the comments of a file and the titles of its tests cite that is not in the repository.
 *
 * @param known as of `knownCodes`
 * @param exists whether a path from the project's root is there
 * @returns one line per flaw
 */
export function citationFlaws(file, text, known, exists) {
  const words = [...text.matchAll(comment)].map(([words]) => words);
  const titles = [...text.matchAll(title)].flatMap(([line]) => line.match(/\([^()]*\)/g) ?? []);
  return [...words, ...titles].flatMap((cited) => [
    ...[...cited.matchAll(code)]
      .map(([one]) => one)
      .filter((one) => !known.has(one) && !noCodes.has(one))
      .map((one) => `${file}: no list in ${RULES} explains ${one}`),
    ...[...cited.matchAll(point)]
      .filter(([, number]) => !known.has(number))
      .map(([one]) => `${file}: ${RULES}/screens.md has no ${one}`),
    ...[...cited.matchAll(document)]
      .map(([one]) => one)
      .filter((one) => !exists(one) && !exists(path.posix.join(path.posix.dirname(file), one)))
      .map((one) => `${file}: there is no ${one}`),
    ...[...cited.matchAll(missing)].map(([one]) => `${file}: cites "${one}", which is in no document here`),
  ]);
}

/** The flaws of the whole house. */
export function readCitationFlaws() {
  const rules = fs.readdirSync(RULES).map((name) => fs.readFileSync(path.posix.join(RULES, name), "utf8"));
  const known = knownCodes(rules);
  const files = places.flatMap(filesIn).filter((file) => isCode.test(file) && !/citations\b/.test(file));
  const read = (file) => fs.readFileSync(file, "utf8");
  const texts = prose.flatMap(filesIn);
  return [
    ...files.flatMap((file) => citationFlaws(file, read(file), known, fs.existsSync)),
    ...texts.flatMap((file) =>
      citationFlaws(file, `/* ${read(file).replaceAll("*/", "* /")} */`, known, fs.existsSync),
    ),
  ];
}

function filesIn(folder) {
  if (fs.statSync(folder).isFile()) return [folder];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (leftOut.test(place)) return [];
    return entry.isDirectory() ? filesIn(place) : [place];
  });
}
