import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKey } from "@/domain/alike";
import { cleanLine, cleanText } from "@/domain/cleaning";
import { partnerTiers, sectors } from "@/domain/partners/choices";
import { decodeList } from "@/domain/partners/import/decode";
import { knownFrom } from "@/domain/partners/import/rows";
import { MAX_IMPORTED } from "@/domain/partners/import/schema";
import { sectorOf, tierOf } from "@/domain/partners/import/values";
import deImport from "@/messages/de/partner-import.json";
import de from "@/messages/de/partners.json";
import enImport from "@/messages/en/partner-import.json";
import en from "@/messages/en/partners.json";
import { csvOf } from "@/server/core/tables";
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
    ["100,000 rows", "a;b\n".repeat(100_000), { refusal: "tooManyRows" }],
    ["blank lines that hide rows", `${"\n".repeat(2000)}Verein`, { refusal: "tooManyRows" }],
    ["rows far below", `Verein;x${"\n".repeat(2000)}Chor;y`, { refusal: "tooManyRows" }],
    ["one row too many", "a;b\n".repeat(MAX_IMPORTED + 2), { refusal: "tooManyRows" }],
    ["half a million columns", ";".repeat(MB / 2), { refusal: "empty" }],
    [
      "a quote that never ends, above too many rows",
      `Name;Ort\nA;"b\n${"c;d\n".repeat(500)}`,
      { refusal: "tooManyRows" },
    ],
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
        const known = knownFrom([], []);
        const lines = checkLines(beginImport(read.lines, known, true), known);
        expect(lines.length).toBeLessThanOrEqual(MAX_IMPORTED);
        expect(lines.every(({ row, problems }) => row !== null || problems.length > 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("an oddity that nobody needs refuses nothing", () => {
  const known = knownFrom([], []);
  const checked = (text: string, invite = true) => {
    const read = readList(text);
    if ("refusal" in read) throw new Error(read.refusal);
    return checkLines(beginImport(read.lines, known, invite), known);
  };
  const plain = (text: string, invite = true) =>
    checked(text, invite).map(({ draft, problems }) => [
      draft.name,
      draft.email,
      ...problems.map((one) => one.problem),
    ]);
  const far = ";".repeat(60);

  it.each<[string, string, string[][]]>([
    [
      "more columns than anybody needs",
      `Name${far}E-Mail\nChor${far}chor@a.example`,
      [["Chor", "chor@a.example"]],
    ],
    ["a long cell in a column that stays out", `Name;Notiz\nChor;${"x".repeat(9000)}`, [["Chor", ""]]],
    [
      "a megabyte in one cell",
      `Name;Notiz\nChor;${"x".repeat(900_000)}\nRat;y`,
      [
        ["Chor", ""],
        ["Rat", ""],
      ],
    ],
    [
      "a control sign in a name",
      "Name\nVer\u0000ein\nChor",
      [
        ["Ver\u0000ein", ""],
        ["Chor", ""],
      ],
    ],
    [
      "quotes in a name",
      'Name;Ort\n"Hand in Hand" e. V.;Alt\nChor;Neu',
      [
        ['"Hand in Hand" e. V.', ""],
        ["Chor", ""],
      ],
    ],
    [
      "a quote that nobody closes",
      'Name;Ort\n"Chor;Alt\nRat;Neu',
      [
        ['"Chor', ""],
        ["Rat", ""],
      ],
    ],
    [
      "several addresses in a cell",
      "Name;E-Mail\nChor;a@a.example, b@a.example\nRat;c@a.example",
      [
        ["Chor", "a@a.example, b@a.example", "addressSeveral"],
        ["Rat", "c@a.example"],
      ],
    ],
    [
      "empty rows between",
      "Name;Ort\n\n;\nChor;Alt\n\n\nRat;Neu\n;;\n",
      [
        ["Chor", ""],
        ["Rat", ""],
      ],
    ],
    [
      "the head on every page",
      "Name;Ort\nChor;Alt\nName;Ort\nRat;Neu",
      [
        ["Chor", ""],
        ["Rat", ""],
      ],
    ],
    [
      "a title, a date and an empty line",
      "Mitglieder, Stand 1.5.\n\nName;Ort\nChor Alt;Altdorf",
      [["Chor Alt", ""]],
    ],
    ["empty columns between", ";Name;;E-Mail;\n;Chor;;chor@a.example;", [["Chor", "chor@a.example"]]],
    [
      "a sign that turns letters around",
      "Name\nVer\u202Eein\nChor",
      [
        ["Ver\u202Eein", "", "hiddenSigns"],
        ["Chor", ""],
      ],
    ],
    [
      "an address with a dot at its end",
      "Name;E-Mail\nChor;<chor@a.example>.",
      [["Chor", "<chor@a.example>."]],
    ],
  ])("%s", (_, text, rows) => expect(plain(text)).toEqual(rows));

  it("an address book of 41 columns is read, and 39 of them stay out", () => {
    const book =
      "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,E-mail 3 - Type,E-mail 3 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Phone 3 - Type,Phone 3 - Value,Website 1 - Type,Website 1 - Value";
    const line = `Radverein Nord${",".repeat(26)}* My Contacts,,rad@example.org${",".repeat(12)}`;
    expect(plain(`${book}\n${line}`)).toEqual([["Radverein Nord", "rad@example.org"]]);
  });

  it("two hundred organisations below a title and a head are two hundred", () => {
    const rows = Array.from({ length: MAX_IMPORTED }, (_, index) => `Chor ${index};Alt`).join("\n");
    expect(plain(`Liste\nStand Mai\nName;Ort\n${rows}`)).toHaveLength(MAX_IMPORTED);
    expect(readList(`Liste\nStand Mai\nName;Ort\n${rows}\nNoch einer;Alt`)).toEqual({
      refusal: "tooManyRows",
    });
  });
});

describe("what we export comes back as it was", () => {
  const known = knownFrom([], []);
  const back = (csv: string) => {
    const decoded = decodeList(new TextEncoder().encode(csv));
    if ("refusal" in decoded) throw new Error(decoded.refusal);
    const read = readList(decoded.readings[0].text);
    if ("refusal" in read) throw new Error(read.refusal);
    return checkLines(beginImport(read.lines, known, false), known).map(({ draft, row }) => [
      row?.name,
      draft.contact,
    ]);
  };
  const begin = fc.constantFrom("", "+", "-", "=", "@", "'", "''+", '"', ";", "＝", "'=", ",", "|");
  const name = fc
    .tuple(begin, fc.array(fc.constantFrom(..."aÄß ;,\"'\t+=-@|💚", "e. V."), { minLength: 1, maxLength: 8 }))
    .map(([first, rest]) => cleanLine(`${first}${rest.join("")}x`));
  const contact = fc
    .array(fc.constantFrom("+49 30", "Büro", "\n", ";", '"', "=1", "'"), { maxLength: 5 })
    .map((parts) => cleanText(parts.join("")));

  it("as CSV in both languages, whatever names and contacts begin with", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 6, selector: nameKey }),
        contact,
        fc.constantFrom("de", "en"),
        (names, office, locale) => {
          const words = locale === "de" ? deImport.export.columns : enImport.export.columns;
          const rows = names.map((one, index) => [one, "", index === 0 ? office : ""]);
          const csv = csvOf({ name: "probe", head: [words.name, words.region, words.contact], rows }, locale);
          expect(back(csv)).toEqual(rows.map(([one, , other]) => [one, other]));
        },
      ),
      { numRuns: 300 },
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
  const known = knownFrom([{ name: "Klimastreik", contact: "" }], []);
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
