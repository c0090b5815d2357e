import { describe, expect, it } from "vitest";
import { indexWorkspace } from "@/server/core/auth/people";
import { throughDoor } from "@/server/core/scope";
import { aGoal } from "@/server/goals/testing";
import { countStatements } from "@/server/testing/statements";
import { aPerson, aWorkspace, callerFor, requestId } from "@/server/testing/workspace";

const planning = <T extends { kind: string }>(overview: T) => {
  if (overview.kind !== "planning") throw new Error("not the planners' page");
  return overview as Extract<T, { kind: "planning" }>;
};

describe("the workspace page", () => {
  it("says what waits for whom, how far everybody is and what is missing", async () => {
    const w = await aWorkspace();
    await aGoal(w);
    const coordinator = planning(await w.as("COORDINATOR").guide.overview({ workspace: w.id }));
    expect(coordinator.waiting.map((item) => item.kind)).toEqual([
      "positionGoals",
      "answerQuestion",
      "answerTask",
      "sayGive",
    ]);
    expect(coordinator.waiting[0]?.path).toEqual(["plan", "goals", "positions"]);
    expect(coordinator.waiting[1]?.path).toEqual(["plan", "purpose", "why"]);
    expect(coordinator.plan.tasks).toHaveLength(10);
    expect(coordinator.plan.strands.map(({ id, steps }) => [id, steps.length])).toContainEqual([
      w.partners.first,
      10,
    ]);
    expect(coordinator.dates).toEqual([]);
    expect(coordinator.standing.missing.map((one) => one.kind)).toContain("goalsWithoutIndicator");
    const representative = planning(await w.as("REPRESENTATIVE").guide.overview({ workspace: w.id }));
    expect(representative.waiting.map((item) => item.kind)).toEqual([
      "sayGive",
      "positionGoals",
      "answerTask",
    ]);
    const facilitator = planning(await w.as("FACILITATOR").guide.overview({ workspace: w.id }));
    expect(facilitator.waiting.map((item) => item.kind)).toEqual(["readPlan"]);
  });

  it("leads each person to one and the same next thing, wherever it is said", async () => {
    const w = await aWorkspace();
    const roles = ["COORDINATOR", "REPRESENTATIVE", "FACILITATOR", "OBSERVER"] as const;
    const everywhere = async (api: ReturnType<typeof w.as>) => {
      const { next } = await api.guide.next({ workspace: w.id });
      const overview = await api.guide.overview({ workspace: w.id });
      const home = overview.kind === "planning" ? (overview.waiting[0] ?? null) : null;
      const tasks = overview.kind === "planning" ? (await api.plan.tasks({ workspace: w.id })).next : null;
      return { next, others: [home, tasks].slice(0, overview.kind === "planning" ? 2 : 1) };
    };
    const agree = async () => {
      const found: (string | undefined)[] = [];
      for (const role of roles) {
        const { next, others } = await everywhere(w.as(role));
        for (const other of others) expect(other).toEqual(next);
        found.push(next?.kind);
      }
      return found;
    };
    expect(await agree()).toEqual(["answerQuestion", "sayGive", "readPlan", undefined]);
    const goal = await aGoal(w);
    expect(await agree()).toEqual(["positionGoals", "sayGive", "readPlan", undefined]);
    for (const caller of [w.as("COORDINATOR"), w.as("REPRESENTATIVE"), w.asSecond()])
      await caller.goals.takePosition({ ...w.change(), goalId: goal.id, position: "DRIVES", reason: "" });
    expect(await agree()).toEqual(["adoptGoal", "answerTask", "readPlan", undefined]);
    await w
      .asSecond()
      .goals.takePosition({ ...w.change(), goalId: goal.id, position: "RED_LINE", reason: "Satzung" });
    expect((await agree())[0]).not.toBe("adoptGoal");
  });

  it("tells whoever waits for the coordination so, and lets them answer meanwhile", async () => {
    const w = await aWorkspace();
    await throughDoor(w.id, w.people.coordinator.id, "invitation", (scope) =>
      scope.tx.partner.updateMany({
        where: { workspaceId: w.id, id: w.partners.first },
        data: { state: "ONBOARDING" },
      }),
    );
    const waits = async (api: ReturnType<typeof w.as>) =>
      planning(await api.guide.overview({ workspace: w.id })).awaitsConfirmation;
    expect(await waits(w.as("REPRESENTATIVE"))).toBe(true);
    expect(await waits(w.asSecond())).toBe(false);
    await w
      .as("REPRESENTATIVE")
      .collaboration.answer({ ...w.change(), partnerId: null, question: "bond", choice: "A" });
  });

  it("shows an observer what is released and nothing else", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w);
    const before = await w.as("OBSERVER").guide.overview({ workspace: w.id });
    expect(before).toMatchObject({ kind: "released", goals: [], agreements: [], partners: [{}, {}, {}] });
    await w
      .as("COORDINATOR")
      .goals.adopt({ ...w.change(), goalId: goal.id, version: 1, decidedOn: "2026-01-01", asked: "alle" });
    const after = await w.as("OBSERVER").guide.overview({ workspace: w.id });
    expect(after).toMatchObject({ goals: [{ title: "Takt", state: "ADOPTED" }] });
    expect(Object.keys(after).sort()).toEqual([
      "agreements",
      "dates",
      "goals",
      "kind",
      "partners",
      "role",
      "today",
      "workspace",
    ]);
  });

  it("remembers what the reader has seen, never backwards, without an event", async () => {
    const w = await aWorkspace();
    await aGoal(w);
    const api = w.as("REPRESENTATIVE").guide;
    const first = planning(await api.overview({ workspace: w.id }));
    expect(first.news.events.map((event) => event.action)).toEqual(["goal.proposed"]);
    expect(first.firstVisit).toBe(true);
    await api.visit({ ...w.change(), seq: first.seq });
    await api.visit({ ...w.change(), seq: 0 });
    expect(planning(await api.overview({ workspace: w.id })).news.events).toEqual([]);
    await api.visit({ ...w.change(), seq: 999 });
    await aGoal(w, { by: w.as("REPRESENTATIVE"), title: "Mein eigenes" });
    await aGoal(w, { title: "Von anderen" });
    const later = planning(await api.overview({ workspace: w.id }));
    expect(later.news.events.map((event) => event.record?.name)).toEqual(["Von anderen"]);
    expect(later.seq).toBe(3);
  });

  it("costs at most seven statements, whatever is in the plan", async () => {
    const w = await aWorkspace();
    await aGoal(w, { by: w.as("REPRESENTATIVE") });
    const one = await countStatements(() => w.as("COORDINATOR").guide.overview({ workspace: w.id }));
    for (let i = 0; i < 20; i++) await aGoal(w, { by: w.as("REPRESENTATIVE"), title: `Ziel ${i}` });
    const more = await countStatements(() => w.as("COORDINATOR").guide.overview({ workspace: w.id }));
    expect(one.length).toBeLessThanOrEqual(7);
    expect(more.length).toBe(one.length);
  });
});

