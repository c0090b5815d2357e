import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import type { ReadList } from "./read";
import { MAX_UNPACKED } from "./unpack";
import { readXlsx } from "./xlsx";

const cellsOf = (list: ReadList) => ("lines" in list ? list.lines.map(({ cells }) => cells) : list.refusal);
const rels = (target: string) =>
  `<Relationships><Relationship Id="rId1" Target="worksheets/other.xml"/><Relationship Id="rId2" Target="${target}"/></Relationships>`;
const book = `<workbook xmlns:r="x"><sheets><sheet name="versteckt" state="hidden" r:id="rId1"/><sheet name="Liste" r:id="rId2"/></sheets></workbook>`;

/** A file as other programs write it, part by part. */
const file = (sheet: string, more: Zippable = {}, target = "worksheets/sheet2.xml") =>
  zipSync({
    "xl/workbook.xml": strToU8(book),
    "xl/_rels/workbook.xml.rels": strToU8(rels(target)),
    "xl/worksheets/sheet2.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...more,
  });

describe("the first sheet of an XLSX file", () => {
  it("is read as a spreadsheet program writes it", async () => {
    const rows = [
      ["Name", "E-Mail"],
      ["Ärztebund & Söhne <Nord>", "info@aerzte.example"],
      ["'=1+1", "b@x.example"],
    ];
    const written = writeXlsxFile(
      rows.map((row) => row.map((value) => ({ value, type: String }))),
      { sheet: "Liste" },
    );
    expect(cellsOf(readXlsx(new Uint8Array(await written.toBuffer())))).toEqual(rows);
  });

  it("is the first that is not hidden, with shared, rich, inline and computed texts in their columns", () => {
    const words = `<sst><si><t>Name</t></si><si><r><t>Klima</t></r><r><t>streik</t></r><rPh><t>x</t></rPh></si></sst>`;
    const sheet = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Telefon</t></is></c></row>
      <row r="3"/><row r="7"><c r="A7" t="s"><v>1</v></c><c r="B7" t="str"><f>A1&amp;"x"</f><v>aus &#252; Formel</v></c>
      <c r="C7"><v>4.93012345678E+11</v></c><c r="AA7" t="b"><v>1</v></c></row>`;
    const list = readXlsx(file(sheet, { "xl/sharedStrings.xml": strToU8(words) }));
    expect("lines" in list && list.lines.map(({ line }) => line)).toEqual([2, 7]);
    const wide = ["Klimastreik", "aus ü Formel", "493012345678", ...Array(23).fill(""), "1"];
    expect(cellsOf(list)).toEqual([["Name", "", "Telefon"], wide]);
  });

  it("may be named from the root of the file", () => {
    const sheet = `<row><c t="inlineStr"><is><t>Kirche</t></is></c><c><v>7</v></c></row>`;
    expect(cellsOf(readXlsx(file(sheet, {}, "/xl/worksheets/sheet2.xml")))).toEqual([["Kirche", "7"]]);
  });

  it("knows no entities of a document's own", () => {
    const sheet = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><row><c t="str"><v>&b;</v></c></row>`;
    expect(cellsOf(readXlsx(file(sheet)))).toEqual([["&b;"]]);
  });

  it("is refused where it is too long, nothing, or no workbook", () => {
    const row = `<row><c t="str"><v>x</v></c></row>`;
    expect(cellsOf(readXlsx(file(row.repeat(2001))))).toBe("tooManyRows");
    expect(cellsOf(readXlsx(file(`<row><c t="str"><v> </v></c></row>`)))).toBe("empty");
    expect(cellsOf(readXlsx(zipSync({ "content.xml": strToU8("<office/>") })))).toBe("spreadsheet");
    expect(cellsOf(readXlsx(new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toBe("spreadsheet");
    expect(cellsOf(readXlsx(file(row).subarray(0, 300)))).toBe("spreadsheet");
  });
});

describe("a file that grows when it is unpacked", () => {
  const big = new Uint8Array(20 * MAX_UNPACKED);

  it("is refused by what comes out of it, and not by what it says", () => {
    const bomb = file("", { "xl/sharedStrings.xml": [big, { level: 6 }] });
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(cellsOf(readXlsx(bomb))).toBe("unpacksTooBig");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(big.length);
    // a header that lies about the size
    const lying = bomb.slice();
    new DataView(lying.buffer).setUint32(22, 10, true);
    expect(typeof cellsOf(readXlsx(lying))).toBe("string");
  });

  it("is not unpacked where nobody looks", () => {
    const picture = file(`<row><c t="str"><v>x</v></c></row>`, {
      "xl/media/image1.png": [big, { level: 6 }],
    });
    expect(cellsOf(readXlsx(picture))).toEqual([["x"]]);
  });
});
