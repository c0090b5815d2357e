import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { destinations, navigation, navigationOf } from "./navigation";
import { holds } from "./permissions";
import { roles } from "./roles";

const PAGES = path.join(import.meta.dirname, "../../app/w/[workspace]");

/** Reached from the foot of every page, or from a page that is named here; nothing else may lie beside the navigation. */
const beside: Readonly<Record<string, string>> = {
  search: "the foot",
  help: "the foot",
  notifications: "settings and help",
};

/** Everything that a role reaches with two presses: a destination, then one of its sections. */
const reachedBy = (role: (typeof roles)[number]) =>
  navigationOf(role).flatMap(({ destination, sections }) => [destination, ...sections]);

describe("the navigation", () => {
  it.each(roles)("leads a %s to every room of theirs once, and to no other", (role) => {
    const rooms = navigation.filter(({ right }) => holds(role, right)).map(({ room }) => room);
    const reached = reachedBy(role).filter((place) => place !== "home" && place !== "now");
    expect([...reached].sort()).toEqual([...rooms].sort());
  });

  it("has five destinations, fewer for an observer", () => {
    const counts = roles.map((role) => destinations[role].length);
    expect(counts).toEqual([5, 5, 5, 4]);
  });

  it("gives a representative's thumb what it answers and signs", () => {
    expect(destinations.REPRESENTATIVE.slice(0, 4)).toEqual(["now", "plan", "agreements", "partners"]);
  });

  it("leaves no room of a workspace out: two presses lead there, or it says from where", () => {
    const rooms = readdirSync(PAGES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const reached: string[] = reachedBy("COORDINATOR");
    expect(rooms.filter((room) => !reached.includes(room) && !beside[room])).toEqual([]);
  });
});
