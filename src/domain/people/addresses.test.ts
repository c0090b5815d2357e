import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddresses } from "./addresses";

const emails = (text: string) => readAddresses(text).map((found) => found.problem ?? found.email);

describe("addresses pasted into one field", () => {
  it.each<[string, (string | null)[]]>([
    ["", []],
    [" \n ;, ", []],
    ["ada@verein.example", ["ada@verein.example"]],
    [
      "ada@verein.example, bob@verein.example;cleo@verein.example\ndan@verein.example",
      ["ada@verein.example", "bob@verein.example", "cleo@verein.example", "dan@verein.example"],
    ],
    ["Ada Beispiel <Ada@Verein.Example>", ["ada@verein.example"]],
    [
      '"Beispiel, Ada" <ada@verein.example>; bob@verein.example',
      ["ada@verein.example", "bob@verein.example"],
    ],
    ["ada@verein.example bob@verein.example", ["ada@verein.example", "bob@verein.example"]],
    ["mailto:ada@verein.example", ["ada@verein.example"]],
    ["ada@verein.example, ADA@verein.example", ["ada@verein.example", "twice"]],
    ["ada, bob@verein.example", ["address", "bob@verein.example"]],
    [
      "Beispiel, Ada <ada@verein.example>, Müller, Karl <karl@verein.example>",
      ["ada@verein.example", "karl@verein.example"],
    ],
    ["bob@verein.example, Müller, Karl <karl@verein.example>", ["bob@verein.example", "karl@verein.example"]],
    ["Schreib an ada@verein.example.", ["address"]],
    ["ada@verein.example.", ["ada@verein.example"]],
    ["Ada <ada@verein", ["address"]],
    ['"offen, ada@verein.example\nbob@verein.example', ["address", "bob@verein.example"]],
  ])("%j", (text, expected) => {
    expect(emails(text)).toEqual(expected);
  });

  it("keeps the name beside an address", () => {
    expect(readAddresses('"Beispiel, Ada" <ada@verein.example>')[0]?.name).toBe("Beispiel, Ada");
  });

  it("loses nothing: every sign of a piece is in what was written, and no address comes twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab@.,;<>" \n') }), (text) => {
        const found = readAddresses(text);
        const kept = found
          .map((one) => one.written)
          .join("")
          .replace(/[\s,;]/g, "");
        expect(kept).toBe(text.replace(/[\s,;]/g, ""));
        const good = found.filter((one) => !one.problem).map((one) => one.email);
        expect(new Set(good).size).toBe(good.length);
      }),
    );
  });
});
