import { describe, expect, it } from "vitest";
import { aSnapshot, aText } from "@/domain/analysis/testing";
import { placeOfOpenEnd, refuseNeedingTime, taskStillWaiting } from "./open-end";

const seated = { role: "REPRESENTATIVE" as const, partnerId: "a" };
const today = "2027-03-01";

describe("saying that one needs time", () => {
  it.each([
    ["a day that comes", seated, { isAskedNow: true, askBy: "2027-03-14", today }, null],
    ["today", seated, { isAskedNow: true, askBy: today, today }, null],
    ["a day that is over", seated, { isAskedNow: true, askBy: "2027-02-28", today }, "dayIsPast"],
    ["once nothing is asked", seated, { isAskedNow: false, askBy: "2027-03-14", today }, "notAskedNow"],
    [
      "without a seat",
      { role: "COORDINATOR" as const, partnerId: null },
      { isAskedNow: true, askBy: "2027-03-14", today },
      "noSeat",
    ],
  ])("%s", (_, answerer, asked, refusal) => expect(refuseNeedingTime(answerer, asked)).toBe(refusal));
});

describe("what is left open", () => {
  const openRound = {
    id: "r",
    endsOn: "2027-03-10" as const,
    kinds: ["GIVE" as const, "NEED" as const],
    answers: [
      { partnerId: "a", kind: "GIVE" as const },
      { partnerId: "b", kind: "GIVE" as const },
      { partnerId: "b", kind: "NEED" as const },
    ],
  };
  const snapshot = aSnapshot({
    openRound,
    texts: [aText("t", { state: "DRAFT" }), aText("s", { state: "CONSULTATION" })],
  });
  // the pages of mails carry ids; these stand for them
  const roundPage = "expectations/rounds/r";

  it("is answered where it is asked", () => {
    expect(placeOfOpenEnd("goals/positions")).toEqual(["plan", "goals", "positions"]);
    expect(placeOfOpenEnd(roundPage)).toEqual(["expectations", "rounds", "r"]);
    expect(placeOfOpenEnd("agreements/agreement-t")).toEqual(["agreements", "agreement-t"]);
  });

  it.each([
    [roundPage, "a", "expectations"],
    [roundPage, "b", null],
    ["expectations/rounds/over", "a", null],
    ["agreements/agreement-t", "a", "agreement"],
    ["agreements/agreement-s", "a", null],
    ["expectations/redLines", "a", "expectations"],
  ])("%s still waits for %s: %s", (asked, partnerId, task) =>
    expect(taskStillWaiting(snapshot, asked, partnerId)).toBe(task),
  );
});
