import { describe, expect, it } from "vitest";
import { cleanLine, hidesSomething, setApart } from "@/domain/cleaning";
import { fold } from "@/domain/folding";
import formatMessage from "./format-message";

/** A sentence as the build compiles it. */
const sentence = ["„", ["name"], "“ von ", ["organisation"], " (", ["count", 4], ")"] as never;
const bold = [["b", " von ", ["name"]]] as never;
const options = {
  locale: "de",
  formatters: { getNumberFormat: (locale: string) => new Intl.NumberFormat(locale) },
} as never;
const say = (values: Record<string, unknown>, message = sentence) =>
  formatMessage("key", message, values as never, options);

const [open, close] = ["\u2068", "\u2069"];

describe("a name in a sentence", () => {
  it.each([
    ["Latin", "Stadtkirche", "Stadtkirche"],
    ["Arabic", "جمعية النور", `${open}جمعية النور${close}`],
    ["Hebrew", "עמותת אור", `${open}עמותת אור${close}`],
    ["mixed, Latin first", "Verein أمل e. V.", `${open}Verein أمل e. V.${close}`],
    ["mixed, Arabic first", "أمل e. V. (Köln)", `${open}أمل e. V. (Köln)${close}`],
    ["Persian with a joiner", "می\u200cخواهم", `${open}می\u200cخواهم${close}`],
    ["Greek", "Ένωση", "Ένωση"],
    ["numbers alone", "17", "17"],
    ["apart already", `${open}أمل${close}`, `${open}أمل${close}`],
  ])("of %s is set apart where it runs from the right, and only there", (_, name, shown) => {
    expect(say({ name, organisation: "Bund", count: 3 })).toBe(`„${shown}“ von Bund (3)`);
    expect(say({ name: "Text", organisation: name, count: 3 })).toBe(`„Text“ von ${shown} (3)`);
  });

  it("is set apart inside of markup too, whose functions stay what they are", () => {
    const b = (parts: unknown) => `<b>${String(parts)}</b>`;
    expect(say({ b, name: "أمل" }, bold)).toBe(`<b> von ${open}أمل${close}</b>`);
  });

  it("keeps the choice by a word", () => {
    const choice = [["organisation", 1, { none: "ihr", other: [["organisation"]] }]] as never;
    expect(say({ organisation: "none" }, choice)).toBe("ihr");
    expect(say({ organisation: "أمل" }, choice)).toBe(`${open}أمل${close}`);
  });
});

describe("the signs that set it apart", () => {
  it("are refused where they are typed, and are no part of what is searched or compared", () => {
    const shown = setApart("جمعية النور");
    expect(hidesSomething(shown)).toBe(true);
    expect(hidesSomething("جمعية النور")).toBe(false);
    expect(cleanLine("جمعية النور")).not.toMatch(/[\u2066-\u2069]/);
    expect(fold(shown)).toBe(fold("جمعية النور"));
  });
});

it("the build puts every message together with this", async () => {
  const config = (await import(/* @vite-ignore */ `${process.cwd()}/next.config.js`)).default;
  expect(config.turbopack.resolveAlias["use-intl/format-message"]).toBe(
    "./src/features/words/format-message.ts",
  );
});
