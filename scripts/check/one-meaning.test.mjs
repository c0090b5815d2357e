import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** An exported name means one thing in the whole tree: who looks for it finds one place (CONTRIBUTING.md). */

/** Names that Next gives its files, and examples, of which each tells goals, risks and agreements of its own. */
const given = [
  [/^src\/app\//, /^(generateMetadata|metadata|dynamic|GET|POST)$/],
  [/^src\/server\/examples\/scripts\//, /./],
];

/** Tests and what they stand on: builders of one noun are called alike on every floor. */
const tests = /\.test\.tsx?$|\/testing(\/|\.ts$)/;

it("an exported name means one thing", () => {
  const twice = doubled(sources("src").map((file) => [file, fs.readFileSync(file, "utf8")]));
  expect(twice).toEqual([]);
});

const one = "export const keyOf = (row) => row.id;";

it.each([
  ["a function", "export function keyOf() {}"],
  ["a type", "export type keyOf = string;"],
  ["one of several that are taken apart", "export const { keyOf, other } = parts;"],
])("sees the name of %s", (_, text) => {
  expect(
    doubled([
      ["src/one.ts", one],
      ["src/other.ts", text],
    ]),
  ).toEqual(["keyOf"]);
});

it.each([
  ["the same thing handed on", 'export { keyOf } from "./one";'],
  [
    "the same thing, loaded later",
    'export const keyOf = dynamic(() => import("./one").then((it) => it.keyOf));',
  ],
  ["what stays inside", "const keyOf = 1;"],
])("lets %s be", (_, text) => {
  expect(
    doubled([
      ["src/one.ts", one],
      ["src/other.ts", text],
    ]),
  ).toEqual([]);
});

/** Names that more than one of these files exports, in order. */
function doubled(files) {
  const places = new Map();
  for (const [file, text] of files)
    for (const name of new Set(namesIn(file, text))) places.set(name, (places.get(name) ?? 0) + 1);
  return [...places].flatMap(([name, count]) => (count > 1 ? [name] : [])).sort();
}

/** What one file says and lets others take. What it hands on, or loads later, is said elsewhere. */
function namesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const exported = source.statements.filter((statement) => {
    const kinds = statement.modifiers?.map(({ kind }) => kind) ?? [];
    return kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DefaultKeyword);
  });
  const names = exported.flatMap((statement) =>
    statement.declarationList
      ? statement.declarationList.declarations
          .filter((it) => !isLater(it))
          .flatMap(({ name }) => boundBy(name))
      : [statement.name.text],
  );
  return names.filter((name) => !given.some(([place, names]) => place.test(file) && names.test(name)));
}

const boundBy = (name) =>
  ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((element) => boundBy(element.name));

const isLater = ({ initializer }) =>
  initializer && ts.isCallExpression(initializer) && initializer.expression.escapedText === "dynamic";

function sources(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(file);
    return /\.tsx?$/.test(file) && !tests.test(file) ? [file] : [];
  });
}
