import { describe, expect, it } from "vitest";
import { moveIn } from "./moves";

/** Three rows of three cells and a foot of two. */
const lengths = [3, 3, 3, 2];

describe("moving through the grid", () => {
  it.each([
    ["ArrowRight", [0, 0], [0, 1]],
    ["ArrowRight", [0, 2], [0, 2]],
    ["ArrowRight", [3, 1], [3, 1]],
    ["ArrowLeft", [1, 0], [1, 0]],
    ["ArrowDown", [2, 2], [3, 1]],
    ["ArrowDown", [3, 0], [3, 0]],
    ["ArrowUp", [0, 1], [0, 1]],
    ["Home", [2, 2], [2, 0]],
    ["End", [2, 0], [2, 2]],
    ["PageDown", [0, 2], [3, 1]],
    ["PageUp", [3, 1], [0, 1]],
  ] as const)("%s leads from %j to %j", (key, [row, column], [toRow, toColumn]) => {
    expect(moveIn(lengths, { row, column }, { key, ctrlKey: false })).toEqual({
      row: toRow,
      column: toColumn,
    });
  });

  it("goes to the first and the last of all with Ctrl, and leaves other keys alone", () => {
    const from = { row: 1, column: 1 };
    expect(moveIn(lengths, from, { key: "Home", ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(moveIn(lengths, from, { key: "End", ctrlKey: true })).toEqual({ row: 3, column: 1 });
    expect(moveIn(lengths, from, { key: "x", ctrlKey: false })).toBeNull();
    expect(moveIn(lengths, from, { key: "Tab", ctrlKey: false })).toBeNull();
  });
});
