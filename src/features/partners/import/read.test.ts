import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partnerTiers, sectors } from "@/domain/partners/choices";
import { MAX_IMPORTED } from "@/domain/partners/import/schema";
import { sectorOf, tierOf } from "@/domain/partners/import/values";
import de from "@/messages/de/partners.json";
import en from "@/messages/en/partners.json";
import { readList } from "./read";
import { beginImport, changeImport, checkLines } from "./state";

const cellsOf = (text: string) => {
  const read = readList(text);
  return "lines" in read ? read.lines.map(({ cells }) => cells) : read;
};

describe("lists as people have them", () => {
  const table: [string, string, string[][]][] = [
    [
      "semicolons and quotes",
      'Name;Ort\r\n"Hand; Fuß";"sagt ""ja"""',
      [
        ["Name", "Ort"],
        ["Hand; Fuß", 'sagt "ja"'],
      ],
    ],
    [
      "tabs",
      "A\tB\nC\tD\n",
      [
        ["A", "B"],
        ["C", "D"],
      ],
    ],
    ["a line break in a cell", 'A;"eins\nzwei"', [["A", "eins\nzwei"]]],
    ["addresses in one line", "ada@a.example, bert@b.example", [["ada@a.example"], ["bert@b.example"]]],
    ["addresses in lines", "ada@a.example\n\nbert@b.example;\n", [["ada@a.example"], ["bert@b.example"]]],
    ["thousands of empty rows at the end", `A;B${"\r\n;;".repeat(5000)}`, [["A", "B"]]],
    [
      "formulas, as text",
      "Name;Ort\n=HYPERLINK(1);+49 30",
      [
        ["Name", "Ort"],
        ["=HYPERLINK(1)", "+49 30"],
      ],
    ],
    ["a quote in a name", 'Verein "Hand in Hand" e. V.;x', [['Verein "Hand in Hand" e. V.', "x"]]],
  ];
  it.each(table)("reads %s", (_, text, cells) => expect(cellsOf(text)).toEqual(cells));

  it("counts lines as a spreadsheet does, blank ones included", () => {
    expect(readList("Name;Ort\n;\n\nVerein;x")).toEqual({
      lines: [
        { line: 1, cells: ["Name", "Ort"] },
        { line: 4, cells: ["Verein", "x"] },
      ],
    });
  });
});

describe("hostile lists", () => {
  const MB = 1_000_000;
  const table: [string, string, object][] = [
    ["more than a megabyte", "a".repeat(MB + 1), { refusal: "tooBig" }],
    ["one cell of a megabyte", `Name;Ort\n${"a".repeat(MB - 20)};x`, { refusal: "cellTooLong", line: 2 }],
    ["100,000 rows", "a;b\n".repeat(100_000), { refusal: "tooManyRows" }],
    ["blank lines that hide rows", `${"\n".repeat(2000)}Verein`, { refusal: "tooManyRows" }],
    ["rows far below", `Verein;x${"\n".repeat(2000)}Chor;y`, { refusal: "tooManyRows" }],
    ["one row too many", "a;b\n".repeat(MAX_IMPORTED + 2), { refusal: "tooManyRows" }],
    ["half a million columns", ";".repeat(MB / 2), { refusal: "empty" }],
    ["too many columns", Array(50).fill("x").join(";"), { refusal: "tooManyColumns", line: 1 }],
    ["a quote that never ends", `Name;Ort\nA;"b\n${"c;d\n".repeat(500)}`, { refusal: "openQuote", line: 2 }],
    ["a megabyte of quotes", '"'.repeat(MB - 1), { refusal: "openQuote", line: 1 }],
    ["NUL", "Name\nVer\u0000ein", { refusal: "notText" }],
    ["nothing", " \n \n", { refusal: "empty" }],
  ];
  it.each(table)("refuses %s", (_, text, refusal) => expect(readList(text)).toEqual(refusal));

  it("never throws, never hands over more rows than may be imported, and reads the preview of any of them", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        ";",
        ",",
        "\t",
        "\n",
        "\r\n",
        "sep=;\n",
        "=1+1",
        "Name;E-Mail\n",
        "a@b.example",
        "\uFEFF",
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    const texts = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readList(text);
        if ("refusal" in read) return;
        expect(read.lines.length).toBeLessThanOrEqual(MAX_IMPORTED + 1);
        const known = { names: new Set<string>(), invited: new Set<string>() };
        const lines = checkLines(beginImport(read.lines, known, true), known);
        expect(lines.every(({ row, problems }) => row !== null || problems.length > 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

it("understands the words of its own export, in both languages", () => {
  for (const words of [de, en]) {
    for (const tier of partnerTiers) expect(tierOf(words.tiers[tier])).toBe(tier);
    for (const sector of sectors) expect(sectorOf(words.sectors[sector])).toBe(sector);
  }
});

describe("mending", () => {
  const known = { names: new Set(["klimastreik"]), invited: new Set<string>() };
  const lines = [
    { line: 1, cells: ["Name", "E-Mail"] },
    { line: 2, cells: ["Klimastreik", "ada@a.example"] },
    { line: 3, cells: ["Mieterrat", "keine"] },
  ];
  const problemsOf = (state: ReturnType<typeof beginImport>) =>
    checkLines(state, known).map(({ problems }) => problems.map(({ problem }) => problem));

  it("asks, takes the answer and keeps the cell open", () => {
    const begun = beginImport(lines, known, false);
    expect(problemsOf(begun)).toEqual([["nameOnList"], []]);
    const inviting = changeImport(begun, { do: "invite", invite: true }, known);
    expect(problemsOf(inviting)).toEqual([["nameOnList"], ["addressWrong"]]);
    const edit = { do: "edit", line: 3, column: "email", value: "rat@a.example" } as const;
    const mended = changeImport(inviting, edit, known);
    const left = changeImport(mended, { do: "leave", line: 2, out: true }, known);
    expect(problemsOf(left)).toEqual([[], []]);
    expect(left.open).toEqual({ 2: ["name"], 3: ["email"] });
  });

  it("asks about everything in a line at once", () => {
    const both = [...lines, { line: 4, cells: ["mieterrat", "auch keine"] }];
    expect(problemsOf(beginImport(both, known, true))[2]).toEqual(["addressWrong", "nameTwice"]);
  });

  it("forgets what the server refused once the cell is another", () => {
    const begun = beginImport(lines, known, true);
    const refused = { 3: [{ column: "email", problem: "alreadyHere" } as const] };
    const told = changeImport(begun, { do: "refused", refused }, known);
    expect(problemsOf(told)[1]).toContain("alreadyHere");
    const edit = { do: "edit", line: 3, column: "email", value: "rat@a.example" } as const;
    expect(problemsOf(changeImport(told, edit, known))[1]).toEqual([]);
  });
});
