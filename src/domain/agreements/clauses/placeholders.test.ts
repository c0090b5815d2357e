import { describe, expect, it } from "vitest";
import { clauseWithGap, placeholderIn } from "./placeholders";

describe("a gap in a text", () => {
  it.each([
    ["Unser Rechtsträger ist [Name der Organisation].", "[Name der Organisation]"],
    ["Wir treffen uns am [...].", "[...]"],
    ["Wir treffen uns am [ … ].", "[ … ]"],
    ["Bis zum [___].", "[___]"],
    ["Siehe Anlage [1] und [2].", null],
    ["Jede Organisation (auch kleine) hat eine Stimme.", null],
    ["Eine Klammer [ ohne Ende", null],
    ["[] und [  ]", null],
    ["", null],
  ])("%s", (text, gap) => {
    expect(placeholderIn(text)).toBe(gap);
  });

  it("is named with the first clause that has one", () => {
    const clause = (title: string, body: string) => ({ title, body });
    const host = clause("Rechtsträger", "Das ist [Name].");
    expect(clauseWithGap([clause("Stimme", "Eine je Organisation."), host, clause("[Titel]", "")])).toEqual({
      clause: host,
      gap: "[Name]",
    });
    expect(clauseWithGap([clause("Stimme", "Eine.")])).toBeNull();
  });
});
