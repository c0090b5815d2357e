import { describe, expect, it } from "vitest";
import { aPlace, aSnapshot } from "@/domain/analysis/testing";
import { criteriaOf } from "./criteria/all";
import { findProgress, progressOf } from "./progress";

describe("A17 progress", () => {
  it("counts every criterion once, per phase", () => {
    const snapshot = aSnapshot();
    const progress = progressOf(snapshot);
    expect(progress.map((phase) => phase.phase)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const counted = progress.reduce((sum, phase) => sum + phase.all, 0);
    expect(counted).toBe(criteriaOf(snapshot).length);
    for (const { met, all, open } of progress) expect(met + open.length).toBe(all);
  });

  it("names what is open and leads to its task", () => {
    const purpose = "Wir wollen, dass der Bus in unserer Stadt auch abends und am Wochenende fährt.";
    const before = findProgress(aSnapshot())[0];
    const after = findProgress(aSnapshot({ workspace: aPlace({ purpose, lifespan: "OPEN" }) }))[0];
    expect(before).toMatchObject({
      severity: "INFO",
      values: { phase: 1, met: 0 },
      fix: { path: ["plan", "purpose", "check"] },
    });
    expect(after).toMatchObject({ values: { phase: 1, met: 2, open: "formAnswered,formAdopted" } });
  });
});
