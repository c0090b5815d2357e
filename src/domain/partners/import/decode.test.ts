import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

describe("what spreadsheets in Germany write", () => {
  const table: [string, Uint8Array, string, string][] = [
    ["UTF-8", utf8("Müller;Träger"), "utf-8", "Müller;Träger"],
    ["UTF-8 with a byte order mark", bytes(0xef, 0xbb, 0xbf, [...utf8("Müller")]), "utf-8", "Müller"],
    ["Windows-1252", windows, "windows-1252", "Müller;Träger"],
    ["the euro and quotes of Windows-1252", bytes(0x80, 0x84, 0x41, 0x93), "windows-1252", "€„A“"],
    ["UTF-16, little end first", bytes(0xff, 0xfe, utf16("Müller", true)), "utf-16le", "Müller"],
    ["UTF-16, big end first", bytes(0xfe, 0xff, utf16("Müller", false)), "utf-16be", "Müller"],
  ];
  it.each(table)("reads %s", (_, given, encoding, text) => {
    expect(decodeList(given)).toEqual({ text, encoding });
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
    ["a NUL in a name", utf8("Name\nVer\u0000ein"), "notText"],
    ["UTF-16 that does not say so", bytes(utf16("Name", true)), "notText"],
    ["a byte too many", new Uint8Array(MAX_LIST_BYTES + 1).fill(65), "tooBig"],
  ];
  it.each(table)("refuses %s", (_, given, refusal) => {
    expect(decodeList(given)).toEqual({ refusal });
  });
});

it("answers to any bytes, and never with a control character", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
      const read = decodeList(given);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
      if ("text" in read) expect(read.text).not.toMatch(/[\u0000-\u0008]/);
    }),
  );
});
