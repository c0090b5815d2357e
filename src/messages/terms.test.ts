import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { namespaces } from "./namespaces";
import { termExceptions } from "./term-exceptions";

type Words = { [key: string]: string | Words };

const rows = readFileSync("docs/terms.md", "utf8")
  .split("\n")
  .filter((line) => /^\| (?!Thing|---)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** What the table forbids, as patterns: whole words, or their beginning where a dash stands at the end. */
const forbidden = (cell: string | undefined): [string, RegExp][] =>
  (cell ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => {
      const stem = word.replace(/-$/, "");
      return [word, new RegExp(`(?<![\\p{L}{-])${stem}${word === stem ? "(?!\\p{L})" : ""}`, "iu")];
    });

/** Without the names of values and the codes that choose between words: `{risk}` is no word. */
const worded = (text: string): string =>
  text.replace(/\{\w+(, (plural|select|selectordinal),)?/g, "{").replace(/(?<!\p{L})[A-Z_]{2,}(?= \{)/gu, "");

/** Every message with its place. */
function messagesOf(words: Words, at: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${at}.${key}`, worded(value)] as [string, string]]
      : messagesOf(value, `${at}.${key}`),
  );
}

it("the table has terms in both languages", () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const [, thing, de, , en] of rows) expect([thing, de, en].every(Boolean), thing).toBe(true);
});

it.each(["de", "en"] as const)("no message in %s says what the table of terms forbids", async (language) => {
  const words = rows.flatMap((row) => forbidden(row[language === "de" ? 3 : 5]));
  const allowed = termExceptions.filter((one) => one.language === language);
  const used = new Set<unknown>();
  const faults: string[] = [];
  for (const name of namespaces) {
    const all = (await import(`./${language}/${name}.json`)).default as Words;
    for (const [at, text] of messagesOf(all, name))
      for (const [word, pattern] of words) {
        if (!pattern.test(text)) continue;
        const exception = allowed.find((one) => at.startsWith(one.at) && one.word.test(word));
        if (exception) used.add(exception);
        else faults.push(`${at}: ${word}`);
      }
  }
  expect(faults).toEqual([]);
  // an exception that nothing needs any more goes
  expect(allowed.filter((one) => !used.has(one)).map(({ at }) => at)).toEqual([]);
});
