import { describe, expect, it } from "vitest";
import { anExpectation, aPartner, aSnapshot } from "@/domain/analysis/testing";
import { hasSaidNothing, nextQuestion } from "./first-word";
import { taskStatuses } from "./status";

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

describe("the question to go on with", () => {
  const next = (
    parts: Parameters<typeof aSnapshot>[0],
    coordinates = false,
    partnerId: string | null = "a",
  ) => {
    const snapshot = aSnapshot(parts);
    const reader = { partnerId, coordinates };
    return nextQuestion(snapshot, reader, taskStatuses(snapshot, reader))?.question ?? null;
  };
  it.each([
    ["a newcomer says what it gives", {}, "expectations/gives"],
    ["then the path has its order", { expectations: [give] }, "form/bond"],
    ["whoever has begun with the form goes on there", { formAnswers: [answer] }, "form/duration"],
    ["whoever is not sure about it is not asked again first", { openEnds: [leftOpen] }, "form/bond"],
  ] as const)("%s", (_, parts, question) => {
    expect(next(parts)).toBe(question);
  });

  it("is why for the coordination, and none for whoever answers nothing", () => {
    expect(next({}, true)).toBe("purpose/why");
    expect(next({}, false, null)).toBeNull();
  });
});
