import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DraftState, emptiedBySettling, meetDraft, sameContents, type Typed } from "./draft";

const words = (purpose: string): Typed => ({ purpose });

describe("a save of a draft", () => {
  const current: DraftState = { version: 3, contents: words("Weil") };
  it.each([
    ["sees what is there", current, 3, words("Weil es geht"), "write"],
    ["finds its own words already", current, 2, words("Weil"), "there"],
    ["would cover what it has not seen", current, 2, words("Darum"), "stale"],
    ["is the first", { version: 0, contents: null }, 0, words("Weil"), "write"],
    ["comes after the draft was shared elsewhere", { version: 4, contents: null }, 3, words("Weil"), "stale"],
    ["throws away what is thrown away", { version: 4, contents: null }, 3, null, "there"],
  ])("that %s", (_, state, seen, contents, meeting) => {
    expect(meetDraft(state, seen, contents)).toBe(meeting);
  });

  it("takes an empty or missing input and one without a tick as the same", () => {
    expect(sameContents({ a: "x", b: "", c: false }, { a: "x" })).toBe(true);
    expect(sameContents({ a: "x", c: true }, { a: "x" })).toBe(false);
    expect(sameContents({}, null)).toBe(false);
  });
});

describe("sharing", () => {
  it("empties what was read, and leaves what another device has kept since", () => {
    expect(emptiedBySettling({ version: 3, contents: words("Weil") }, 3)).toBe(true);
    expect(emptiedBySettling({ version: 4, contents: words("Darum") }, 3)).toBe(false);
    expect(emptiedBySettling({ version: 4, contents: null }, 4)).toBe(false);
  });
});

type Step = { writer: 0 | 1; act: "read" | "save" | "settle"; text: string };
const step = fc.record<Step>({
  writer: fc.constantFrom(0, 1),
  act: fc.constantFrom("read", "save", "save", "save", "settle"),
  text: fc.constantFrom("a", "b", "c", "d", "e", ""),
});

interface Writer {
  seen: number;
  shown: string[];
}

/** Two devices of one person in any order. Whoever takes a text away has typed it, shared it or been shown it. */
function play(steps: readonly Step[]): { unseen: string[]; conflicts: number } {
  let draft: DraftState = { version: 0, contents: null };
  const writers: [Writer, Writer] = [
    { seen: 0, shown: [] },
    { seen: 0, shown: [] },
  ];
  const unseen: string[] = [];
  let conflicts = 0;
  const show = (writer: Writer) => {
    writer.seen = draft.version;
    if (draft.contents) writer.shown.push(String(draft.contents.purpose));
  };
  const replace = (writer: Writer, contents: Typed | null) => {
    const before = draft.contents && String(draft.contents.purpose);
    if (before !== null && !writer.shown.includes(before)) unseen.push(before);
    draft = { version: draft.version + 1, contents };
    show(writer);
  };
  for (const { writer: index, act, text } of steps) {
    const writer = writers[index];
    if (act === "read") show(writer);
    else if (act === "settle") {
      if (emptiedBySettling(draft, writer.seen)) replace(writer, null);
    } else {
      const meeting = meetDraft(draft, writer.seen, words(text));
      if (meeting === "write") replace(writer, words(text));
      else show(writer);
      if (meeting === "stale") conflicts += 1;
    }
  }
  return { unseen, conflicts };
}

describe("two devices of one person", () => {
  it("never take away a text that the one who does it was not shown", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: "max" }), (steps) => play(steps).unseen.length === 0),
    );
  });

  it("never meet a conflict while only one of them types", () => {
    const alone = step.map((one): Step => (one.writer === 1 ? { ...one, act: "read" } : one));
    fc.assert(
      fc.property(fc.array(alone, { maxLength: 40, size: "max" }), (steps) => play(steps).conflicts === 0),
    );
  });
});
