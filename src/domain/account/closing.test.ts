import { describe, expect, it } from "vitest";
import { closingHintOf, type PlaceWhenClosing, refuseClosing } from "./closing";

const place: PlaceWhenClosing = {
  isCoordinator: false,
  coordinators: 1,
  people: 5,
  speakers: null,
  removed: false,
};

describe("closing the account", () => {
  it.each<[string, Partial<PlaceWhenClosing>, ReturnType<typeof closingHintOf>]>([
    ["an observer", {}, null],
    ["one of two who speak", { speakers: 2 }, null],
    ["the only one who speaks", { speakers: 1 }, "mute"],
    ["one of two coordinators", { isCoordinator: true, coordinators: 2 }, null],
    [
      "one of two coordinators who alone speaks",
      { isCoordinator: true, coordinators: 2, speakers: 1 },
      "mute",
    ],
    ["the only coordinator among others", { isCoordinator: true, speakers: 1 }, "handOver"],
    ["whoever is there alone", { isCoordinator: true, people: 1, speakers: 1 }, "remove"],
    ["whoever coordinates what lies in the trash", { isCoordinator: true, people: 1, removed: true }, null],
  ])("of %s", (_, facts, hint) => expect(closingHintOf({ ...place, ...facts })).toBe(hint));

  it("waits for coordination to be handed over, and for nothing else", () => {
    expect(refuseClosing([null, "mute"])).toBeNull();
    expect(refuseClosing([null, "handOver"])).toBe("coordinatesAlone");
    expect(refuseClosing(["mute", "remove"])).toBe("coordinatesAlone");
  });
});
