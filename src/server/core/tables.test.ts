import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { asTypedBefore, protectedCell, writable } from "@/domain/tables";
import { csvOf, fileAnswer, type Table, xlsxOf } from "./tables";

const table = (rows: Table["rows"]): Table => ({ name: "probe", head: ["Name", "Menge"], rows });
const formulas = ["=1+1", "+49 30", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1"];

/** What a spreadsheet would show: every text and number of the first sheet, in order. */
async function sheetOf(given: Table) {
  const files = unzipSync(await xlsxOf(given));
  const part = (end: string) => {
    const name = Object.keys(files).find((each) => each.endsWith(end));
    return name ? strFromU8(files[name] as Uint8Array) : "";
  };
  const plainly = (text: string) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&");
  const shared = [...part("sharedStrings.xml").matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(
    ([, text]) => text,
  );
  const sheet = part("sheet1.xml");
  const cells = [...sheet.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, attributes = "", inner = ""]) => {
      const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1] ?? "";
      if (attributes.includes('t="s"')) return plainly(shared[Number(value)] ?? "");
      return /t="/.test(attributes) ? plainly(value) : Number(value);
    },
  );
  return { cells, hasFormula: sheet.includes("<f>") || sheet.includes("<f ") };
}

describe("CSV", () => {
  it("is what Excel in Germany opens: a byte order mark, semicolons, everything quoted", () => {
    expect(csvOf(table([["Hand; Fuß", 12]]), "de")).toBe('\uFEFF"Name";"Menge"\r\n"Hand; Fuß";12\r\n');
  });
  it("has commas in English, and nothing for nothing", () => {
    expect(csvOf(table([['say "yes"', null]]), "en")).toBe('\uFEFF"Name","Menge"\r\n"say ""yes""",\r\n');
  });
  it.each(formulas)("does not run %j", (text) => {
    const { data } = Papa.parse<string[]>(csvOf(table([[text, -5]]), "de").slice(1), { delimiter: ";" });
    expect(data[1]).toEqual([`'${text}`, "-5"]);
  });
});

it("lets no text begin as a formula, and changes no other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["=", "+", "-", "@", "\t", "\r"]).not.toContain(protectedCell(text)[0]);
      expect(asTypedBefore(protectedCell(text))).toBe(text);
      if (/^[\p{L}\p{N} ]*$/u.test(text)) expect(protectedCell(text)).toBe(text);
    }),
  );
});

it("reads back from CSV cell by cell, whatever stands in it", () => {
  const cell = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...formulas, 'a";=1', "b\r\nc"));
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("de", "en"),
      (texts, locale) => {
        const csv = csvOf({ name: "probe", head: texts, rows: [texts] }, locale);
        const { data } = Papa.parse<string[]>(csv.slice(1), {
          delimiter: locale === "de" ? ";" : ",",
          newline: "\r\n",
        });
        const written = texts.map((text) => protectedCell(writable(text)));
        expect(data.slice(0, 2)).toEqual([written, written]);
      },
    ),
  );
});

describe("XLSX", () => {
  it("keeps texts as texts, just as they were typed, and numbers as numbers", async () => {
    const { cells, hasFormula } = await sheetOf(
      table([["Träger & Söhne <ja>", 1200], ...formulas.slice(0, 4).map((text) => [text, 1])]),
    );
    expect(hasFormula).toBe(false);
    expect(cells.slice(0, 4)).toEqual(["Name", "Menge", "Träger & Söhne <ja>", 1200]);
    expect(cells.slice(4).filter((cell) => typeof cell === "string")).toEqual(formulas.slice(0, 4));
  });
  it("writes a sheet without rows", async () => {
    expect((await sheetOf(table([]))).cells).toEqual(["Name", "Menge"]);
  });
});

it("hands a file over that nobody in between keeps", async () => {
  const answer = await fileAnswer(table([]), "xlsx", "de");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="kordel-probe.xlsx"');
  expect(answer.headers.get("cache-control")).toContain("no-store");
});
