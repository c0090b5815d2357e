import { describe, expect, it } from "vitest";
import { anExpectation, aPartner, aSnapshot } from "@/domain/analysis/testing";
import { hasSaidNothing } from "./first-word";

const give = anExpectation("e", { partnerId: "a", kind: "GIVE" });
const answer = { partnerId: "a", question: "bond", choice: "A", recorded: false, at: "" } as const;
const leftOpen = {
  id: "o",
  question: "expectations/gives",
  partnerId: "a",
  reason: "NOT_SURE",
  askBy: null,
} as const;

describe("an organisation that has said nothing", () => {
  it.each([
    ["has said nothing", {}, true],
    [
      "is not what the coordination noted about it",
      { partners: [aPartner("a", { perspectives: ["young"] })] },
      true,
    ],
    ["has only a draft", { expectations: [{ ...give, state: "DRAFT", visibleToMembers: false }] }, true],
    ["has said what it gives", { expectations: [give] }, false],
    ["has answered one of the nine", { formAnswers: [answer] }, false],
    ["has left something open", { openEnds: [leftOpen] }, false],
  ] as const)("%s", (_, parts, silent) => {
    expect(hasSaidNothing(aSnapshot(parts), "a")).toBe(silent);
  });
});
