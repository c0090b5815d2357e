import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf, guessColumns, remap } from "./columns";
import { findDelimiter } from "./delimiter";
import { sectorOf, tierOf } from "./values";

describe("headings", () => {
  const table: [string[], (string | null)[]][] = [
    [
      ["Organisation", "E-Mail", "Stufe", "Sektor", "Region", "Ansprechperson-Funktion"],
      ["name", "email", "tier", "sector", "region", "contact"],
    ],
    [
      ["NAME ", "e-mail-adresse", "Tier", "Bereich", "Ort", "Ansprechstelle"],
      ["name", "email", "tier", "sector", "region", "contact"],
    ],
    [
      ["Organization", "Email address", "Role", "Sector", "City", "Contact"],
      ["name", "email", "tier", "sector", "region", "contact"],
    ],
    [
      ["Nr.", "Name", "Kontaktperson", "Telefon", "Name"],
      [null, "name", null, null, null],
    ],
  ];
  it.each(table)("reads %j", (head, mapping) => {
    expect(guessColumns([head, head.map(() => "x")])).toEqual({ hasHeader: true, above: 0, mapping });
  });

  const titled: [string, string[][], number | null][] = [
    [
      "a title and a date above",
      [["Adressliste Bündnis"], ["Stand: Mai"], ["Organisation", "E-Mail"], ["A", ""]],
      2,
    ],
    ["an empty line above", [[""], ["Organisation", "Ort", "E-Mail"], ["A", "B", ""]], 1],
    [
      "one known word further down",
      [
        ["Fahrgastverein", "x"],
        ["Verein", "y"],
      ],
      null,
    ],
    ["headings beside an address", [["Liste"], ["Organisation", "E-Mail", "a@b.example"]], null],
    [
      "headings below the tenth line",
      [...Array.from({ length: 10 }, () => ["x"]), ["Organisation", "E-Mail"]],
      null,
    ],
  ];
  it.each(titled)("finds them below %s", (_, rows, above) => {
    expect(guessColumns(rows)).toMatchObject(
      above === null ? { hasHeader: false, above: 0 } : { hasHeader: true, above },
    );
  });

  it.each([
    [[["Mitglieder, Stand 1.5."], ["Name", "Ort"], ["Chor Alt", "Altdorf"]], 1],
    [[["Mitglieder"], ["Stand Mai"], ["Name", "Kürzel"], ["Chor Alt", "CA"]], 2],
  ] as [string[][], number][])("finds one heading below titles in %j", (rows, above) => {
    expect(guessColumns(rows)).toMatchObject({ hasHeader: true, above });
  });
  it("leaves a title out where no line names the columns", () => {
    const rows = [["Unsere Liste"], ["Chor Alt", "Altdorf"], ["Rat", "Neudorf"]];
    expect(guessColumns(rows)).toEqual({ hasHeader: false, above: 1, mapping: ["name", null] });
  });
  it("takes a column of words for the names, not that of the numbers", () => {
    expect(
      guessColumns([
        ["1", "Chor Alt", "Altdorf"],
        ["2", "Rat", "Neudorf"],
      ]).mapping,
    ).toEqual([null, "name", null]);
  });
  it("knows the columns of address books", () => {
    const google = [
      "Name",
      "Given Name",
      "Location",
      "E-mail 1 - Type",
      "E-mail 1 - Value",
      "E-mail 2 - Value",
    ];
    expect(guessColumns([google]).mapping).toEqual(["name", null, "region", null, "email", null]);
    expect(guessColumns([["First Name", "Company", "E-mail Address"]]).mapping).toEqual([
      null,
      "name",
      "email",
    ]);
  });

  const headless: [string[][], (string | null)[]][] = [
    [[["ada@verein.example"], ["bert@verein.example"]], ["email"]],
    [
      [
        ["Fahrgastverein", "ada@verein.example"],
        ["Klimastreik", ""],
      ],
      ["name", "email"],
    ],
    [[["ada@verein.example", "Fahrgastverein"]], ["email", "name"]],
    [[["Fahrgastverein", "Nordheim"]], ["name", null]],
  ];
  it.each(headless)("guesses from %j where there is none", (rows, mapping) => {
    expect(guessColumns(rows)).toEqual({ hasHeader: false, above: 0, mapping });
  });

  it("gives every meaning once at most, whatever is read and said", () => {
    const cell = fc.constantFrom("Name", "E-Mail", "Stufe", "", "a@b.example", "x");
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 }), fc.nat(4), (rows, index) => {
        const { mapping } = guessColumns(rows);
        for (const said of [mapping, remap(mapping, index, "name")]) {
          const given = said.filter((column) => column !== null);
          expect(new Set(given).size).toBe(given.length);
        }
        expect(Object.keys(draftOf(rows[0] ?? [], mapping))).toHaveLength(6);
      }),
    );
  });
});

describe("delimiters", () => {
  const table: [string, string][] = [
    ["Name;E-Mail\nA, B und C;x", ";"],
    ["Name\tE-Mail", "\t"],
    ["Name,E-Mail", ","],
    ['"Name, lang";"E, Mail"', ";"],
    ["ada@a.example, bert@b.example", ","],
    ["ada@a.example", ";"],
    ["sep=,\nA;B;C,D", ","],
    ["", ";"],
    ["Mitglieder, Stand 1.5.\r\nName;Ort\r\nChor Alt;Altdorf\r\n", ";"],
    ["Kontakte, alle, Stand Mai\n\nBezeichnung;Stadt\nChor, alt;Altdorf\nChor, neu;Neudorf", ";"],
    ["Liste; Mai; Juni\nName,Ort\nChor,Altdorf", ","],
    ["Titel\nName\tOrt\nHand, Herz\tAlt\nFuß, Kopf\tNeu", "\t"],
    ["Name|Ort\nHand, Herz|Alt", "|"],
    ["Hand, Herz und Hirn\nChor\nVerein", ";"],
    ['Name,Ort,Notiz\nChor,Alt,"a;b;c;d"\nRat,Neu,"e;f;g;h"', ","],
    ["Name;E-Mail\nA;a@a.example, b@a.example\nB;c@a.example, d@a.example", ";"],
  ];
  it.each(table)("finds it in %j", (text, delimiter) => {
    expect(findDelimiter(text).delimiter).toBe(delimiter);
  });
  it("leaves out the line that says so", () => {
    expect(findDelimiter("sep=;\r\nName;Ort").rest).toBe("Name;Ort");
  });
});

it.each([
  ["Träger", "CORE"],
  ["traeger", "CORE"],
  ["core", "CORE"],
  ["Assoziiert", "ASSOCIATE"],
  ["associate", "ASSOCIATE"],
  ["UNTERSTÜTZER", "SUPPORTER"],
  ["supporter", "SUPPORTER"],
  ["Chef", null],
  ["constructor", null],
])("knows the tier %s", (word, tier) => expect(tierOf(word)).toBe(tier));

it.each([
  ["e. V.", "ASSOCIATION"],
  ["Gewerkschaft", "UNION"],
  ["Trade Union", "UNION"],
  ["politics", "POLITICS"],
  ["Raumfahrt", null],
])("knows the sector %s", (word, sector) => expect(sectorOf(word)).toBe(sector));
