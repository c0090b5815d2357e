import { describe, expect, it } from "vitest";
import { navigation } from "@/domain/access/navigation";
import { cards, noteTargets, recordKinds, searchKinds } from "./all";
import { placeOf } from "./places";

describe("the cards of the records", () => {
  it("speak of actions that they declare", () => {
    const strange = recordKinds.flatMap((kind) => {
      const { actions, undoOf = {}, ownWords = [] } = cards[kind];
      return [...Object.keys(undoOf), ...ownWords].filter(
        (action) => !(actions as readonly string[]).includes(action),
      );
    });
    expect(strange).toEqual([]);
  });

  it("name each action as a noun and what happened", () => {
    const strange = recordKinds.flatMap((kind) =>
      cards[kind].actions.filter((action) => !/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/.test(action)),
    );
    expect(strange).toEqual([]);
  });

  it("stand in rooms that the navigation leads to", () => {
    const rooms: string[] = navigation.map(({ room }) => room);
    const strange = recordKinds.filter((kind) => {
      const [room] = placeOf(kind, "one") ?? [];
      return room !== undefined && !rooms.includes(room);
    });
    expect(strange).toEqual([]);
  });

  it("tell whose page a record stands on, and which kinds are searched and noted", () => {
    expect(placeOf("GOAL", "one")).toEqual(["goals", "one"]);
    expect(placeOf("CATEGORY", "one")).toEqual(["expectations", "categories"]);
    expect(placeOf("ROUND", "one")).toEqual(["expectations"]);
    expect(placeOf("DECISION", "one")).toBeNull();
    expect(searchKinds).toEqual(expect.arrayContaining(["WORKSPACE", "GOAL", "CLAUSE", "STANCE"]));
    expect([...noteTargets].sort()).toEqual([
      "AGREEMENT",
      "CLAUSE",
      "EXPECTATION",
      "GOAL",
      "PARTNER",
      "RISK",
      "WORKSPACE",
    ]);
  });
});
