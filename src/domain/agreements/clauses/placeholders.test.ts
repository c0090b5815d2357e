import { describe, expect, it } from "vitest";
import { bracketsAfterChange, bracketsIn, bracketsOf, clauseWithBracket, filled } from "./placeholders";

describe("pieces in square brackets", () => {
  it.each([
    ["Unser Rechtsträger ist [Name der Organisation].", ["[Name der Organisation]"]],
    ["Wir treffen uns am [...].", ["[...]"]],
    ["Wir treffen uns am [ … ].", ["[ … ]"]],
    ["Bis zum [___], wie [Name] sagt, bis zum [___].", ["[___]", "[Name]"]],
    ["Siehe Anlage [1] und [2].", []],
    ["Jede Organisation (auch kleine) hat eine Stimme.", []],
    ["Eine Klammer [ ohne Ende", []],
    ["[] und [  ]", []],
    ["", []],
  ])("%s", (text, pieces) => {
    expect(bracketsIn(text)).toEqual(pieces);
  });

  it.each([
    [
      "Uns verbindet: [Anliegen]. Mehr nicht.",
      "Busse, die fahren",
      "Uns verbindet: Busse, die fahren. Mehr nicht.",
    ],
    ["Uns verbindet: [Anliegen].", "Busse fahren.", "Uns verbindet: Busse fahren."],
    ["[Anliegen] und [Anliegen]!", "Busse $& fahren", "Busse $& fahren und Busse $& fahren!"],
    ["Ohne Lücke.", "Busse", "Ohne Lücke."],
  ])("%s is filled with %s", (text, words, after) => {
    expect(filled(text, "[Anliegen]", words)).toBe(after);
  });

  const own = {
    title: "Rechte",
    body: "Rechte Dritter [auch der Stiftung] bleiben; uns trägt [Name].",
    gaps: ["[Name]"],
    brackets: [] as string[],
  };

  it("are gaps where the catalogue left them, and asked about where people typed them", () => {
    expect(bracketsOf(own, "GAP")).toEqual(["[Name]"]);
    expect(bracketsOf(own, "UNCLEAR")).toEqual(["[auch der Stiftung]"]);
    const answered = { ...own, brackets: ["[auch der Stiftung]"] };
    expect(bracketsOf(answered, "UNCLEAR")).toEqual([]);
    expect(bracketsOf(answered, "TEXT")).toEqual(["[auch der Stiftung]"]);
    expect(clauseWithBracket([answered], "GAP")).toEqual({ clause: answered, piece: "[Name]" });
    expect(clauseWithBracket([{ ...answered, gaps: [] }], "GAP")).toBeNull();
  });

  it("are known as long as they stand there", () => {
    const known = { gaps: ["[Name]"], brackets: ["[auch der Stiftung]"] };
    expect(bracketsAfterChange(known, { title: "Rechte", body: "Uns trägt [Name]." })).toEqual({
      gaps: ["[Name]"],
      brackets: [],
    });
    expect(bracketsAfterChange(known, { title: "", body: "" })).toEqual({ gaps: [], brackets: [] });
  });
});
