import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, lineOf, MOST_LEVELS } from "./blocks";
import { canonicalText, clauseWords } from "./canonical-text";

const brief = (body: string) =>
  blocksOf(body).map(({ kind, level, marker, text }) => [kind[0], level, marker, text].join(" "));

describe("the lines of a clause", () => {
  it.each([
    [
      "nested numbering and columns",
      "(a) eins\n\t(1) zwei\n\t\t(i) drei\n    Spalte A    Spalte B",
      ["I 0 (a) eins", "I 1 (1) zwei", "I 2 (i) drei", "P 1  Spalte A Spalte B"],
    ],
    ["a soft break", "(3) erste Zeile\u000bzweite Zeile", ["I 0 (3) erste Zeile", "P 0  zweite Zeile"]],
    ["digits of another script", "١. نتفق على ما يلي", ["I 0 ١. نتفق على ما يلي"]],
    ["a heading and dashes", "# Zweck\n- eins\n– zwei", ["H 0 # Zweck", "I 0 - eins", "I 0 – zwei"]],
    [
      "numbers with parts",
      "1. eins\n 1.1 zwei\n  1.1.1 drei",
      ["I 0 1. eins", "I 1 1.1 zwei", "I 2 1.1.1 drei"],
    ],
    [
      "what only begins like a mark",
      "2027 beginnen wir.\nA bis Z\n(auch kleine)",
      ["P 0  2027 beginnen wir.", "P 0  A bis Z", "P 0  (auch kleine)"],
    ],
    [
      "indentation without order",
      "        acht\nnull\n    vier\n  zwei",
      ["P 0  acht", "P 0  null", "P 1  vier", "P 1  zwei"],
    ],
    ["nothing", " \n\t\n", []],
  ])("%s", (_, body, lines) => {
    expect(brief(body)).toEqual(lines);
  });

  it("hold nothing that is not seen, and nothing that is seen is lost", () => {
    expect(brief("Stim\u00ADmen\u200B \u202Eeine\u202C\u00A0\u2003Stimme")).toEqual([
      "P 0  Stimmen eine Stimme",
    ]);
  });
});

const body = fc
  .array(
    fc.tuple(
      fc.constantFrom("", " ", "  ", "\t", "\t\t", "      ", "\u00A0\u00A0"),
      fc.constantFrom("", "1. ", "a) ", "(2) ", "- ", "# ", "1.2 "),
      fc.constantFrom("eins", "zwei  drei", "vier\tfünf", "", "[sechs]", "١", "\u200Bsieben"),
    ),
    { maxLength: 8 },
  )
  .map((lines) => lines.map((parts) => parts.join("")).join("\n"));

describe("what is hashed", () => {
  it("reads back as exactly the lines that are shown", () => {
    fc.assert(
      fc.property(body, (text) => {
        const blocks = blocksOf(text);
        const again = blocksOf(clauseWords({ title: "t", body: text }).split("\n").slice(1).join("\n"));
        expect(again).toEqual(blocks);
        for (const block of blocks) {
          expect(block.level).toBeLessThan(MOST_LEVELS);
          expect(lineOf(block)).toBe(lineOf(block).trim());
        }
      }),
    );
  });

  it("is the same for two texts if and only if they are shown the same", () => {
    const hash = (text: string) =>
      canonicalText({ title: "t", number: 1, clauses: [{ title: "c", body: text }] });
    fc.assert(
      fc.property(body, body, (one, other) => {
        expect(hash(one) === hash(other)).toBe(
          JSON.stringify(blocksOf(one)) === JSON.stringify(blocksOf(other)),
        );
      }),
    );
  });
});
