import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf, mark, markerOf } from "./excerpt";

const plain = (parts: { text: string }[]) => parts.map((part) => part.text).join("");
const marked = (parts: { text: string; marked: boolean }[]) =>
  parts.filter((part) => part.marked).map((part) => part.text);

describe("marks", () => {
  const text = "Die Förderung endet, Fördermittel fehlen; unsere Pressekontakte helfen.";

  it.each([
    [["förd"], ["Förderung", "Fördermittel"]],
    [["foerdermittel"], ["Fördermittel"]],
    [["kontakte"], ["Pressekontakte"]],
    [["end"], ["endet"]],
    [["e"], []],
  ])("what was typed: %j", (typed, expected) => {
    expect(marked(mark(text, markerOf(typed, [], true)))).toEqual(expected);
  });

  it("what was found by its stem, and nothing by letters where the question was exact", () => {
    expect(marked(mark(text, markerOf(["Enden"], ["endet"], true)))).toEqual(["endet"]);
    expect(marked(mark(text, markerOf(["förd"], [], false)))).toEqual([]);
  });

  it("change no letter of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (whole, typed) => {
        expect(plain(mark(whole, markerOf([typed], [], true)))).toBe(whole);
      }),
    );
  });
});

describe("an excerpt", () => {
  const isTakt = markerOf(["takt"], [], true);

  it("is the whole text when that is short, on one line", () => {
    expect(plain(excerptOf("Zehn Linien\n\nfahren  im Takt", isTakt))).toBe("Zehn Linien fahren im Takt");
  });

  it("is the stretch around the first mark", () => {
    const excerpt = plain(excerptOf(`${"davor ".repeat(100)}im Takt ${"danach ".repeat(100)}`, isTakt));
    expect(excerpt).toMatch(/^… (davor )+im Takt (danach )+…$/);
    expect(excerpt.length).toBeLessThan(175);
  });

  it("is the beginning when nothing is marked", () => {
    expect(plain(excerptOf("ohne ".repeat(100), isTakt))).toMatch(/^ohne .* …$/);
  });

  it("stays short whatever the text, keeps the mark, and tears no character", () => {
    const wild = fc.oneof(fc.string({ unit: "grapheme", maxLength: 900 }), fc.constant("🧵".repeat(900)));
    fc.assert(
      fc.property(wild, wild, (before, after) => {
        const excerpt = excerptOf(`${before} Takt ${after}`, isTakt);
        expect(plain(excerpt).length).toBeLessThan(600);
        expect(() => encodeURIComponent(plain(excerpt))).not.toThrow();
        expect(marked(excerpt).length).toBeGreaterThan(0);
      }),
    );
  });
});
