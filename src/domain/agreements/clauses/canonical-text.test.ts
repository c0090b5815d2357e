import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalText, fingerprintGroups } from "./canonical-text";

const clause = (title: string, body: string) => ({ title, body });

describe("canonical text", () => {
  it("is exactly this, down to the last line end", () => {
    const agreement = {
      title: "Bündnisvereinbarung",
      number: 2,
      clauses: [clause("Zweck", "Wir tun uns zusammen.  \r\n\r\nUnd bleiben es.\n"), clause("Ende", "")],
    };
    for (const form of [1, 2] as const)
      expect(canonicalText(agreement, form)).toBe(
        [
          `kordel-agreement-text ${form}`,
          "title: Bündnisvereinbarung",
          "version: 2",
          "clauses: 2",
          "",
          "1. Zweck",
          "  Wir tun uns zusammen.",
          "",
          "  Und bleiben es.",
          "",
          "2. Ende",
          "",
        ].join("\n"),
      );
  });

  const words = fc.string({ unit: "grapheme", maxLength: 60 });
  const agreements = fc.record({
    title: words,
    number: fc.integer({ min: 1, max: 99 }),
    clauses: fc.array(
      fc.record({ title: words, body: fc.array(words, { maxLength: 5 }).map((lines) => lines.join("\n")) }),
      { maxLength: 6 },
    ),
  });

  it("is the same for composed and decomposed letters, and for every kind of line end", () => {
    const each = (
      map: (value: string) => string,
      one: { title: string; number: number; clauses: { title: string; body: string }[] },
    ) => ({
      title: map(one.title),
      number: one.number,
      clauses: one.clauses.map((part) => clause(map(part.title), map(part.body))),
    });
    fc.assert(
      fc.property(agreements, (one) => {
        const text = canonicalText(one);
        expect(canonicalText(each((value) => value.normalize("NFD"), one))).toBe(text);
        expect(canonicalText(each((value) => value.normalize("NFC"), one))).toBe(text);
        expect(canonicalText(each((value) => value.replace(/\n/g, "\r\n"), one))).toBe(text);
        expect(canonicalText(each((value) => value.replace(/\n/g, " \t\n"), one))).toBe(text);
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/[ \t]\n/);
        expect(text).not.toContain("\r");
        expect(
          canonicalText(
            each((value) => value.normalize("NFD"), one),
            1,
          ),
        ).toBe(canonicalText(one, 1));
      }),
    );
  });

  it("of the first form stays what it was, so that an old fingerprint can be checked for ever", () => {
    const one = { title: "t", number: 1, clauses: [clause("c", "(a) eins\n\t(1)  zwei")] };
    expect(canonicalText(one, 1)).toBe(
      "kordel-agreement-text 1\ntitle: t\nversion: 1\nclauses: 1\n\n1. c\n  (a) eins\n  \t(1)  zwei\n",
    );
    expect(canonicalText(one, 2)).toBe(
      "kordel-agreement-text 2\ntitle: t\nversion: 1\nclauses: 1\n\n1. c\n  (a) eins\n    (1) zwei\n",
    );
  });

  it("tells different agreements apart, also when a body imitates a heading", () => {
    const plain = fc.stringMatching(/^[a-z0-9.:]{1,8}( [a-z0-9.:]{1,8}){0,2}$/);
    const body = fc
      .array(fc.oneof(plain, fc.constantFrom("2. b", "clauses: 2", "")), { maxLength: 4 })
      .map((lines) => lines.join("\n").replace(/^\n+|\n+$/g, ""));
    const some = fc.record({
      title: plain,
      number: fc.integer({ min: 1, max: 9 }),
      clauses: fc.array(fc.record({ title: plain, body }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(canonicalText(one) === canonicalText(other)).toBe(
          JSON.stringify(one) === JSON.stringify(other),
        );
      }),
    );
    const split = { title: "t", number: 1, clauses: [clause("a", "x"), clause("b", "y")] };
    const joined = { title: "t", number: 1, clauses: [clause("a", "x\n\n2. b\n  y")] };
    expect(canonicalText(split)).not.toBe(canonicalText(joined));
  });
});

it("a fingerprint is read in sixteen groups of four", () => {
  const groups = fingerprintGroups("0123456789abcdef".repeat(4));
  expect(groups).toHaveLength(16);
  expect(groups[0]).toBe("0123");
  expect(groups.join("")).toBe("0123456789abcdef".repeat(4));
});
