import { expect, it } from "vitest";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace } from "@/server/testing/workspace";
import { aRisk } from "./testing";

it("tells every open setback with its plan in words, the grave ones first, in as many statements for many", async () => {
  const w = await aWorkspace();
  const api = w.as("COORDINATOR");
  const read = () => w.as("FACILITATOR").setbacks.plans({ workspace: w.id });
  await aRisk(w, { title: "Ein Termin fällt aus", likelihood: "HIGH", harm: "NOTICEABLE" });
  const one = await countStatements(read);
  const grave = await aRisk(w, {
    catalogueId: null,
    title: "Die Förderung endet",
    likelihood: "LOW",
    harm: "EXISTENTIAL",
    ownerPartnerId: w.partners.first,
  });
  await api.setbacks.changePlan({
    ...w.change(),
    riskId: grave.id,
    version: 1,
    trigger: "Der Bescheid kommt nicht.",
    firstHours: "Die Kasse prüfen.",
    nextSteps: "",
    whoDecides: "",
    publicLine: "Nur intern.",
    care: "",
  });
  const { risks, more } = await read();
  expect(risks.map((risk) => risk.title)).toEqual(["Die Förderung endet", "Ein Termin fällt aus"]);
  expect(risks[0]).toMatchObject({
    owner: { id: w.partners.first },
    plan: { trigger: "Der Bescheid kommt nicht.", firstHours: "Die Kasse prüfen." },
  });
  expect(risks[0]?.plan).not.toHaveProperty("publicLine");
  expect(risks[1]?.plan?.firstHours ?? "").toBe("");
  expect(more).toBe(false);
  expect((await countStatements(read)).length).toBe(one.length);
  expect(one.length).toBeLessThanOrEqual(2);
});

it("is for those who plan", async () => {
  const w = await aWorkspace();
  await expect(w.as("OBSERVER").setbacks.plans({ workspace: w.id })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});
