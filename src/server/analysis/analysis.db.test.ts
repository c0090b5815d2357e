import { describe, expect, it } from "vitest";
import { anExpectation } from "@/server/expectations/testing";
import { aGoal } from "@/server/goals/testing";
import { aRisk } from "@/server/setbacks/testing";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";

/** What no offer answers yet. */
const contacts = {
  kind: "NEED",
  category: "PRESS",
  statement: "Geheimnis: Kontakte zur Lokalzeitung",
  priority: "MUST",
} as const;

const findFor = async (w: TestWorkspace, caller: Caller) =>
  (await caller.analysis.find({ workspace: w.id })).findings;

const gapsFor = async (w: TestWorkspace, caller: Caller) =>
  (await findFor(w, caller)).filter((finding) => finding.analysis === "A1");

describe("what stands out", () => {
  it("is told to all who plan, with names, pages and the fix that is theirs", async () => {
    const w = await aWorkspace();
    const need = await anExpectation(w, contacts);
    const [own] = await gapsFor(w, w.asSecond());
    expect(own).toMatchObject({
      code: "noOffer",
      severity: "HIGH",
      concern: "expectations",
      values: { category: "PRESS", count: 1, unconfirmed: 0 },
      records: [
        { kind: "EXPECTATION", id: need.id, path: ["expectations", need.id] },
        { kind: "PARTNER", name: "Erster Verein", path: ["partners", w.partners.first] },
      ],
      fix: { code: "offer", path: ["expectations", "new"] },
    });
    const [seen] = await gapsFor(w, w.as("FACILITATOR"));
    expect(seen).toMatchObject({ code: "noOffer", fix: null });
    await expect(findFor(w, w.as("OBSERVER"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(findFor(w, w.asStranger())).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it.each([
    ["kept to its own organisation", { visibility: "OWN_ORG" as const }, { coordinator: 0, own: 1 }],
    ["shared with the coordination", { visibility: "COORDINATION" as const }, { coordinator: 1, own: 1 }],
    ["still a draft", { state: "DRAFT" as const }, { coordinator: 0, own: 0 }],
  ])("never shows others what is %s", async (_case, parts, seenBy) => {
    const w = await aWorkspace();
    await anExpectation(w, { ...contacts, ...parts });
    for (const caller of [w.asSecond(), w.as("FACILITATOR")]) {
      const found = await findFor(w, caller);
      expect(found.filter((finding) => finding.analysis === "A1")).toEqual([]);
      expect(JSON.stringify(found)).not.toContain("Geheimnis");
    }
    expect(await gapsFor(w, w.as("COORDINATOR"))).toHaveLength(seenBy.coordinator);
    expect(await gapsFor(w, w.as("REPRESENTATIVE"))).toHaveLength(seenBy.own);
  });

  it("does not let a private offer close the gap of another organisation", async () => {
    const w = await aWorkspace();
    await anExpectation(w, contacts);
    await anExpectation(w, { by: w.asSecond(), ...contacts, kind: "GIVE", visibility: "OWN_ORG" });
    expect((await gapsFor(w, w.as("REPRESENTATIVE"))).map((gap) => gap.code)).toEqual(["noOffer"]);
    expect((await gapsFor(w, w.asSecond())).map((gap) => gap.code)).toEqual(["offerExists"]);
  });

  it("changes with the plan: a typical setback that was adopted is no blind spot any more", async () => {
    const w = await aWorkspace();
    const spots = async () =>
      (await findFor(w, w.as("COORDINATOR"))).filter((finding) => finding.analysis === "A10");
    expect(await spots()).toHaveLength(16);
    await aRisk(w);
    expect((await spots()).map((finding) => finding.values.riskId)).not.toContain("R9");
  });
});

describe("who carries how much", () => {
  it("is counted for all members and told to all who plan", async () => {
    const w = await aWorkspace();
    await aGoal(w, { title: "Busse bis 23 Uhr", indicator: "Fahrplan", leadPartnerId: w.partners.first });
    const { powers, onlyLargest } = await w.as("FACILITATOR").analysis.power({ workspace: w.id });
    expect(onlyLargest).toBe(false);
    expect(
      powers.map(({ id, leads, watches, speaks, roles, tooMany }) => [
        id,
        leads,
        watches,
        speaks,
        roles,
        tooMany,
      ]),
    ).toEqual([
      [w.partners.first, 1, 0, 0, 1, false],
      [w.partners.founder, 0, 0, 0, 0, false],
      [w.partners.second, 0, 0, 0, 0, false],
    ]);
    await expect(w.as("OBSERVER").analysis.power({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
