import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/domain/analysis/snapshot";
import { aGoal, aPartner } from "@/domain/analysis/testing";
import { afterMove } from "./after-move";
import { heldBy, whatReopens } from "./departure";
import { reopenings } from "./reopening";
import { taskStatuses } from "./status";
import { aDonePlan } from "./testing";

const NOW = "2027-03-01T10:00:00.000Z";
const plan = aDonePlan();
const coordination = { partnerId: "b", coordinates: true };

const changed = (snapshot: Snapshot) =>
  taskStatuses(snapshot, coordination)
    .filter((one) => one.whole.kind === "CHANGED")
    .map((one) => one.task);

describe("what hangs on an organisation", () => {
  it("is what it leads, watches, speaks for, promises, asks, agreed and signed", () => {
    const snapshot = aDonePlan({
      mandates: [{ id: "m", kind: "DEPUTY_COORDINATION", partnerId: "a" }],
      requiredPerspectives: [
        {
          id: "p",
          perspective: "faith",
          prospectPartnerId: null,
          outreachPartnerId: "a",
          outreachOn: "2027-04-01",
          waived: false,
        },
      ],
      commitments: [
        {
          id: "k",
          partnerId: "a",
          category: "ROOMS",
          statement: "Saal",
          amount: null,
          critical: false,
          state: "COMMITTED",
        },
      ],
    });
    const held = heldBy(snapshot, "a");
    expect(held.find((one) => one.as === "leads")?.path).toEqual(["goals", "g", "edit"]);
    expect(held.map((one) => one.as)).toEqual(
      expect.arrayContaining(["leads", "watches", "speaks", "promises", "asks", "signed"]),
    );
    expect(held.find((one) => one.as === "speaks")).toMatchObject({
      code: "DEPUTY_COORDINATION",
      path: ["plan", "power", "deputy"],
    });
    expect(heldBy(snapshot, "nobody")).toEqual([]);
  });

  it("leaves out what is over", () => {
    const goals = [aGoal("g", { state: "MISSED" }), aGoal("h", { state: "DROPPED" })];
    const risks = plan.risks.map((risk) => ({ ...risk, state: "CLOSED" as const }));
    const held = heldBy({ ...plan, goals, risks, texts: [] }, "a");
    expect(held).toEqual([]);
  });
});

describe("what a pause or an exit reopens", () => {
  it("is said for the steps that are possible from here, and for no others", () => {
    expect(whatReopens(plan, "a", NOW).map((one) => one.to)).toEqual(["PAUSED", "LEAVING", "EXPELLED"]);
    const newcomer = { ...plan, partners: [...plan.partners, aPartner("n", { state: "APPROACHED" })] };
    expect(whatReopens(newcomer, "n", NOW)).toEqual([]);
    expect(whatReopens(plan, "unknown", NOW)).toEqual([]);
  });

  it.each(["PAUSED", "LEAVING", "EXPELLED"] as const)(
    "says before %s what the list of tasks says after it",
    (to) => {
      const before = whatReopens(plan, "a", NOW).find((one) => one.to === to);
      expect(before?.again.length).toBeGreaterThan(0);
      expect(changed(afterMove(plan, "a", to, NOW))).toEqual(before?.again);
    },
  );

  it("counts an organisation that pauses as still on board, and one that goes as gone", () => {
    const [paused, leaving] = whatReopens(plan, "a", NOW);
    expect(paused?.again).not.toContain("partners");
    expect(leaving?.again).toContain("partners");
    expect(paused?.again).toContain("agreement");
  });

  it("tells apart what was done from what has more to do", () => {
    const open = { ...plan, goals: plan.goals.map((goal) => ({ ...goal, dueOn: null })) };
    const paused = whatReopens({ ...open, texts: [] }, "a", NOW)[0];
    expect(paused?.again).not.toContain("goals");
  });

  it("gives a reason also where nothing was adopted yet, and none to what was open anyway", () => {
    const unsigned = { ...plan, texts: [] };
    const after = afterMove(unsigned, "a", "PAUSED", NOW);
    const reasons = reopenings(after);
    expect(reasons.map((one) => one.task)).toContain("goals");
    expect(reasons.every((one) => one.values.name === "Verein a")).toBe(true);
    expect(reasons.map((one) => one.task)).not.toContain("agreement");
  });

  it("is over as soon as somebody else has taken over", () => {
    const after = afterMove({ ...plan, texts: [] }, "a", "PAUSED", NOW);
    const positions = ["b", "c"].map((partnerId) => ({ partnerId, position: "DRIVES" as const }));
    const goals = after.goals.map((goal) => ({ ...goal, leadPartnerId: "b", positions }));
    const handed = { ...after, goals };
    expect(reopenings(handed).map((one) => one.task)).not.toContain("goals");
  });
});
