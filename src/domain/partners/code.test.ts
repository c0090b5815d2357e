import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextStrand, partnerCodeOf } from "./code";

describe("a partner's code", () => {
  it.each([
    ["Verkehrsgewerkschaft", "VG"],
    ["Stadtkirche", "SK"],
    ["Jugendring", "JR"],
    ["Mieterverein e. V.", "MV"],
    ["Klimastreik Mitte", "KM"],
    ["Verein der Nachbarn", "VN"],
    ["Älterwerden im Viertel", "ÄV"],
    ["ver.di", "VD"],
    ["Gut", "GU"],
    ["ß", "SA"],
    ["die", "DI"],
    ["🌍", "AA"],
  ])("of %s is %s", (name, code) => {
    expect(partnerCodeOf(name, [])).toBe(code);
  });

  it("gives way when the code is taken", () => {
    expect(partnerCodeOf("Verkehrsgewerkschaft", ["VG"])).toBe("VE");
    expect(partnerCodeOf("Klimastreik Mitte", ["KM", "KS"])).toBe("KL");
  });

  it("has two signs and is new, whatever the name", () => {
    const taken = fc.array(fc.string({ unit: fc.constantFrom(..."ABCDEFGH"), minLength: 2, maxLength: 2 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), taken, (name, used) => {
        const code = partnerCodeOf(name, used);
        expect([...code]).toHaveLength(2);
        expect(used).not.toContain(code);
      }),
    );
  });

  it("stays unique for a thousand partners and still answers after that", () => {
    const used = new Set<string>();
    for (let index = 0; index < 1296; index++) used.add(partnerCodeOf(`Initiative ${index}`, used));
    expect(used.size).toBe(1296);
    expect(partnerCodeOf("Initiative", used)).toHaveLength(2);
  });
});

describe("the next strand", () => {
  it.each([
    [[], 0],
    [[0], 1],
    [[0, 5, 2], 6],
  ])("after %j is %i", (taken, strand) => {
    expect(nextStrand(taken)).toBe(strand);
  });
});