describe("/now", () => {
  it("gathers what waits in every workspace of a person, and only there", async () => {
    const founder = callerFor(await aPerson());
    const names = ["Erste", "Zweite"];
    for (const name of names)
      await founder.workspaces.create({
        requestId: requestId(),
        name,
        organisation: "Verein",
        ownName: "Ada",
        purpose: "",
      });
    await aWorkspace();
    const now = await founder.guide.now();
    expect(now.map((one) => one.workspace.name).sort()).toEqual(names);
    expect(now[0]?.waiting.map((item) => `${item.kind} ${item.reason}`)).toEqual([
      "answerQuestion nextOnThePath",
      "answerTask yourWordIsMissing",
      "sayGive nothingGivenYet",
    ]);
    for (const { workspace, waiting } of now)
      expect((await founder.guide.next({ workspace: workspace.id })).next).toEqual(waiting[0]);
    expect(await callerFor(await aPerson()).guide.now()).toEqual([]);
  });

  it("in /now names the own day until which somebody asks their board, and to nobody else", async () => {
    const w = await aWorkspace();
    for (const { id } of [w.people.first, w.people.second, w.people.observer]) await indexWorkspace(id, w.id);
    await w
      .as("REPRESENTATIVE")
      .plan.leaveOpen({ ...w.change(), question: "expectations/gives", askBy: "2199-12-14" });
    const datesOf = async (caller: ReturnType<typeof w.as>) =>
      (await caller.guide.now()).flatMap(({ dates }) => dates);
    expect(await datesOf(w.as("REPRESENTATIVE"))).toEqual([
      { on: "2199-12-14", kind: "askedBy", title: "", path: ["plan", "expectations", "gives"] },
    ]);
    expect(await datesOf(w.asSecond())).toEqual([]);
    expect(await datesOf(w.as("OBSERVER"))).toEqual([]);
  });
});
