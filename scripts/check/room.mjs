import fs from "node:fs";
import path from "node:path";
import { journeysOf } from "../../e2e/rooms.mjs";

const JOURNEYS = "e2e/journeys";
const floors = ["src", "prisma", "scripts"];
const leftOut = /^src\/generated$|node_modules/;

/**
 * What `npm test -- <word>` runs: the tests of one room, on all floors.
 *
 * @param words a test belongs to the selection when one of them fits
 * @param files Map of a path from the project's root to the titles of the journeys in it, none for other files
 * @returns `{ unit, db }` paths of test files, and `journeys`: a pattern for Playwright's --grep, or null
 */
export function selectRoom(words, files) {
  const wanted = words.map((word) => word.toLowerCase());
  const fits = (text) => wanted.some((word) => text.toLowerCase().includes(word));
  const tests = [...files.keys()].filter((file) => /\.test\.(tsx?|mjs)$/.test(file) && fits(file));
  const needsDatabase = (file) => file.includes(".db.test.");
  return {
    unit: tests.filter((file) => !needsDatabase(file)),
    db: tests.filter(needsDatabase),
    journeys: journeyPattern(wanted, fits, files),
  };
}

/** A journey belongs to a room by the name of its file, by its title, or because e2e/rooms.mjs says so. */
function journeyPattern(wanted, fits, files) {
  const told = wanted.flatMap((word) => journeysOf[word] ?? []).map((name) => `${name}.spec.ts`);
  const journeys = [...files].filter(([file]) => file.startsWith(JOURNEYS));
  const named = journeys.map(([file]) => path.posix.basename(file)).filter(fits);
  const titled = journeys.flatMap(([, titles]) => titles).filter(fits);
  const parts = [...new Set([...told, ...named, ...titled])];
  return parts.length ? parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") : null;
}

/** Every file of the house with the titles of its journeys. */
export function filesOfTheHouse() {
  const files = new Map(floors.flatMap(filesIn).map((file) => [file, []]));
  for (const file of filesIn(JOURNEYS)) files.set(file, titlesIn(fs.readFileSync(file, "utf8")));
  return files;
}

function filesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.posix.join(folder, entry.name);
    if (leftOut.test(place)) return [];
    return entry.isDirectory() ? filesIn(place) : [place];
  });
}

/** Titles as they stand in the text. One that is put together while it runs is found by its file only. */
export function titlesIn(text) {
  return [...text.matchAll(/\btest\(\s*"([^"]+)"/g)].map(([, title]) => title);
}
