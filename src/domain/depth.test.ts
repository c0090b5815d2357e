import { describe, expect, it } from "vitest";
import { isTooDeep, MAX_DEPTH } from "./depth";

/** Lists inside one another around a number. */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = level % 2 ? { inner: value } : [value];
  return value;
}

describe("how deep an input may be (REQ-I2)", () => {
  it("is eight lists or records inside one another, whatever stands in them", () => {
    for (const value of [undefined, null, 1, "x", [], {}, { a: [1, { b: null }] }])
      expect(isTooDeep(value)).toBe(false);
    expect(isTooDeep(nested(MAX_DEPTH))).toBe(false);
    expect(isTooDeep(nested(MAX_DEPTH + 1))).toBe(true);
    expect(isTooDeep({ flat: [1, 2, 3], deep: nested(MAX_DEPTH) })).toBe(true);
  });

  it("is found out without running out of room", () => {
    expect(isTooDeep(nested(100_000))).toBe(true);
    expect(isTooDeep(Array.from({ length: 100_000 }, () => []))).toBe(false);
  });
});
