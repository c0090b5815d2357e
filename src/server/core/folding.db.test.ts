import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, holdsAll, patternsOf } from "@/domain/folding";
import { inOrderOfNames } from "@/domain/ordering";
import { webDb } from "./database";

/** Signs that have a meaning: what Unicode has not given one yet, the next release of either side may know. */
const known = fc
  .array(fc.oneof(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 1, max: 0x1ffff })), {
    maxLength: 12,
  })
  .map((points) => points.map((point) => String.fromCodePoint(point)).join(""));

/**
 * What came with Unicode 15 and later: either side learns it with its next release, and until then they differ. Beyond the
 * first plane only scripts that both have known for long are compared.
 */
const NEWER =
  /[\u1ACF-\u1AFF]|\u0897|[\u088F\u0C5C\u0CDC\u1C89\u1C8A\u20C1\u2FFC-\u2FFF\u31E4\u31E5\u31EF\uA7C0-\uA7DC\uA7F1-\uA7F4\uFBC3-\uFBD2\uFD90\uFD91\uFDC8-\uFDCE]|(?=[\u{10000}-\u{1FFFF}])[\p{L}\p{M}\p{N}](?<!\p{Script=Deseret}|\p{Script=Gothic}|\p{Script=Han})/u;

describe("spellings", () => {
  const table = [
    ["Rīgas balss", "rigas bals"],
    ["ÖKOBÜNDNIS", "okobundnis"],
    ["Oekobuendnis", "okobundnis"],
    ["Straßenbund", "strasenbund"],
    ["Strassenbund", "strasenbund"],
    ["Łódź", "lodz"],
    ["Søren Ærø", "soren aro"],
    ["Đorđe Đinđić", "dorde dindic"],
    ["İstanbul ıssız", "istanbul isiz"],
    ["Þórshöfn", "thorshofn"],
    ["ΟΔΥΣΣΕΥΣ", "οδυσσευσ"],
    ["ЙОЛКА Ёж", "иолка еж"],
    ["בְּרֵאשִׁית", "בראשית"],
    ["مُحَمَّد کتاب", "محمد كتاب"],
    ["ｆｕｌｌ ①", "full 1"],
    ["Auf\u200Clage \u00ADx", "auflage x"],
  ] as const;
  it.each(table)("%s", async (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  const inDatabase = async (texts: readonly string[]) => {
    const rows = await webDb.$queryRaw<{ folded: string }[]>`
      SELECT folded("text") AS "folded" FROM unnest(${[...texts]}::text[]) WITH ORDINALITY AS t("text", "at") ORDER BY "at"`;
    return rows.map(({ folded }) => folded);
  };

  it("are one in the database and on the screen", async () => {
    const written = table.map(([text]) => text);
    expect(await inDatabase(written)).toEqual(written.map(fold));
    const random = fc.sample(fc.oneof(known, fc.string({ unit: "grapheme", maxLength: 20 })), 20_000);
    const texts = random.filter(
      (text) => !text.includes("\u0000") && !/[\p{Cs}\p{Cn}]/u.test(text) && !NEWER.test(text),
    );
    const found = await inDatabase(texts);
    expect(texts.filter((text, index) => found[index] !== fold(text))).toEqual([]);
  });

  it("are found by one rule", async () => {
    const names = [
      "Rīgas balss",
      "Ökobündnis",
      "Straßenbund Łódź",
      "Ortsgruppe 1 e. V.",
      "+Pluspunkt",
      "Pressekontakte",
      "Kontakt",
      "שָׁלוֹם",
      "Regenbogen 🏳️‍🌈",
    ];
    const asked = [
      "Rigas",
      "oeko",
      "strassen",
      "LODZ bund",
      "e.V.",
      "takt",
      "kontakt",
      "שלום",
      "🏳️‍🌈",
      "%",
      "ort 1",
      "\\",
    ];
    for (const question of asked) {
      const rows = await webDb.$queryRaw<{ name: string }[]>`
        SELECT "name" FROM unnest(${names}::text[]) AS t("name") WHERE folded("name") COLLATE "pg_c_utf8" ~ ALL (${patternsOf(question)}::text[])`;
      expect(rows.map(({ name }) => name).sort(), question).toEqual(
        names.filter((name) => holdsAll(name, question)).sort(),
      );
    }
    expect(names.filter((name) => holdsAll(name, "Rigas"))).toEqual(["Rīgas balss"]);
    expect(names.filter((name) => holdsAll(name, "oeko"))).toEqual(["Ökobündnis"]);
    expect(names.filter((name) => holdsAll(name, "strassen"))).toEqual(["Straßenbund Łódź"]);
  });
});

describe("the order of names", () => {
  const inOrder = async (names: readonly string[]) => {
    const rows = await webDb.$queryRaw<{ name: string }[]>`
      SELECT "name" FROM unnest(${[...names]}::text[]) AS t("name") ORDER BY "name" COLLATE numbered`;
    return rows.map(({ name }) => name);
  };

  it("counts", async () => {
    const names = [
      "Ortsgruppe 10",
      "Ortsgruppe 2",
      "Ärzte",
      "Ortsgruppe 1",
      "Zoo",
      "arzt",
      "Ortsgruppe 1a",
      "Őrség",
      "Łódź",
      "9er",
      "10er",
    ];
    const right = [
      "9er",
      "10er",
      "arzt",
      "Ärzte",
      "Łódź",
      "Őrség",
      "Ortsgruppe 1",
      "Ortsgruppe 1a",
      "Ortsgruppe 2",
      "Ortsgruppe 10",
      "Zoo",
    ];
    expect([...names].sort(inOrderOfNames)).toEqual(right);
    expect(await inOrder(names)).toEqual(right);
  });

  it("is one in the database and on the screen", async () => {
    const sign = fc.constantFrom(..."abzABZäÄßøłéñ0129 .-–'&()\u00E6\u03B1\u0416\u05D0\u0627", "10", "007");
    const names = fc.sample(fc.array(sign, { maxLength: 10 }), 2000).map((signs) => signs.join(""));
    const distinct = [...new Set(names)];
    expect(await inOrder(distinct)).toEqual([...distinct].sort(inOrderOfNames));
  });

  it("is that of every column which is called name or title", async () => {
    const other = await webDb.$queryRaw<{ column: string }[]>`
      SELECT a.attrelid::regclass::text || '.' || a.attname AS "column" FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      JOIN pg_collation l ON l.oid = a.attcollation
      WHERE a.attname IN ('name', 'title') AND a.atttypid = 'text'::regtype AND l.collname <> 'numbered'`;
    expect(other).toEqual([]);
  });
});
