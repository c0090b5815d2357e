import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords } from "./word-diff";

const text = fc
  .array(fc.constantFrom("wir", "sprechen ", "gemeinsam", " ", "\n", "mit ", "einer ", "Stimme. "))
  .map((parts) => parts.join(""));
const side = (pieces: ReturnType<typeof diffWords>, kind: "added" | "removed") =>
  pieces
    .filter((piece) => piece.kind === "same" || piece.kind === kind)
    .map((piece) => piece.text)
    .join("");

describe("diffWords", () => {
  test("marks the words that changed and no others", () => {
    expect(diffWords("innerhalb von zwei Tagen", "innerhalb von vier Tagen")).toEqual([
      { kind: "same", text: "innerhalb von " },
      { kind: "removed", text: "zwei " },
      { kind: "added", text: "vier " },
      { kind: "same", text: "Tagen" },
    ]);
  });
  test("neither text loses a letter", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffWords(before, after);
        expect(side(pieces, "removed")).toBe(before);
        expect(side(pieces, "added")).toBe(after);
      }),
    );
  });
  test("equal texts have no change", () => {
    fc.assert(fc.property(text, (same) => diffWords(same, same).every((piece) => piece.kind === "same")));
  });
  test("two very long texts do not stall", () => {
    const before = "alt ".repeat(5000);
    const after = "neu ".repeat(5000);
    const pieces = diffWords(before, after);
    expect(side(pieces, "removed")).toBe(before);
    expect(side(pieces, "added")).toBe(after);
  });
});
