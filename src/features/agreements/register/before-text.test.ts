import { describe, expect, it } from "vitest";
import type { Agreement } from "@/features/agreements/shown";
import { beforeText } from "./before-text";

const partner = (name: string) => ({ id: name, name, code: name.slice(0, 2), strand: 1 });
const objection = (state: string) => ({
  ...{ id: `o-${state}`, state, reason: "Zu teuer", partner: partner("Kirche") },
});
const text = (parts: object, more: object = {}) =>
  ({
    id: "a",
    form: "ALLIANCE",
    versions: [{ number: 2 }, { number: 1 }],
    text: {
      number: 2,
      state: "DRAFT",
      clauses: [
        { id: "c1", number: 1, title: "Zweck", gaps: ["[Anliegen]"], objections: [objection("OPEN")] },
        { id: "c2", number: 2, title: "Dauer", gaps: [], objections: [objection("SETTLED")] },
      ],
      ...parts,
    },
    gap: { missing: ["CL3"], unsettled: [] },
    rail: [],
    tally: { open: 0 },
    silent: { count: 1, parties: [partner("Verein")] },
    ...more,
  }) as unknown as Agreement;
const against = {
  redLines: [{ id: "r", organisation: "Kirche", words: null }],
  notes: [
    { id: "n1", text: "Wer?", author: "M", clauseId: "c2" },
    { id: "n2", text: "Wann?", author: "M", clauseId: null },
  ],
};

describe("what stands against opening a text", () => {
  const before = beforeText(text({}), against);

  it("leads from each part to where it is put right", () => {
    expect(before.gaps).toEqual([
      { clause: "1. Zweck", piece: "[Anliegen]", path: "agreements/a/clauses/c1/edit" },
    ]);
    expect(before.missing).toEqual([{ topic: "CL3", path: "agreements/a#clause-gap" }]);
    expect(before.redLines).toEqual([
      { id: "r", organisation: "Kirche", words: null, path: "agreements/a#red-lines" },
    ]);
    expect(before.notes.map(({ path }) => path)).toEqual(["agreements/a/clauses/c2", "agreements/a"]);
  });

  it("is that the form is open, as long as it is", () => {
    expect(before.lacks).toEqual([]);
    expect(beforeText(text({}, { form: "UNDETERMINED" }), against).lacks).toEqual([
      { part: "form", path: "plan/form/choice" },
    ]);
  });

  it("are objections that stand, and those without a word on its clauses", () => {
    expect(before.objections.map(({ id, path }) => [id, path])).toEqual([
      ["o-OPEN", "agreements/a/clauses/c1"],
    ]);
    expect(before.silent).toEqual({ count: 1, parties: [partner("Verein")] });
  });
});

describe("what stands against deciding for a text", () => {
  const word = (name: string, state: string, party = true) => ({
    ...{ partner: partner(name), state, party, reason: state === "REFUSED" ? "Satzung" : "" },
  });
  const rail = [
    word("A", "SIGNED"),
    { ...word("B", "PENDING"), notBefore: "2027-03-14" },
    word("C", "REFUSED"),
    word("D", "PENDING", false),
  ];

  it("are parties that have not signed or have refused, and it stays in its own version", () => {
    const before = beforeText(
      text({ state: "CONSULTATION", number: 1 }, { rail, tally: { open: 1 } }),
      against,
    );
    expect(before.silent).toEqual({ count: 1, parties: [{ ...partner("B"), until: "2027-03-14" }] });
    expect(before.refusals.map(({ organisation, words }) => [organisation, words])).toEqual([
      ["C", "Satzung"],
    ]);
    expect(before.missing).toEqual([{ topic: "CL3", path: "agreements/a?version=1" }]);
    expect(before.redLines[0]?.path).toBe("agreements/a?version=1#red-lines");
  });
});
