import { describe, expect, it } from "vitest";
import { actionsFor, commandsFor } from "./actions";

const idsFor = (role: Parameters<typeof actionsFor>[0]["role"], partner: unknown = {}) =>
  actionsFor({ role, partner }).map((action) => action.id);

describe("what the palette offers to do", () => {
  it("follows the role and the seat", () => {
    expect(idsFor("COORDINATOR")).toEqual([
      "changePurpose",
      "addPartner",
      "invitePeople",
      "offer",
      "need",
      "proposeGoal",
      "draftAgreement",
      "addSetback",
    ]);
    expect(idsFor("COORDINATOR", null)).not.toContain("offer");
    expect(idsFor("REPRESENTATIVE")).toEqual(["offer", "need", "proposeGoal", "addSetback"]);
    expect(idsFor("FACILITATOR", null)).toEqual([]);
    expect(idsFor("OBSERVER", null)).toEqual([]);
  });

  it.each([
    ["", 3],
    ["  ", 3],
    ["ziel", 1],
    ["vorschl ziel", 1],
    ["rueckschl", 1],
    ["gelb", 0],
    ["?", 0],
  ])("fits what is typed: %j leaves %i", (typed, count) => {
    const commands = [{ label: "Ziel vorschlagen" }, { label: "Rückschläge" }, { label: "Vereinbarungen" }];
    expect(commandsFor(commands, typed)).toHaveLength(count);
  });
});
