import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePages } from "./code-pages";
import { decodeList, MAX_LIST_BYTES } from "./decode";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...all: (number | number[])[]) => Uint8Array.from(all.flat());
/** "Müller;Träger" as Excel in Germany writes it: Windows-1252, one byte a sign. */
const windows = bytes(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x3b, 0x54, 0x72, 0xe4, 0x67, 0x65, 0x72);
const utf16 = (text: string, little: boolean) =>
  [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });

/** "Bürgerinitiative Köln, Ärztebund Südstadt" as each program would write it. */
const german = "Name;Ort\rBürgerinitiative Größe;Köln\rÄrztebund;Südstadt";
const inPage = (text: string, page: keyof typeof codePages) =>
  Uint8Array.from(text, (sign) =>
    sign < "\u0080" ? sign.charCodeAt(0) : 0x80 + codePages[page].indexOf(sign),
  );
const best = (given: Uint8Array) => {
  const read = decodeList(given);
  return "refusal" in read ? read : { ...read.readings[0], doubtful: read.doubtful };
};

describe("what spreadsheets in Germany write", () => {
  const table: [string, Uint8Array, string, string][] = [
    ["UTF-8", utf8("Müller;Träger"), "utf-8", "Müller;Träger"],
    ["UTF-8 with a byte order mark", bytes(0xef, 0xbb, 0xbf, [...utf8("Müller")]), "utf-8", "Müller"],
    ["nothing but ASCII", utf8("Chor;Nord"), "utf-8", "Chor;Nord"],
    ["Windows-1252", windows, "windows-1252", "Müller;Träger"],
    [
      "the euro and quotes of Windows-1252",
      inPage("Für „Alle“ 5 €", "windows-1252"),
      "windows-1252",
      "Für „Alle“ 5 €",
    ],
    ["UTF-16, little end first", bytes(0xff, 0xfe, utf16("Müller", true)), "utf-16le", "Müller"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, utf16("Müller", false)), "utf-16be", "Müller"],
    ["UTF-16 that does not say so", bytes(utf16("Name;Köln", true)), "utf-16le", "Name;Köln"],
    ["the other way round", bytes(utf16("Name;Köln", false)), "utf-16be", "Name;Köln"],
    ["Mac", inPage(german, "macintosh"), "macintosh", german],
    ["DOS", inPage(german, "dos-850"), "dos-850", german],
  ];
  it.each(table)("reads %s", (_, given, encoding, text) => {
    expect(best(given)).toMatchObject({ text, encoding, doubtful: false });
  });

  const asked: [string, Uint8Array, string[]][] = [
    [
      "two signs of Mac",
      bytes(0x80, [...utf8("rztebund;K")], 0x9a, [...utf8("ln")]),
      ["Ärztebund;Köln", "€rztebund;Kšln"],
    ],
    ["one sign of DOS", bytes([...utf8("K")], 0x94, [...utf8("ln")]), ["Köln", "K”ln"]],
    ["one sign that could be either", bytes([...utf8("Caf")], 0x8e), ["Café", "CafŽ"]],
    ["what was encoded twice", utf8("MÃ¼ller;TrÃ¤ger"), ["Müller;Träger", "MÃ¼ller;TrÃ¤ger"]],
    [
      "UTF-8 with a stray byte",
      bytes([...utf8("Müller;Träger;Größe;K")], 0xf6, [...utf8("ln")]),
      ["Müller;Träger;Größe;Köln"],
    ],
  ];
  it("offers other alphabets", () => {
    const read = decodeList(
      Uint8Array.from([0xd1, 0xee, 0xfe, 0xe7, 0x20, 0xe2, 0xf0, 0xe0, 0xf7, 0xe5, 0xe9]),
    );
    expect(read).toMatchObject({ doubtful: true, readings: [{ text: "Союз врачей" }, {}, {}] });
  });
  it.each(asked)("asks about %s", (_, given, texts) => {
    const read = decodeList(given);
    if ("refusal" in read) throw new Error(read.refusal);
    expect(read.doubtful).toBe(true);
    expect(read.readings.length).toBeGreaterThan(1);
    expect(read.readings.length).toBeLessThanOrEqual(3);
    expect(new Set(read.readings.map(({ text }) => text)).size).toBe(read.readings.length);
    for (const text of texts) expect(read.readings.map((one) => one.text)).toContain(text);
    expect(read.readings[0].text).toBe(texts[0]);
  });
});

describe("what is no list", () => {
  const table: [string, Uint8Array, string][] = [
    ["nothing", bytes(), "empty"],
    ["blanks", utf8(" \r\n\t\n"), "empty"],
    ["a mark and nothing", bytes(0xef, 0xbb, 0xbf), "empty"],
    ["an XLSX or ODS", bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), "spreadsheet"],
    ["an old XLS", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "spreadsheet"],
    ["a PDF", utf8("%PDF-1.7 and so on"), "notText"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), "notText"],
    ["a program", bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), "notText"],
    ["controls everywhere", utf8("\u0001\u0002a\u0003\u0004b\u0005\u0006"), "notText"],
    ["a byte too many", new Uint8Array(MAX_LIST_BYTES + 1).fill(65), "tooBig"],
  ];
  it.each(table)("refuses %s", (_, given, refusal) => {
    expect(decodeList(given)).toEqual({ refusal });
  });
});

it("lets a stray control sign pass, for the cell in which it stands", () => {
  expect(best(utf8("Name\nVer\u0000ein\nChor"))).toMatchObject({ text: "Name\nVer\u0000ein\nChor" });
});

it("answers to any bytes, with readings that differ and never with a binary", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
      const read = decodeList(given);
      if ("refusal" in read) return;
      expect(read.readings[0].text.trim()).not.toBe("");
      expect(new Set(read.readings.map(({ text }) => text)).size).toBe(read.readings.length);
    }),
  );
});
