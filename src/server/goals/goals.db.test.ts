import { describe, expect, it } from "vitest";
import { enterWorkspace } from "@/server/core/scope";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace } from "@/server/testing/workspace";
import { aGoal, changeGoal, measured, someGoal } from "./testing";

describe("before a goal is adopted", () => {
  it("is said who is silent, which red lines and notes stand against it, and what is not said yet", async () => {
    const w = await aWorkspace();
    const coordinator = w.as("COORDINATOR");
    const goal = await aGoal(w);
    const named = { workspace: w.id, goalId: goal.id };
    const before = await coordinator.goals.beforeAdopting(named);
    expect(before.silent.count).toBe(3);
    const edit = `goals/${goal.id}/edit`;
    expect(before).toMatchObject({
      redLines: [],
      notes: [],
      lacks: ["lead", "dueOn", "indicator"].map((part) => ({ part, path: edit })),
    });

    const left = { question: "goals/positions" as const, askBy: "2099-01-31" as const };
    await w.as("REPRESENTATIVE").plan.leaveOpen({ ...w.change(), ...left });
    await w
      .asSecond()
      .goals.takePosition({ ...w.change(), goalId: goal.id, position: "RED_LINE", reason: "Satzung" });
    await w.as("FACILITATOR").reviews.write({
      ...w.change(),
      recordKind: "GOAL",
      recordId: goal.id,
      weight: "BLOCKING",
      text: "Wer trägt das?",
    });
    expect(await coordinator.goals.beforeAdopting(named)).toMatchObject({
      silent: { count: 2, parties: [{ until: "2099-01-31" }, { until: null }] },
      redLines: [{ organisation: "Zweiter Verein", words: "Satzung" }],
      notes: [{ text: "Wer trägt das?", author: "Moderation" }],
    });
    await expect(w.as("REPRESENTATIVE").goals.beforeAdopting(named)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("a position that says red line refuses it, until it is taken back or its organisation is out", async () => {
    const w = await aWorkspace();
    const coordinator = w.as("COORDINATOR");
    const goal = await aGoal(w);
    const take = (position: "RED_LINE" | "ACCEPTS", reason: string) =>
      w.asSecond().goals.takePosition({ ...w.change(), goalId: goal.id, position, reason });
    const adopt = () =>
      coordinator.goals.adopt({
        ...w.change(),
        goalId: goal.id,
        version: goal.version,
        decidedOn: "2026-01-20",
        asked: "Plenum",
      });
    await take("RED_LINE", "Satzung");
    await expect(adopt()).rejects.toMatchObject({ cause: { code: "redLineAgainst" } });
    const shown = await coordinator.goals.byId({ workspace: w.id, goalId: goal.id });
    expect(shown).toMatchObject({ blocked: true, may: { adopt: false } });
    await take("ACCEPTS", "");
    await adopt();
  });
});

describe("goals", () => {
  it("are proposed, changed, backed, adopted by a decision and reached", async () => {
    const w = await aWorkspace();
    const coordinator = w.as("COORDINATOR");
    const goal = await aGoal(w, { by: w.as("REPRESENTATIVE"), ...measured });
    const changed = await changeGoal(w, goal, {
      by: coordinator,
      ...measured,
      leadPartnerId: w.partners.first,
    });
    await w
      .as("REPRESENTATIVE")
      .goals.takePosition({ ...w.change(), goalId: goal.id, position: "DRIVES", reason: "" });
    await w
      .asSecond()
      .goals.takePosition({ ...w.change(), goalId: goal.id, position: "SUPPORTS", reason: "" });
    await coordinator.goals.adopt({
      ...w.change(),
      goalId: goal.id,
      version: changed.version,
      decidedOn: "2026-01-20",
      asked: "Plenum",
    });

    const shown = await w.as("OBSERVER").goals.byId({ workspace: w.id, goalId: goal.id });
    expect(shown).toMatchObject({
      state: "ADOPTED",
      dueOn: "2027-09-30",
      decision: { decidedOn: "2026-01-20" },
      lead: { name: "Erster Verein" },
    });
    expect(shown.may).toEqual({
      change: false,
      remind: false,
      remove: false,
      concern: false,
      adopt: false,
      position: false,
      moveTo: [],
    });
    expect(shown.positions).toEqual([]);
    const inside = await w.as("FACILITATOR").goals.byId({ workspace: w.id, goalId: goal.id });
    expect(inside).toMatchObject({ backers: 2, backing: [] });
  });

  it("answer a stale change with the goal as it is now, and keep both", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, { ...measured, by: w.as("REPRESENTATIVE") });
    await changeGoal(w, goal, { title: "Zuerst" });
    await expect(
      changeGoal(w, goal, { by: w.as("REPRESENTATIVE"), title: "Zugleich" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { title: "Zuerst", version: 2 } },
    });
  });

  it("are changed and removed by who proposed or leads them and by the coordination, by nobody else", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, { ...measured, by: w.as("REPRESENTATIVE") });
    const may = async (by: ReturnType<typeof w.as>) =>
      (await by.goals.byId({ workspace: w.id, goalId: goal.id })).may;
    expect(await may(w.as("REPRESENTATIVE"))).toMatchObject({ change: true, remove: true });
    expect(await may(w.asSecond())).toMatchObject({ change: false, remove: false, position: true });
    const refusal = { cause: { code: "notYourGoal" } };
    await expect(changeGoal(w, goal, { by: w.asSecond(), title: "Anders" })).rejects.toMatchObject(refusal);
    const gone = { goalId: goal.id, version: goal.version };
    await expect(w.asSecond().goals.remove({ ...w.change(), ...gone })).rejects.toMatchObject(refusal);
    const led = await changeGoal(w, goal, { ...measured, leadPartnerId: w.partners.second });
    const changed = await changeGoal(w, led, {
      ...measured,
      by: w.asSecond(),
      leadPartnerId: w.partners.second,
    });
    await enterWorkspace(
      { workspaceId: w.id, personId: w.people.coordinator.id, right: "goal.read" },
      ({ tx }) =>
        tx.partner.update({
          where: { workspaceId_id: { workspaceId: w.id, id: w.partners.second } },
          data: { state: "ONBOARDING" },
          select: { id: true },
        }),
    );
    await expect(
      w.asSecond().goals.remove({ ...w.change(), goalId: goal.id, version: changed.version }),
    ).rejects.toMatchObject({ cause: { code: "notYetMember" } });
  });

  it("do the same change once, however often it is asked", async () => {
    const w = await aWorkspace();
    const asked = { ...w.change(), ...someGoal };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => w.as("COORDINATOR").goals.propose(asked)),
    );
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect((await w.as("COORDINATOR").goals.list({ workspace: w.id })).goals).toHaveLength(1);
    await expect(w.as("COORDINATOR").goals.propose({ ...asked, title: "Anderes" })).rejects.toMatchObject({
      cause: { code: "requestReused" },
    });
  });

  it("refuse a red line without its reason, a lead from elsewhere, and a press that only a decision may make", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const goal = await aGoal(w, measured);
    const red = { ...w.change(), goalId: goal.id, position: "RED_LINE" as const, reason: "" };
    await expect(w.asSecond().goals.takePosition(red)).rejects.toMatchObject({
      cause: { code: "redLineNeedsReason" },
    });
    await expect(aGoal(w, { leadPartnerId: other.partners.first })).rejects.toMatchObject({
      cause: { code: "leadIsGone" },
    });
    const press = { ...w.change(), goalId: goal.id, version: goal.version, to: "ADOPTED" as const };
    await expect(w.as("COORDINATOR").goals.move(press)).rejects.toMatchObject({
      cause: { code: "goalNeedsDecision" },
    });
  });

  it("stay hidden from an observer until they are adopted", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, measured);
    expect((await w.as("OBSERVER").goals.list({ workspace: w.id })).goals).toEqual([]);
    await expect(w.as("OBSERVER").goals.byId({ workspace: w.id, goalId: goal.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("cost the same number of statements for one goal and for sixty", async () => {
    const w = await aWorkspace();
    await aGoal(w, measured);
    const one = await countStatements(() => w.as("COORDINATOR").goals.list({ workspace: w.id }));
    for (let i = 0; i < 59; i++) await aGoal(w, { ...measured, title: `Ziel ${i}` });
    const sixty = await countStatements(() => w.as("COORDINATOR").goals.list({ workspace: w.id }));
    expect(sixty.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    const write = await countStatements(() => aGoal(w, measured));
    expect(write.length).toBeLessThanOrEqual(10);
    const first = await w.as("COORDINATOR").goals.list({ workspace: w.id });
    const second = await w.as("COORDINATOR").goals.list({ workspace: w.id, after: first.next ?? undefined });
    expect(first.goals.length + second.goals.length).toBe(61);
  });
});

it("says whom a goal is about, without opening again what was decided", async () => {
  const w = await aWorkspace();
  const goal = await aGoal(w, measured);
  const said = await w
    .as("REPRESENTATIVE")
    .goals.concern({ ...w.change(), goalId: goal.id, version: 1, groups: ["young", "disabled", "young"] });
  const shown = await w.as("FACILITATOR").goals.byId({ workspace: w.id, goalId: goal.id });
  expect(shown).toMatchObject({ affectedGroups: ["disabled", "young"], version: said.version });
  const { findings } = await w.as("COORDINATOR").analysis.find({ workspace: w.id });
  // about them and, so far, not with them
  expect(findings.filter((finding) => finding.analysis === "A7")).toHaveLength(2);
  await expect(
    w.as("OBSERVER").goals.concern({ ...w.change(), goalId: goal.id, version: 2, groups: [] }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
});
