import { describe, expect, it } from "vitest";
import { anExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace } from "@/server/testing/workspace";

const why = "purpose/why" as const;
const gives = "expectations/gives" as const;

describe("drafts", () => {
  it("belong to one person, on whichever device, and make no event", async () => {
    const w = await aWorkspace();
    const api = w.as("REPRESENTATIVE").plan;
    await api.saveDraft({ ...w.change(), question: gives, seen: 0, contents: { statement: "Sechs Stu" } });
    await api.saveDraft({
      ...w.change(),
      question: gives,
      seen: 1,
      contents: { statement: "Sechs Stunden", must: true },
    });
    const own = await api.question({ workspace: w.id, question: gives });
    expect(own.draft?.contents).toEqual({ statement: "Sechs Stunden", must: true });
    for (const other of [w.asSecond(), w.as("COORDINATOR"), w.as("FACILITATOR")])
      expect((await other.plan.question({ workspace: w.id, question: gives })).draft).toBeNull();
    expect((await w.as("COORDINATOR").history.list({ workspace: w.id })).events).toEqual([]);
  });

  it("hold whatever can be typed, and nothing that cannot be stored", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR").plan;
    await api.saveDraft({
      ...w.change(),
      question: why,
      seen: 0,
      contents: { purpose: " a\u0000b \uD800 " },
    });
    const { draft } = await api.question({ workspace: w.id, question: why });
    expect(draft?.contents).toEqual({ purpose: " ab  " });
    const long = "x".repeat(10_000);
    const refused: Record<string, string>[] = [
      { a: long, b: long, c: long, d: long },
      { "": "x" },
      { "a\u0000": "x" },
    ];
    for (const contents of refused)
      await expect(api.saveDraft({ ...w.change(), question: why, seen: 1, contents })).rejects.toMatchObject({
        code: "BAD_REQUEST",
      });
  });

  it("are emptied when the question is settled", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR").plan;
    await api.saveDraft({ ...w.change(), question: why, seen: 0, contents: { purpose: "Weil" } });
    await api.settle({ ...w.change(), question: why, seen: 1 });
    expect((await api.question({ workspace: w.id, question: why })).draft).toBeNull();
  });

  it("are refused for a question that is somebody else's", async () => {
    const w = await aWorkspace();
    const draft = { question: why, seen: 0, contents: { purpose: "Weil" } } as const;
    await expect(w.as("REPRESENTATIVE").plan.saveDraft({ ...w.change(), ...draft })).rejects.toMatchObject({
      cause: { code: "coordinationAnswers" },
    });
    await expect(w.as("FACILITATOR").plan.saveDraft({ ...w.change(), ...draft })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("open ends", () => {
  it("name who answers until when, come up under Now, and close with the answer", async () => {
    const w = await aWorkspace();
    const api = w.as("REPRESENTATIVE");
    const left = await api.plan.leaveOpen({ ...w.change(), question: gives, askBy: "2099-01-31" });
    const again = await api.plan.leaveOpen({ ...w.change(), question: gives, askBy: "2099-02-28" });
    expect(again.id).toBe(left.id);
    const tasks = await w.as("FACILITATOR").plan.tasks({ workspace: w.id });
    expect(tasks.openEnds).toMatchObject([
      { question: gives, partnerId: w.partners.first, askBy: "2099-02-28" },
    ]);
    const overview = await api.guide.overview({ workspace: w.id });
    expect(overview.kind === "planning" && overview.waiting.map((item) => item.kind)).toContain("askBoard");
    await api.plan.settle({ ...w.change(), question: gives, seen: 0 });
    expect((await api.plan.tasks({ workspace: w.id })).openEnds).toEqual([]);
  });

  it("need a day that has not passed, and are undone like everything else", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR");
    await expect(
      api.plan.leaveOpen({ ...w.change(), question: why, askBy: "2020-01-01" }),
    ).rejects.toMatchObject({ cause: { code: "dayIsPast" } });
    const done = await api.plan.leaveOpen({ ...w.change(), question: why, askBy: null });
    await undo(w, "OPEN_END", done, api);
    expect((await api.plan.question({ workspace: w.id, question: why })).openEnd).toBeNull();
  });
});

describe("the task list and the check pages", () => {
  it("say for each reader what is theirs", async () => {
    const w = await aWorkspace();
    const byTask = async (api: ReturnType<typeof w.as>) =>
      Object.fromEntries((await api.plan.tasks({ workspace: w.id })).tasks.map((one) => [one.task, one]));
    const coordinator = await byTask(w.as("COORDINATOR"));
    expect(coordinator.purpose?.openQuestions).toEqual(["purpose/why", "purpose/lifespan"]);
    const representative = await byTask(w.as("REPRESENTATIVE"));
    expect(representative.purpose?.openQuestions).toEqual([]);
    expect(representative.form?.openQuestions).toHaveLength(9);
    const facilitator = await byTask(w.as("FACILITATOR"));
    expect(Object.values(facilitator).flatMap((one) => one.openQuestions)).toEqual([]);
    expect(facilitator.review?.whole).toEqual({ kind: "CANNOT_START", reason: "noText" });
  });

  const give = {
    partnerId: null,
    kind: "GIVE",
    category: "TIME",
    quantity: 6,
    priority: "SHOULD",
  } as const;

  it("show what every organisation has shared, and by name who is silent or has left it open", async () => {
    const w = await aWorkspace();
    const shared = { ...give, state: "SHARED", visibility: "MEMBERS", statement: "Sechs Stunden" } as const;
    await anExpectation(w, shared);
    await w.asSecond().plan.leaveOpen({ ...w.change(), question: gives, askBy: "2099-01-31" });
    const { questions, timeAsked } = await w
      .as("COORDINATOR")
      .plan.task({ workspace: w.id, task: "expectations" });
    const { first, second } = w.partners;
    expect(timeAsked).toEqual({ [second]: "2099-01-31" });
    expect(questions[0]?.others).toMatchObject({
      said: [
        { partnerIds: [first], lines: [{ text: "Sechs Stunden" }] },
        { partnerIds: [second], lines: [], openEnd: { askBy: "2099-01-31" } },
      ],
      silent: [],
    });
    expect(questions[1]?.others).toMatchObject({ said: [], silent: [first, second] });
    const { tasks } = await w.as("FACILITATOR").plan.whole({ workspace: w.id });
    const onPaper = tasks.flatMap((task) => task.questions).find((one) => one.key === gives);
    expect(onPaper?.others).toMatchObject({ shown: 2, silent: [w.partners.founder] });
  });

  it("keep drafts and private words with those who wrote them", async () => {
    const w = await aWorkspace();
    const own = { ...give, state: "SHARED", visibility: "OWN_ORG", statement: "Sechs Stunden" } as const;
    const draft = { ...give, state: "DRAFT", visibility: "MEMBERS", statement: "Räume" } as const;
    const coordination = { ...own, visibility: "COORDINATION", statement: "Geld" } as const;
    for (const words of [own, draft, coordination]) await anExpectation(w, words);
    const mine = await w.as("REPRESENTATIVE").plan.task({ workspace: w.id, task: "expectations" });
    expect(mine.questions[0]?.lines).toMatchObject([
      { code: "notForAll", values: { statement: "Sechs Stunden" } },
      { code: "draft", values: { statement: "Räume" } },
      { code: "notForAll", values: { statement: "Geld" } },
    ]);
    for (const other of [w.asSecond(), w.as("COORDINATOR"), w.as("FACILITATOR")]) {
      const seen = JSON.stringify([
        await other.plan.task({ workspace: w.id, task: "expectations" }),
        await other.plan.whole({ workspace: w.id }),
      ]);
      for (const words of ["Sechs Stunden", "Räume", "Geld"]) expect(seen).not.toContain(words);
      expect(seen).toContain("notShown");
    }
  });

  it("cost at most six statements, and one more where own answers may be sealed", async () => {
    const w = await aWorkspace();
    for (const read of [
      () => w.as("COORDINATOR").plan.tasks({ workspace: w.id }),
      () => w.as("COORDINATOR").plan.task({ workspace: w.id, task: "goals" }),
      () => w.as("COORDINATOR").plan.whole({ workspace: w.id }),
    ])
      expect((await countStatements(read)).length).toBeLessThanOrEqual(6);
    const own = () => w.as("COORDINATOR").plan.task({ workspace: w.id, task: "expectations" });
    const goals = () => w.as("COORDINATOR").plan.task({ workspace: w.id, task: "goals" });
    expect((await countStatements(own)).length).toBe((await countStatements(goals)).length + 1);
  });
});

describe("the start", () => {
  it("is a decision that makes the workspace active, once, and only the coordination enters it", async () => {
    const w = await aWorkspace();
    const start = { version: 1, decidedOn: "2026-01-01", asked: "alle drei" };
    await expect(w.as("REPRESENTATIVE").plan.start({ ...w.change(), ...start })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await w.as("COORDINATOR").plan.start({ ...w.change(), ...start });
    expect((await w.as("COORDINATOR").workspaces.show({ workspace: w.id })).state).toBe("ACTIVE");
    await expect(
      w.as("COORDINATOR").plan.start({ ...w.change(), ...start, version: 2 }),
    ).rejects.toMatchObject({ cause: { code: "alreadyStarted" } });
  });
});
