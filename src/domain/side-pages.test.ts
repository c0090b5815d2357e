import fc from "fast-check";
import { expect, it } from "vitest";
import { sidePage } from "./side-pages";

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

it.each([
  [1, 1, 8, null, 2],
  [5, 33, 40, 4, null],
  [9, 33, 40, 4, null],
  [0, 1, 8, null, 2],
  [Number.NaN, 1, 8, null, 2],
])("page %s of 40 shows %i to %i", (asked, from, to, before, after) => {
  expect(sidePage(numbers(40), asked, 8)).toMatchObject({ from, to, of: 40, before, after });
});

it("is one page where nothing is left over, and counts nothing as nothing", () => {
  expect(sidePage(numbers(8), 1, 8)).toMatchObject({ from: 1, to: 8, before: null, after: null });
  expect(sidePage([], 1, 8)).toMatchObject({ from: 0, to: 0, of: 0, before: null, after: null });
});

it("shows each once, however many there are and stand side by side", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 12 }), (count, abreast) => {
      const pages = Math.max(1, Math.ceil(count / abreast));
      const seen = numbers(pages).flatMap((at) => sidePage(numbers(count), at + 1, abreast).shown);
      expect(seen).toEqual(numbers(count));
    }),
  );
});
