import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { compareLanguages } from "./messages.mjs";

function flaws(de, en) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-messages-"));
  for (const [language, texts] of Object.entries({ de, en })) {
    fs.mkdirSync(path.join(root, language));
    fs.writeFileSync(path.join(root, language, "goals.json"), JSON.stringify(texts));
  }
  const found = compareLanguages(root);
  fs.rmSync(root, { recursive: true });
  return found;
}

test("two whole languages have no flaw", () => {
  const de = { list: { count: "{count, plural, one {# Ziel} other {# Ziele}} von <b>{name}</b>" } };
  const en = { list: { count: "{count, plural, one {# goal} other {# goals}} of <b>{name}</b>" } };
  expect(flaws(de, en)).toEqual([]);
});

test.each([
  ["a key that English lacks", { a: "A", b: "B" }, { a: "A" }, "goals.json: b: missing in en"],
  ["a key that German lacks", { a: "A" }, { a: "A", b: { c: "C" } }, "goals.json: b.c: missing in de"],
  ["an empty text", { a: " " }, { a: "A" }, "goals.json: a: empty, or not a text, in de"],
  [
    "another placeholder",
    { a: "{name}" },
    { a: "{title}" },
    "goals.json: a: de uses {name}, en uses {title}",
  ],
  [
    "a placeholder inside a plural",
    { a: "{n, plural, other {{x}}}" },
    { a: "{n}" },
    "goals.json: a: de uses {n, x}, en uses {n}",
  ],
  ["a tag in one language", { a: "<b>A</b>" }, { a: "A" }, "goals.json: a: de uses {<b>}, en uses {}"],
])("%s is found", (_, de, en, flaw) => {
  expect(flaws(de, en)).toEqual([flaw]);
});

test("broken ICU is found", () => {
  expect(flaws({ a: "{name" }, { a: "{name}" })[0]).toMatch(/not valid ICU in de/);
});
