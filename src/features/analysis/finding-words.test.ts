import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { findingCodes, rightOfFix } from "@/domain/analysis/fixes";
import { resourceCategories } from "@/domain/catalogue/resources";
import { riskParts } from "@/domain/setbacks/preparedness";
import de from "@/messages/de/analysis.json";
import en from "@/messages/en/analysis.json";

const sentences = Object.entries(findingCodes).flatMap(([analysis, codes]) =>
  codes.map((code) => `${analysis}.${code}`),
);

/** What the page hands to a sentence, whichever it is. */
const values = (count: number, category: string) => ({
  who: "X",
  what: "Y",
  them: "Z",
  givers: "V",
  giverCount: count,
  goal: "G",
  risk: "R",
  agreement: "A",
  perspective: "P",
  prospect: "Q",
  outreach: "O",
  parts: "T",
  topics: "U",
  phase: "F",
  on: "D",
  asked: "N",
  promised: "M",
  days: 60,
  met: count,
  all: 9,
  roles: count,
  count,
  category,
});

describe.each([
  ["de", de],
  ["en", en],
] as const)("words of findings in %s", (locale, messages) => {
  const failed: string[] = [];
  const t = createTranslator({
    locale,
    messages: messages as Record<string, unknown>,
    onError: (error) => void failed.push(error.message),
  }) as unknown as (key: string, values?: Record<string, string | number>) => string;

  it.each(sentences)("%s is a whole sentence for every number and kind", (key) => {
    for (const category of resourceCategories)
      for (const count of [0, 1, 2, 5, 12, 13]) {
        const sentence = t(key, values(count, category));
        expect(sentence).toMatch(/^[\p{Lu}„“\d]/u);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/ {2}|!|[{}#]/);
      }
    expect(failed).toEqual([]);
  });

  it("names every fix, part, phase and thing", () => {
    const keys = [
      ...Object.keys(rightOfFix).map((code) => `fixes.${code}`),
      ...riskParts.map((part) => `parts.${part}`),
      ...resourceCategories.flatMap((category) => [`things.${category}`, `them.${category}`]),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((phase) => `phases.${phase}`),
    ];
    for (const key of keys) expect(t(key, { count: 2 })).not.toBe(key);
    expect(failed).toEqual([]);
  });
});
