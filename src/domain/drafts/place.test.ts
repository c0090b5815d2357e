import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORM_NAME, formNameOf, formPlaceOf, mayBeKept, PLACE } from "./place";
import { keepInput } from "./schema";

const ws = "0190a0a0-0000-7000-8000-000000000001";

describe("a form's place", () => {
  it.each([
    [`/w/${ws}`, ""],
    [`/w/${ws}/goals/new`, "/goals/new"],
    [`/w/${ws}/goals/${ws}/edit/`, `/goals/${ws}/edit`],
    [`/w/${ws}x/goals`, null],
    ["/account", null],
    [`/w/other/goals`, null],
    [`/w/${ws}/goals/%C3%A4`, null],
  ])("of %s is %s", (path, place) => {
    expect(formPlaceOf(path, ws)).toBe(place);
  });

  it("is the same for the same inputs in any order, and another one for others", () => {
    expect(formNameOf("goals", ["title", "type"])).toBe(formNameOf("goals", ["type", "title"]));
    expect(formNameOf("goals", ["title"])).not.toBe(formNameOf("goals", ["title", "type"]));
    expect(formNameOf("goals", ["title"], ws)).not.toBe(formNameOf("goals", ["title"]));
  });

  it("has a name that the server takes, whatever the inputs are called", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 40 }), fc.string({ maxLength: 100 }), (names, about) => {
        expect(formNameOf("red-lines", names, about)).toMatch(FORM_NAME);
      }),
    );
  });

  it("leads nowhere else", () => {
    for (const place of ["goals", "/../x", "//x", "/a?b", "/a#b", "/a b", "/".repeat(3)])
      expect(place).not.toMatch(PLACE);
  });
});

describe("what is kept", () => {
  const keep = (contents: Record<string, unknown>) =>
    keepInput.safeParse({
      workspace: ws,
      requestId: ws,
      place: "/goals/new",
      form: "goals.1",
      seen: 0,
      contents,
    });

  it("is bounded in number and in length", () => {
    expect(keep({ title: "x".repeat(10_000) }).success).toBe(true);
    expect(keep({ title: "x".repeat(10_001) }).success).toBe(false);
    const many = (count: number, text: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, text]));
    expect(keep(many(60, "x")).success).toBe(true);
    expect(keep(many(61, "x")).success).toBe(false);
    expect(keep(many(4, "x".repeat(9000))).success).toBe(false);
  });

  it("is never a code", () => {
    expect(["code", "token"].filter(mayBeKept)).toEqual([]);
    expect(["title", "text", "codeOfConduct"].every(mayBeKept)).toBe(true);
  });
});
