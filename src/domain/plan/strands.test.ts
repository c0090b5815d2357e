import { describe, expect, it } from "vitest";
import { anExpectation, aPartner, aSnapshot } from "@/domain/analysis/testing";
import { taskStatuses } from "./status";
import { planStrands } from "./strands";
import { taskIds } from "./tasks";
import { aDonePlan } from "./testing";

const strandsIn = (snapshot = aDonePlan()) =>
  planStrands(snapshot, taskStatuses(snapshot, { partnerId: null, coordinates: true }));

describe("the strands of the plan", () => {
  it("have one step per task, all woven where the plan is done", () => {
    for (const { steps } of strandsIn()) expect(steps).toEqual(taskIds.map(() => "DONE"));
  });

  it("are woven nowhere in an empty plan", () => {
    for (const { steps } of strandsIn(aSnapshot())) expect(steps).not.toContain("DONE");
  });

  it("differ where one has answered and another has not, and show what was begun", () => {
    const done = aDonePlan();
    const formAnswers = done.formAnswers.filter((one) => one.partnerId === "a");
    const at = taskIds.indexOf("form");
    const steps = (snapshot: typeof done) => strandsIn(snapshot).map((one) => one.steps[at]);
    expect(steps({ ...done, formAnswers }).slice(0, 2)).toEqual(["DONE", "OPEN"]);
    const expectations = [anExpectation("n", { partnerId: "a" })];
    const begun = strandsIn(aSnapshot({ expectations }));
    expect(begun.map((one) => one.steps[taskIds.indexOf("expectations")])).toEqual(["BEGUN", "OPEN"]);
  });

  it("belong to those who carry the plan", () => {
    const partners = [aPartner("a"), aPartner("b", { tier: "SUPPORTER" }), aPartner("c", { state: "LEFT" })];
    expect(strandsIn(aSnapshot({ partners })).map(({ id }) => id)).toEqual(["a"]);
  });
});
