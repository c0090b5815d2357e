import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * The build compiles the messages (next.config.js). Compiled, one that comes out empty, such as
 * `{count, plural, =0 {} other {#}}` for 0, is shown as its key (next-intl 4.14): the component leaves it out instead.
 */
const words = (node: unknown, path: string): [string, string][] =>
  typeof node === "string"
    ? [[path, node]]
    : Object.entries(node as object).flatMap(([key, value]) => words(value, `${path}.${key}`));

/** The texts in the outermost braces, and whether there is anything beside them. */
function inBraces(text: string): { inside: string[]; beside: string } {
  const inside: string[] = [];
  let beside = "";
  let depth = 0;
  let from = 0;
  for (const [at, sign] of text.split("").entries()) {
    if (sign === "{" && depth++ === 0) from = at + 1;
    else if (sign === "}" && --depth === 0) inside.push(text.slice(from, at));
    else if (depth === 0) beside += sign;
  }
  return { inside, beside };
}

/** Nothing at all, or nothing but a choice of which one text is empty. */
function comesOutEmpty(message: string): boolean {
  const { inside, beside } = inBraces(message);
  if (beside !== "" || inside.length > 1) return false;
  const [, texts] = /^\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,(.*)$/s.exec(inside[0] ?? "") ?? [];
  return inside.length === 0 || (texts !== undefined && inBraces(texts).inside.some(comesOutEmpty));
}

describe.each(["de", "en"])("the words in %s", (locale) => {
  it("say something in every case", () => {
    const folder = `src/messages/${locale}`;
    const all = readdirSync(folder).flatMap((file) =>
      words(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")), file.replace(".json", "")),
    );
    expect(all.filter(([, message]) => comesOutEmpty(message)).map(([path]) => path)).toEqual([]);
  });
});

it("sees a message that is empty in one case", () => {
  expect(comesOutEmpty("{count, plural, =0 {} one {Ein Ort.} other {# Orte.}}")).toBe(true);
  expect(comesOutEmpty("{count, plural, =0 {} other {# Orte.}} gefunden")).toBe(false);
  expect(comesOutEmpty("{count, plural, one {Ein{all, plural, one {} other {er}}} other {{count}}}")).toBe(
    false,
  );
  expect(comesOutEmpty("{name}")).toBe(false);
});
