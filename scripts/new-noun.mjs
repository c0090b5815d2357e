import fs from "node:fs";
import path from "node:path";
import { readWish } from "./new-noun/names.mjs";
import { planNoun } from "./new-noun/plan.mjs";
import { runNode } from "./run/child.mjs";
import { complain, Halt } from "./run/halt.mjs";
import { say } from "./run/step.mjs";

/**
 * `npm run new:noun -- meeting`: writes a room on every floor and the lines of a noun in the places that all share. A
 * start to be edited, not a source that code is derived from (docs/adding-a-noun.md).
 */
const house = {
  read: (file) => fs.readFileSync(file, "utf8"),
  exists: (place) => fs.existsSync(place),
  list: (folder) => fs.readdirSync(folder),
};

try {
  const { own, shared } = planNoun(readWish(process.argv.slice(2)), house, new Date());
  for (const [file, text] of [...own, ...shared]) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  await format([...own, ...shared].map(([file]) => file));
  say(list("Its own", own));
  say(list("With its lines", shared));
  say(
    "\nNow write what it is: its words in both languages, its place in the navigation, and then `npm run check`.",
  );
} catch (error) {
  complain(error);
  process.exitCode = 1;
}

/** Lines break where names are long, and imports have an order. */
async function format(files) {
  const linted = files.filter((file) => /\.(tsx?|json)$/.test(file));
  const { code, output } = await runNode([
    "node_modules/@biomejs/biome/bin/biome",
    "check",
    "--write",
    ...linted,
  ]);
  if (code !== 0) throw new Halt(`Everything is written, but not as the linter wants it.\n${output.trim()}`);
}

function list(title, files) {
  return [`\n${title} (${files.length}):`, ...files.map(([file]) => `  ${file}`)].join("\n");
}
