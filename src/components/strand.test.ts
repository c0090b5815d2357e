import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, strandOf } from "./strand";

const key = (index: number) => `${strandOf(index).hue} ${strandOf(index).weave}`;

describe("strandOf", () => {
  test("the first 96 organisations are all different", () => {
    expect(new Set(Array.from({ length: 96 }, (_, index) => key(index))).size).toBe(96);
  });
  test("the first twelve differ in hue, the first eight in weave too, so grey copies work", () => {
    expect(new Set(Array.from({ length: 12 }, (_, index) => strandOf(index).hue)).size).toBe(12);
    expect(new Set(Array.from({ length: 8 }, (_, index) => strandOf(index).weave)).size).toBe(8);
  });
  test("neighbours never share hue or weave", () => {
    fc.assert(
      fc.property(fc.nat(94), (index) => {
        const here = strandOf(index);
        const next = strandOf(index + 1);
        return here.hue !== next.hue && here.weave !== next.weave;
      }),
    );
  });
  test("any number gives a strand", () => {
    fc.assert(
      fc.property(fc.double(), (index) => {
        const { hue, weave } = strandOf(index);
        return hue >= 1 && hue <= 12 && weave.length > 0;
      }),
    );
  });
});

describe("codeOf", () => {
  test.each([
    ["Verkehrsgewerkschaft", "VG"],
    ["Klimastreik Mitte", "KS"],
    ["Naturschutzring", "NR"],
    ["Mieterverein", "MV"],
    ["Stadtkirche", "SK"],
    ["Jugendring", "JR"],
    ["ver.di", "VD"],
    ["Fahrgastverein e.V.", "FV"],
    ["Bund für Umwelt", "BU"],
    ["DGB", "DG"],
    ["ßtraße", "ST"],
    ["Ärzte ohne Grenzen", "ÄO"],
  ])("%s is %s", (name, code) => expect(codeOf(name)).toBe(code));

  test("two characters, never taken, for any name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.string(), { maxLength: 40 }),
        (name, others) => {
          const taken: string[] = [];
          for (const other of others) taken.push(codeOf(other, taken));
          const code = codeOf(name, taken);
          expect([...code]).toHaveLength(2);
          expect(taken).not.toContain(code);
          expect(codeOf(name, taken)).toBe(code);
        },
      ),
    );
  });
  test("200 organisations of one name get 200 codes", () => {
    const taken: string[] = [];
    for (let count = 0; count < 200; count++) taken.push(codeOf("Verein", taken));
    expect(new Set(taken).size).toBe(200);
  });
});
