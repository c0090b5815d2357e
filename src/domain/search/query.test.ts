import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, wordsOfText } from "@/domain/folding";
import { readQuery } from "./query";

/** PostgreSQL's `\m` in JavaScript, on a folded text. */
const fits = (pattern: string, text: string) =>
  new RegExp(pattern.replaceAll("\\m", "(?<![\\p{L}\\p{N}\\p{M}])"), "u").test(fold(text));
const patternOf = (word: string) => readQuery(word)?.patterns[0] ?? "";
const filterOf = (word: string) => readQuery(word)?.filters[0] ?? "";

describe("a question", () => {
  it.each(["", "  ", "?!", "a", "a b c", "-", '""', "😀"])("%j has nothing to look for", (query) => {
    expect(readQuery(query)).toBeNull();
  });

  it("knows its last word and what stands before it", () => {
    expect(readQuery("Vereinbarung unterz")).toMatchObject({
      head: "Vereinbarung ",
      last: "unterz",
      loose: true,
    });
    expect(readQuery("takt takt")).toMatchObject({ head: "takt ", last: "takt" });
  });

  it.each([
    ['"im Takt"', false],
    ["Takt -Busse", false],
    ["Bus or Bahn", false],
    ["Bündnis-90", true],
    ["Orte", true],
  ])("%j is loose: %s", (query, loose) => {
    expect(readQuery(query)?.loose).toBe(loose);
  });
});

describe("spelling", () => {
  it.each(["Förderung", "FÖRDERUNG", "foerderung", "forderung", "Fo\u0308rderung"])(
    "%s is one word",
    (word) => {
      expect(fold(word)).toBe("forderung");
      for (const text of ["die Förderung", "DIE FÖRDERUNG", "Foerderung", "Forderung"])
        expect(fits(patternOf(word), text), text).toBe(true);
    },
  );

  it.each([
    ["strasse", "Hauptstraße", true],
    ["Straße", "HAUPTSTRASSE", true],
    ["kontakte", "Pressekontakte", true],
    ["takt", "Kontakt", false],
    ["takt", "im Taktfahrplan", true],
    ["neue", "Neu", true],
    ["quelle", "Quellen", true],
    ["busse", "Stadtbusse", true],
    ["cafe", "Café", true],
    ["lodz", "Łódź", true],
    ["rigas", "Rīgas balss", true],
    ["Ιόνια", "ΙΟΝΙΑ ΝΗΣΙΑ", true],
    ["νησις", "Νήσισ", true],
    ["елка", "Ёлка", true],
    ["istanbul", "İSTANBUL", true],
    ["kalekoy", "Kaleköy", true],
    ["tieng viet", "Tiếng Việt", true],
    ["وطنيه", "وَطَنِيه", true],
    ["שלום", "שָׁלוֹם", true],
    ["थान", "स्थान", false],
    ["がっこう", "かっこう", false],
  ])("%s in %s: %s", (word, text, found) => {
    expect(fits(patternOf(word), text)).toBe(found);
  });

  it.each([
    ["Bahnhöfe", "Bahnhof"],
    ["Häuser", "Haus"],
    ["cities", "city"],
    ["Gewerkschaften", "gewerkschaftlich"],
  ])("%s may share its stem with %s, so the filter lets it through", (word, text) => {
    expect(fits(filterOf(word), text)).toBe(true);
  });

  it("finds every word by itself and by each of its beginnings, however it is typed", () => {
    const word = fc.stringMatching(/^[a-zäöüßéçñ0-9]{2,14}$/);
    fc.assert(
      fc.property(word, fc.integer({ min: 2, max: 14 }), (whole, length) => {
        const typed = whole.slice(0, length);
        expect(fits(patternOf(typed), `x ${whole} y`)).toBe(true);
        expect(fits(filterOf(typed), `x ${whole} y`)).toBe(true);
        expect(fold(whole).startsWith(fold(typed))).toBe(true);
      }),
    );
  });

  it("makes patterns of letters and digits alone, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (query) => {
        const asked = readQuery(query);
        for (const pattern of [...(asked?.patterns ?? []), ...(asked?.filters ?? [])])
          expect(pattern).toMatch(/^(?:\\m|\\[^\p{L}\p{N}\p{M}]|[|\p{L}\p{N}\p{M}])+$/u);
        for (const word of asked?.words ?? []) expect(wordsOfText(word)).toEqual([word]);
      }),
    );
  });
});
