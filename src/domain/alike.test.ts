import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domainsIn, doublesOn, maybeOne, nameKey } from "./alike";

const row = (name: string, contact = "") => ({ name, contact });

describe("two rows may be one organisation", () => {
  it.each([
    ["Ozonverein", "Ozonverein"],
    ["Ozonverein", "OZONVEREIN e. V."],
    ["Ozon-Verein", "Ozon Verein eV"],
    ["Ökobündnis", "Oekobuendnis"],
    ["Straßenbund", "Strassenbund gGmbH"],
    ["Ozonverein", "Ozonverein Nord"],
    ["Bund für Umwelt und Naturschutz", "Umwelt und Naturschutz"],
    ["Rīgas balss", "Rigas Balss"],
    ["Verein\u00AD Nord", "Vereinnord"],
    ["Ärztebund", "Ärztebund e. V."],
    ["Ärztebund", "Verein Ärztebund"],
    ["Ärztebund gemeinnützige Gesellschaft mbH", "Ärztebund gGmbH"],
    ["Nordheim-Stiftung", "Verein Nordheim"],
  ])("%s, %s", (one, other) => {
    expect(maybeOne(row(one), row(other))).toBe(true);
    expect(maybeOne(row(other), row(one))).toBe(true);
  });
  it.each([
    ["Ozonverein", "Azonverein"],
    ["Ortsgruppe 1", "Ortsgruppe 10"],
    ["Ortsgruppe 1", "Ortsgruppe 2"],
    ["Rat", "Rat der Stadt"],
    ["Chor Alt", "Chor Neu"],
    ["Verein Nord", "Stiftung Nord"],
    ["Erster Verein", "Zweiter Verein"],
  ])("%s and %s are two", (one, other) => {
    expect(maybeOne(row(one), row(other))).toBe(false);
  });
  it("by the domain of their addresses, unless anybody can have one there", () => {
    expect(maybeOne(row("A", "info@ozon.example"), row("B", "www.ozon.example"))).toBe(true);
    expect(maybeOne(row("A", "a@gmx.de"), row("B", "b@gmx.de"))).toBe(false);
    expect(domainsIn("Büro: info@bücher.example, https://www.ozon.example/seite")).toEqual([
      "bücher.example",
      "ozon.example",
    ]);
  });
  it("a name of nothing but a form in law is still one", () => {
    expect(nameKey("e. V.")).not.toBe("");
    expect(nameKey("🌈")).toBe("🌈");
  });
});

describe("of a whole list, who may be the one that is asked about", () => {
  const word = fc.constantFrom(
    "Ozon",
    "Verein",
    "Nord",
    "Stiftung",
    "Umwelt",
    "Bund",
    "e.V.",
    "für",
    "Naturschutz",
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const rows = fc.record({ name, contact: fc.constant("") });

  it("is the same as comparing each with each", () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 12 }), rows, (listed, one) => {
        expect(doublesOn(listed)(one)).toEqual(listed.filter((other) => maybeOne(one, other)));
      }),
    );
  });

  it("has those of a domain that one of them has alone", () => {
    const listed = [
      row("Ozonverein", "info@ozon.example"),
      row("Bezirk Nord", "nord@bund.example"),
      row("Bezirk Mitte", "www.bund.example"),
    ];
    const doubles = doublesOn(listed);
    expect(doubles(row("Luft und Leben", "lena@ozon.example"))).toEqual([listed[0]]);
    expect(doubles(row("Luft und Leben", "lena@bund.example"))).toEqual([]);
    expect(doubles(row("Luft und Leben", "lena@gmx.example"))).toEqual([]);
  });

  it("is found in a moment among thousands", () => {
    const listed = Array.from({ length: 20_000 }, (_, at) => row(`Ortsgruppe ${at} Umwelt und Naturschutz`));
    const doubles = doublesOn(listed);
    const asked = Array.from({ length: 200 }, (_, at) => row(`Ortsgruppe ${at} Umwelt`));
    expect(asked.map((one) => doubles(one).length)).toEqual(asked.map(() => 1));
  });
});
