import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/**
 * A wing is a folder beside others inside one room. Wings of one room do not need each other in circles; what both need
 * lies in the room above them, which may take from its wings as they from it. The linter of scripts/floors.cjs sees circles
 * of files, and circles of folders only through the whole house.
 */
it("wings of one room do not need each other in circles", () => {
  expect(circlesOf(sources("src").map((file) => [file, fs.readFileSync(file, "utf8")]))).toEqual([]);
});

const form = [
  "src/features/goals/questions/form.tsx",
  'import { list } from "@/features/goals/register/list";',
];
const list = ["src/features/goals/register/list.tsx", "export const list = 1;"];
const words = [
  "src/features/goals/signs/words.ts",
  'import type { Form } from "@/features/goals/questions/form";',
];

it("sees two that need each other, though none of their files does", () => {
  const row = [
    "src/features/goals/register/row.tsx",
    'const later = import("@/features/goals/questions/words");',
  ];
  expect(circlesOf([form, list, row])).toEqual(["src/features/goals: questions, register"]);
});

it("sees a circle of three, types too", () => {
  const row = [
    "src/features/goals/register/row.tsx",
    'export { words } from "@/features/goals/signs/words";',
  ];
  expect(circlesOf([form, words, row])).toEqual(["src/features/goals: questions, register, signs"]);
});

it.each([
  ["wings in one order", [form, list, words]],
  [
    "a room and its wing",
    [
      ["src/features/goals/page.tsx", 'import { form } from "./questions/form";'],
      ["src/features/goals/questions/form.tsx", 'import { shown } from "@/features/goals/shown";'],
    ],
  ],
  [
    "wings of components, seen from elsewhere",
    [
      ["src/components/windows/menu.tsx", 'import { Box } from "@/components/fields/box";'],
      ["src/features/goals/fields/box.tsx", 'import { Menu } from "@/components/windows/menu";'],
    ],
  ],
])("lets %s be", (_, files) => expect(circlesOf(files)).toEqual([]));

/** More files than one looks through. Messages are one file a noun. */
const MOST_FILES = 20;

it("over twenty files a room gets wings", () => {
  const counts = new Map();
  for (const file of sources("src").filter((each) => !each.startsWith("src/messages/"))) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const over = [...counts].filter(([, count]) => count > MOST_FILES);
  expect(over).toEqual([]);
});

/** Each room with wings that need each other, and those wings. */
function circlesOf(files) {
  const rooms = new Map();
  for (const [file, text] of files) {
    const from = wingOf(file);
    if (!from) continue;
    const needs = rooms.get(from.room) ?? new Map();
    rooms.set(from.room, needs);
    for (const to of importsIn(file, text).map(wingOf))
      if (to?.room === from.room && to.wing !== from.wing)
        needs.set(from.wing, (needs.get(from.wing) ?? new Set()).add(to.wing));
  }
  return [...rooms].flatMap(([room, needs]) => {
    const inCircle = [...needs.keys()].filter((wing) => reachedFrom(wing, needs).has(wing)).sort();
    return inCircle.length ? [`${room}: ${inCircle.join(", ")}`] : [];
  });
}

function reachedFrom(wing, needs, reached = new Set()) {
  for (const next of needs.get(wing) ?? [])
    if (!reached.has(next)) reachedFrom(next, needs, reached.add(next));
  return reached;
}

/** The room and the wing that a file lies in; nothing for what lies in the room itself. */
function wingOf(file) {
  const [, room, wing] =
    file.match(/^(src\/components|src\/(?:domain|server|features)\/[^/]+)\/([^/]+)\//) ?? [];
  return room && { room, wing };
}

/** What a file imports of the house, as paths from its root without an ending. */
const importsIn = (file, text) =>
  [...text.matchAll(/(?:from|import\(|import)\s*"(@|\.)\/([^"]+)"/g)].map(([, start, place]) =>
    path.posix.join(start === "@" ? "src" : path.posix.dirname(file), place),
  );

function sources(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(file);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$|testing/.test(file) ? [file] : [];
  });
}
