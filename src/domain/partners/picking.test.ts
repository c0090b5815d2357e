import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCalled, listsAll, MOST_LISTED, toList } from "./picking";

const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `p${at}` }));

describe("what a field is given to choose from", () => {
  it.each([
    [0, 0, true],
    [MOST_LISTED, MOST_LISTED, true],
    [MOST_LISTED + 1, MOST_LISTED + 1, false],
    [251, MOST_LISTED + 1, false],
  ])("of %i rows it lists %i, all of them: %s", (count, listed, all) => {
    const list = toList(rows(count), []);
    expect(list).toHaveLength(listed);
    expect(listsAll(list)).toBe(all);
  });

  it("always holds what was chosen, once, and never says that it is all when it is not", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(400), (count, at) => {
        const list = toList(rows(count), [`p${at}`]);
        expect(list.filter((row) => row.id === `p${at}`)).toHaveLength(at < count ? 1 : 0);
        expect(listsAll(list)).toBe(count <= MOST_LISTED);
      }),
    );
  });
});

it.each([
  ["Verein für Mieten", "mieten", true],
  ["Verein für Mieten", "für ver", true],
  ["Verein für Mieten", "Fu\u0308r", true],
  ["Verein für Mieten", "miete x", false],
])("%s is found by %s: %s", (name, typed, found) => {
  expect(isCalled(name, typed)).toBe(found);
});
