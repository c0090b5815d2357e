import { expect, it } from "vitest";
import type { GoalPosition } from "@/domain/goals/schema";
import { aPartner } from "@/server/partners/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aGoal } from "./testing";

type Api = ReturnType<TestWorkspace["as"]>;
const says = (w: TestWorkspace, api: Api, goalId: string, position: GoalPosition, reason = "") =>
  api.goals.takePosition({ ...w.change(), goalId, position, reason });
const look = (w: TestWorkspace, api: Api) => api.goals.alignment({ workspace: w.id });

it("shows how every member stands, the best agreed first, with the reason of a red line", async () => {
  const w = await aWorkspace();
  const parking = await aGoal(w, { title: "Parken" });
  const buses = await aGoal(w, { title: "Busse" });
  await says(w, w.as("REPRESENTATIVE"), parking.id, "DRIVES");
  await says(w, w.asSecond(), parking.id, "RED_LINE", "Wer weit draußen wohnt, braucht das Auto.");
  await says(w, w.as("REPRESENTATIVE"), buses.id, "DRIVES");
  await says(w, w.asSecond(), buses.id, "SUPPORTS");

  const seen = await look(w, w.as("FACILITATOR"));
  const at = (name: string) => seen.organisations.findIndex((one) => one.id === name);
  expect(seen.goals.map((goal) => goal.title)).toEqual(["Busse", "Parken"]);
  expect(seen.goals[0]?.stances[at(w.partners.first)]).toBe("DRIVES");
  expect(seen.goals[1]?.stances[at(w.partners.second)]).toBe("RED_LINE");
  expect(seen.goals[1]?.redLines).toEqual([w.partners.second]);
  expect(seen.reasons).toEqual([
    { goalId: parking.id, partnerId: w.partners.second, reason: "Wer weit draußen wohnt, braucht das Auto." },
  ]);
  expect(seen).toMatchObject({ planning: true, own: null, more: false, headline: { contested: 1 } });
});

it("counts who leads as carrying, puts the reader first, and says how much they have left open", async () => {
  const w = await aWorkspace();
  await aGoal(w, { title: "Takt", leadPartnerId: w.partners.second });
  const mine = await look(w, w.asSecond());
  expect(mine.organisations[0]).toMatchObject({ id: w.partners.second, own: true });
  expect(mine.goals[0]).toMatchObject({ carrying: 1, driving: 1 });
  expect(mine.own).toEqual({ open: 0 });
  expect((await look(w, w.as("REPRESENTATIVE"))).own).toEqual({ open: 1 });
});

it("leaves out what is over, and who is no member", async () => {
  const w = await aWorkspace();
  const kept = await aGoal(w, { title: "Bleibt" });
  const gone = await aGoal(w, { title: "Verworfen" });
  await w
    .as("COORDINATOR")
    .goals.move({ ...w.change(), goalId: gone.id, version: gone.version, to: "DROPPED" });
  await aPartner(w, { name: "Noch nicht dabei", state: "PROSPECT" });
  const seen = await look(w, w.as("COORDINATOR"));
  expect(seen.goals.map((goal) => goal.id)).toEqual([kept.id]);
  expect(seen.elsewhere).toBe(1);
  expect(seen.organisations.map((one) => one.name)).not.toContain("Noch nicht dabei");
});

it("tells an observer nothing that could read as nobody", async () => {
  const w = await aWorkspace();
  const goal = await aGoal(w);
  await says(w, w.asSecond(), goal.id, "SUPPORTS");
  await w.as("COORDINATOR").goals.adopt({
    ...w.change(),
    goalId: goal.id,
    version: goal.version,
    decidedOn: "2026-01-20",
    asked: "Plenum",
  });
  const seen = await look(w, w.as("OBSERVER"));
  expect(seen).toMatchObject({ planning: false, goals: [], organisations: [], reasons: [], own: null });
});

it("costs the same number of statements for one goal and for many", async () => {
  const w = await aWorkspace();
  await aGoal(w);
  const one = await countStatements(() => look(w, w.as("COORDINATOR")));
  for (let i = 0; i < 20; i++) {
    const goal = await aGoal(w, { title: `Ziel ${i}` });
    await says(w, w.asSecond(), goal.id, i % 2 ? "RED_LINE" : "SUPPORTS", "Grund");
  }
  const many = await countStatements(() => look(w, w.as("COORDINATOR")));
  expect(many.length).toBe(one.length);
  expect(one.length).toBeLessThanOrEqual(6);
});
