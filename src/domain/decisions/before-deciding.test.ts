import { describe, expect, it } from "vitest";
import { type BeforeDeciding, isClear } from "./before-deciding";

const clear: BeforeDeciding<{ id: string }> = {
  silent: { count: 0, parties: [] },
  ...{ redLines: [], objections: [], refusals: [], gaps: [], notes: [], lacks: [], missing: [] },
};
const said = { id: "1", organisation: "A", words: null, path: null };

describe("what stands against deciding", () => {
  it("is nothing only where no part of it says anything", () => {
    expect(isClear(clear)).toBe(true);
  });

  it.each<[string, Partial<BeforeDeciding<{ id: string }>>]>([
    ["somebody is silent", { silent: { count: 1, parties: [{ id: "a", until: null }] } }],
    ["more are silent than are named", { silent: { count: 30, parties: [] } }],
    ["a red line", { redLines: [said] }],
    ["an objection", { objections: [said] }],
    ["a refusal", { refusals: [said] }],
    ["a gap", { gaps: [{ clause: "1. Ziel", piece: "[…]", path: null }] }],
    ["a note", { notes: [{ id: "n", text: "Wer?", author: "M", path: null }] }],
    ["a part of a goal", { lacks: [{ part: "lead", path: null }] }],
    ["a clause", { missing: [{ topic: "CL1", path: null }] }],
  ])("is something where there is %s", (_, part) => expect(isClear({ ...clear, ...part })).toBe(false));
});
