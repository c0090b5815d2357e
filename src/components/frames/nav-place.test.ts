import { describe, expect, test } from "vitest";
import { currentHref, topOf } from "./nav-place";

const items = [
  { href: "/now", label: "Jetzt" },
  { href: "/w/1", label: "Stand" },
  { href: "/w/1/plan", label: "Plan" },
  { href: "/w/1/goals", label: "Ziele", sub: true },
  { href: "/w/1/partners", label: "Partner" },
];

describe("currentHref", () => {
  test.each([
    ["/now", "/now"],
    ["/w/1", "/w/1"],
    ["/w/1/plan/a/b", "/w/1/plan"],
    ["/w/1/planning", "/w/1"],
    ["/w/1/goals/7", "/w/1/goals"],
    ["/w/12/plan", null],
  ])("at %s it is %s", (pathname, href) => expect(currentHref(items, pathname)).toBe(href));

  test("an entry marked by the caller wins", () => {
    expect(currentHref([...items, { href: "/x", label: "X", current: true }], "/now")).toBe("/x");
  });
});

describe("topOf", () => {
  test("a sub entry belongs to the top entry before it", () => {
    expect(topOf(items, "/w/1/goals")).toBe("/w/1/plan");
    expect(topOf(items, "/w/1/partners")).toBe("/w/1/partners");
    expect(topOf(items, "/elsewhere")).toBeNull();
  });
});
