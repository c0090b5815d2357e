import { describe, expect, it } from "vitest";
import { domainsIn, maybeOne, nameKey } from "./alike";

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
