import fs from "node:fs";
import { expect, test } from "vitest";
import { journeysOf } from "../../e2e/rooms.mjs";
import { filesOfTheHouse, selectRoom, titlesIn } from "./room.mjs";

const files = new Map([
  ["src/domain/goals/states.ts", []],
  ["src/domain/goals/states.test.ts", []],
  ["src/features/goals/goal-page.test.tsx", []],
  ["src/server/goals/writes.db.test.ts", []],
  ["src/domain/rounds/states.test.ts", []],
  ["e2e/journeys/edit-together.spec.ts", ["two people change one goal: neither text is lost (de)"]],
  ["e2e/journeys/sealed-round.spec.ts", ["three organisations answer a sealed round"]],
]);
/** The pattern as Playwright reads it: without regard to case, over file and title. */
const finds = (pattern, text) => new RegExp(pattern, "i").test(text);

test("a room has its unit and database files on every floor, and no other room's", () => {
  expect(selectRoom(["goals"], files)).toMatchObject({
    unit: ["src/domain/goals/states.test.ts", "src/features/goals/goal-page.test.tsx"],
    db: ["src/server/goals/writes.db.test.ts"],
  });
});

test("journeys belong to a room by what e2e/rooms.mjs says", () => {
  const { journeys } = selectRoom(["goals"], files);
  expect(finds(journeys, "chromium edit-together.spec.ts two people")).toBe(true);
  expect(finds(journeys, "chromium sealed-round.spec.ts three organisations answer a sealed round")).toBe(
    false,
  );
});

test("journeys belong to a word by the name of their file and by their title, brackets and all", () => {
  expect(finds(selectRoom(["SEALED"], files).journeys, "sealed-round.spec.ts three")).toBe(true);
  const { journeys } = selectRoom(["neither text"], files);
  expect(finds(journeys, "edit-together.spec.ts two people change one goal: neither text is lost (de)")).toBe(
    true,
  );
});

test("several words add up, and a word that nothing has selects nothing", () => {
  expect(selectRoom(["goals", "rounds"], files).unit).toHaveLength(3);
  expect(selectRoom(["zebra"], files)).toEqual({ unit: [], db: [], journeys: null });
});

test("titles are read from the text, on the line of the call or below it", () => {
  expect(titlesIn('test("one", async () => {});\n  test(\n    "two: it\'s",\n')).toEqual([
    "one",
    "two: it's",
  ]);
});

test("every journey of the house stands in a room, and every room names journeys that exist", () => {
  const names = fs.readdirSync("e2e/journeys").map((file) => file.replace(".spec.ts", ""));
  expect([...new Set(Object.values(journeysOf).flat())].sort()).toEqual(names.sort());
});

test("goals are found in the house itself, on the floors and in the journeys", () => {
  const { unit, db, journeys } = selectRoom(["goals"], filesOfTheHouse());
  expect(unit.some((file) => file.startsWith("src/domain/goals/"))).toBe(true);
  expect(db.some((file) => file.startsWith("src/server/goals/"))).toBe(true);
  expect(finds(journeys, "red-line.spec.ts")).toBe(true);
});
