import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strandOf } from "./strand";

const key = (index: number) => `${strandOf(index).hue} ${strandOf(index).weave}`;

describe("strandOf", () => {
  test("the first 96 organisations are all different", () => {
    expect(new Set(Array.from({ length: 96 }, (_, index) => key(index))).size).toBe(96);
  });
  test("the first twelve differ in hue, the first eight in weave too, so grey copies work", () => {
    expect(new Set(Array.from({ length: 12 }, (_, index) => strandOf(index).hue)).size).toBe(12);
    expect(new Set(Array.from({ length: 8 }, (_, index) => strandOf(index).weave)).size).toBe(8);
  });
  test("neighbours never share hue or weave", () => {
    fc.assert(
      fc.property(fc.nat(94), (index) => {
        const here = strandOf(index);
        const next = strandOf(index + 1);
        return here.hue !== next.hue && here.weave !== next.weave;
      }),
    );
  });
  test("any number gives a strand", () => {
    fc.assert(
      fc.property(fc.double(), (index) => {
        const { hue, weave } = strandOf(index);
        return hue >= 1 && hue <= 12 && weave.length > 0;
      }),
    );
  });
});
