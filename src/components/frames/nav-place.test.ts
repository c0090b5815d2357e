import { describe, expect, test } from "vitest";
import { placeIn } from "./nav-place";

const items = [
  {
    href: "/w/1",
    label: "Bündnis",
    exact: true,
    sections: [{ href: "/w/1/settings", label: "Einstellungen" }],
  },
  { href: "/now", label: "Jetzt" },
  { href: "/w/1/plan", label: "Plan", sections: [{ href: "/w/1/goals", label: "Ziele" }] },
  { href: "/w/1/partners", label: "Partner" },
];

describe("placeIn", () => {
  test.each([
    ["/now", "/now", "/now"],
    ["/w/1", "/w/1", "/w/1"],
    ["/w/1/settings", "/w/1/settings", "/w/1"],
    ["/w/1/plan/a/b", "/w/1/plan", "/w/1/plan"],
    ["/w/1/planning", null, null],
    ["/w/1/goals/7", "/w/1/goals", "/w/1/plan"],
    ["/w/12/plan", null, null],
  ])("at %s it is %s, below %s", (pathname, href, top) =>
    expect(placeIn(items, pathname)).toEqual({ href, top }),
  );

  test("an entry marked by the caller wins", () => {
    expect(placeIn([...items, { href: "/x", label: "X", current: true }], "/now").href).toBe("/x");
  });
});
