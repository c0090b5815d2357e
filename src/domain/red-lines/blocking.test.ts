import { describe, expect, it } from "vitest";
import { valuesOfRefusal } from "./blocking";

describe("what a refusal says of the red lines in the way", () => {
  it("names whose it is, and its words only where they may be read", () => {
    expect(valuesOfRefusal([])).toEqual({});
    expect(valuesOfRefusal([{ organisation: "Verein", words: "Keine Parteien" }])).toEqual({
      organisation: "Verein",
      hidden: "no",
      words: "Keine Parteien",
      others: 0,
    });
    expect(valuesOfRefusal([{ organisation: "Verein", words: null }])).toMatchObject({
      hidden: "yes",
      words: "",
    });
  });

  it("puts one that can be read first and counts the others", () => {
    const against = [
      { organisation: "Stille", words: null },
      { organisation: "Offene", words: "x".repeat(1000) },
    ];
    const values = valuesOfRefusal(against);
    expect(values).toMatchObject({ organisation: "Offene", hidden: "no", others: 1 });
    expect(String(values.words).length).toBeLessThanOrEqual(240);
  });
});
