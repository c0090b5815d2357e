import { describe, expect, it } from "vitest";
import { type Role, roles } from "@/domain/access/roles";
import { landingOf } from "./landing";

const inOne = (role: Role) => [{ id: "one", role }];

describe("where one lands", () => {
  it.each<[Role, string]>([
    ["COORDINATOR", "/w/one"],
    ["REPRESENTATIVE", "/now"],
    ["FACILITATOR", "/w/one"],
    ["OBSERVER", "/w/one"],
  ])("%s of one workspace: %s", (role, path) => expect(landingOf(inOne(role))).toBe(path));

  it.each(roles)("%s of several workspaces: what waits in all of them", (role) => {
    expect(landingOf([...inOne(role), { id: "two", role: "OBSERVER" }])).toBe("/now");
  });

  it("in no workspace: the page that says how to begin", () => expect(landingOf([])).toBe("/now"));
});
