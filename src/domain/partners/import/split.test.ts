import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { delimiters, splitCells } from "./split";

const rowsOf = (text: string, delimiter: (typeof delimiters)[number] = ";") =>
  splitCells(text, delimiter, 1000).rows;

describe("cells", () => {
  it.each<[string, string, string[][]]>([
    ["quotes around separators", '"Hand; Fuß";"sagt ""ja"""', [["Hand; Fuß", 'sagt "ja"']]],
    [
      "a break in a cell",
      'A;"eins\nzwei"\nB;c',
      [
        ["A", "eins\nzwei"],
        ["B", "c"],
      ],
    ],
    [
      "a name that begins with quotes",
      '"Hand in Hand" e. V.;x\nChor;y',
      [
        ['"Hand in Hand" e. V.', "x"],
        ["Chor", "y"],
      ],
    ],
    [
      "a quote that nobody closes",
      'A;"b\nc;d\ne;f',
      [
        ["A", '"b'],
        ["c", "d"],
        ["e", "f"],
      ],
    ],
    [
      "a quote that closes far below",
      `A;"b\n${"c;d\n".repeat(40)}x";y`,
      [["A", '"b'], ...Array.from({ length: 40 }, () => ["c", "d"]), ['x"', "y"]],
    ],
    [
      "an inch",
      'Rohr 5";x\nRohr 6";y',
      [
        ['Rohr 5"', "x"],
        ['Rohr 6"', "y"],
      ],
    ],
    ["blanks around quotes", 'A; "b;c" ;d', [["A", "b;c", "d"]]],
    [
      "lines of an old Mac",
      "A;b\rC;d\r",
      [
        ["A", "b"],
        ["C", "d"],
      ],
    ],
    [
      "an empty last cell",
      "A;\nB;",
      [
        ["A", ""],
        ["B", ""],
      ],
    ],
  ])("%s", (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

  it("are those that any program wrote that keeps to the rules", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('"', 'a"b', ";", "\n", "x\r\ny", "'+1", " "),
    );
    const row = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...delimiters),
        (rows, delimiter) => {
          const written = Papa.unparse(rows, { delimiter, quotes: true });
          expect(rowsOf(written, delimiter)).toEqual(rows);
        },
      ),
    );
  });

  it("stop where somebody said, whatever stands there", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'";\n\r ab') }),
        fc.integer({ min: 1, max: 5 }),
        (text, most) => {
          const { rows, more } = splitCells(text, ";", most);
          expect(rows.length).toBeLessThanOrEqual(most);
          expect(more).toBe(splitCells(text, ";", 10_000).rows.length > rows.length);
        },
      ),
    );
  });

  it("take no time for a megabyte of quotes", () => {
    const begun = performance.now();
    for (const text of ['"'.repeat(1_000_000), '"x;'.repeat(300_000), '"\n'.repeat(500_000)])
      splitCells(text, ";", 1000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
