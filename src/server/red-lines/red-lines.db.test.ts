import { describe, expect, it } from "vitest";
import { enterWorkspace } from "@/server/core/scope";
import { anExpectation, changeExpectation } from "@/server/expectations/testing";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";

/** The red line of these tests. */
const noParties = {
  kind: "RED_LINE" as const,
  category: null,
  statement: "Wir treten nicht mit Parteien auf",
  priority: "MUST" as const,
  topics: ["partyPolitics"],
};
const refused = (code: string) => ({ cause: { code } });
const addGoal = (w: TestWorkspace, topics: string[] = ["partyPolitics"]) =>
  aGoal(w, { title: "Plakate mit allen Parteien", topics });
const goalTarget = (goal: { id: string }) => ({ kind: "GOAL" as const, id: goal.id });
const link = (w: TestWorkspace, caller: Caller, redLine: { id: string }, target: { id: string }) =>
  caller.redLines.link({ ...w.change(), redLineId: redLine.id, target: { kind: "GOAL", id: target.id } });
const adopt = (w: TestWorkspace, goal: { id: string; version: number }) =>
  w.as("COORDINATOR").goals.adopt({
    ...w.change(),
    goalId: goal.id,
    version: goal.version,
    decidedOn: "2026-01-20",
    asked: "Plenum",
  });
const ofGoal = (w: TestWorkspace, caller: Caller, goal: { id: string }) =>
  caller.redLines.ofGoal({ workspace: w.id, goalId: goal.id });

describe("a red line and a goal", () => {
  it("may collide by topic, block once somebody says so, and go on once its organisation has settled it", async () => {
    const w = await aWorkspace();
    const line = await anExpectation(w, noParties);
    const goal = await addGoal(w);
    const [possible] = (await ofGoal(w, w.asSecond(), goal)).conflicts;
    expect(possible).toMatchObject({
      state: "POSSIBLE",
      topics: ["partyPolitics"],
      words: noParties.statement,
      partner: { name: "Erster Verein" },
      may: { link: true, dismiss: false, reopen: false, release: false },
    });
    const linked = await link(w, w.asSecond(), line, goal);
    const shown = await w.as("COORDINATOR").goals.byId({ workspace: w.id, goalId: goal.id });
    expect(shown).toMatchObject({ blocked: true, may: { adopt: false } });
    await expect(adopt(w, goal)).rejects.toMatchObject({
      cause: {
        code: "redLineAgainst",
        values: { organisation: "Erster Verein", hidden: "no", words: noParties.statement, others: 0 },
      },
    });
    const findings = (await w.as("COORDINATOR").analysis.find({ workspace: w.id })).findings;
    expect(findings.filter((finding) => finding.analysis === "A3")).toMatchObject([
      { code: "confirmed", severity: "HIGH", fix: { code: "settleConflict", path: ["goals", goal.id] } },
    ]);
    const dismissal = {
      ...w.change(),
      redLineId: line.id,
      target: goalTarget(goal),
      version: linked.version,
      reason: "Es sind nur Logos von Vereinen dabei.",
    };
    await expect(w.as("COORDINATOR").redLines.dismiss(dismissal)).rejects.toMatchObject(
      refused("notYourRedLine"),
    );
    await w.as("REPRESENTATIVE").redLines.dismiss({ ...dismissal, ...w.change() });
    await adopt(w, goal);
    expect((await ofGoal(w, w.as("FACILITATOR"), goal)).conflicts).toMatchObject([
      { state: "SETTLED", link: { reason: dismissal.reason }, may: { link: false, reopen: false } },
    ]);
  });

  it("of a hidden one others learn whose it is and nothing more, also when it blocks", async () => {
    const w = await aWorkspace();
    const secret = "Geheimnis: nie mit dieser Partei";
    const line = await anExpectation(w, { ...noParties, visibility: "OWN_ORG", statement: secret });
    const goal = await addGoal(w);
    expect((await ofGoal(w, w.as("COORDINATOR"), goal)).conflicts).toEqual([]);
    await expect(link(w, w.as("COORDINATOR"), line, goal)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await link(w, w.as("REPRESENTATIVE"), line, goal);
    const answers = [
      await ofGoal(w, w.as("COORDINATOR"), goal),
      await w.as("COORDINATOR").goals.byId({ workspace: w.id, goalId: goal.id }),
      await w.as("COORDINATOR").analysis.find({ workspace: w.id }),
      await w.as("COORDINATOR").history.list({ workspace: w.id }),
      await adopt(w, goal).catch((error) => ({ ...error.cause, message: error.message })),
    ];
    expect(JSON.stringify(answers)).not.toContain("Geheimnis");
    expect(answers[0]).toMatchObject({
      conflicts: [
        { state: "CONFIRMED", words: null, partner: { name: "Erster Verein" }, may: { release: false } },
      ],
    });
    expect(answers[4]).toMatchObject({
      code: "redLineAgainst",
      values: { organisation: "Erster Verein", hidden: "yes", words: "" },
    });
  });

  it("takes its links along when it is withdrawn or removed, and brings them back", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const line = await anExpectation(w, { by: own, ...noParties });
    const goal = await addGoal(w, []);
    await link(w, w.asSecond(), line, goal);
    const step = { expectationId: line.id, version: line.version };
    const gone = await own.expectations.withdraw({ ...w.change(), ...step });
    expect((await ofGoal(w, own, goal)).conflicts).toEqual([]);
    expect((await w.as("COORDINATOR").goals.byId({ workspace: w.id, goalId: goal.id })).blocked).toBe(false);
    const back = await undo(w, "EXPECTATION", { id: line.id, version: gone.version }, own);
    expect((await ofGoal(w, own, goal)).conflicts).toMatchObject([{ state: "CONFIRMED" }]);
    await expect(adopt(w, goal)).rejects.toMatchObject(refused("redLineAgainst"));
    await own.expectations.remove({ ...w.change(), ...step, version: back.version });
    await adopt(w, goal);
  });

  it("stays linked when its organisation changes who may read it, and cannot become a draft again", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const draft = await anExpectation(w, { by: own, ...noParties, state: "DRAFT" });
    const line = await own.expectations.share({
      ...w.change(),
      expectationId: draft.id,
      version: draft.version,
    });
    const goal = await addGoal(w, []);
    await link(w, w.asSecond(), line, goal);
    await expect(undo(w, "EXPECTATION", line, own)).rejects.toMatchObject(refused("inUse"));
    await changeExpectation(w, line, { by: own, ...noParties, visibility: "OWN_ORG" });
    expect((await ofGoal(w, w.asSecond(), goal)).conflicts).toMatchObject([
      { state: "CONFIRMED", words: null },
    ]);
  });

  it("is linked, released and linked again, and undone by whom it belongs to", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const line = await anExpectation(w, { by: own, ...noParties });
    const goal = await addGoal(w, []);
    const first = await link(w, w.asSecond(), line, goal);
    await expect(link(w, own, line, goal)).rejects.toMatchObject(refused("alreadyLinked"));
    const released = await w
      .asSecond()
      .redLines.release({ ...w.change(), linkId: first.id, version: first.version });
    expect((await ofGoal(w, own, goal)).conflicts).toEqual([]);
    const again = await link(w, own, line, goal);
    expect(again).toEqual({ id: first.id, version: released.version + 1 });
    const step = { linkId: again.id, version: again.version };
    await expect(w.as("COORDINATOR").redLines.release({ ...w.change(), ...step })).rejects.toMatchObject(
      refused("notYourRedLine"),
    );
    await expect(undo(w, "RED_LINE_LINK", again)).rejects.toMatchObject(refused("notAllowed"));
    const settled = await own.redLines.dismiss({
      ...w.change(),
      redLineId: line.id,
      target: goalTarget(goal),
      version: again.version,
      reason: "Doch nicht.",
    });
    await expect(undo(w, "RED_LINE_LINK", { id: again.id, version: settled.version })).rejects.toMatchObject(
      refused("notAllowed"),
    );
    await expect(link(w, w.asSecond(), line, goal)).rejects.toMatchObject(refused("settledByThem"));
    await own.redLines.reopen({ ...w.change(), linkId: settled.id, version: settled.version });
    await expect(adopt(w, goal)).rejects.toMatchObject(refused("redLineAgainst"));
  });

  it("that was only possible is settled with a reason, and possible again when that is taken back", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const line = await anExpectation(w, { by: own, ...noParties, topics: ["Atomkraft"] });
    const goal = await addGoal(w, ["atomkraft"]);
    const dismissal = { redLineId: line.id, target: goalTarget(goal), version: null, reason: "Passt." };
    const settled = await own.redLines.dismiss({ ...w.change(), ...dismissal });
    await expect(own.redLines.dismiss({ ...w.change(), ...dismissal })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await own.redLines.reopen({ ...w.change(), linkId: settled.id, version: settled.version });
    expect((await ofGoal(w, own, goal)).conflicts).toMatchObject([{ state: "POSSIBLE", link: null }]);
    const seenFrom = await own.redLines.ofRedLine({ workspace: w.id, expectationId: line.id });
    expect(seenFrom.conflicts).toMatchObject([{ state: "POSSIBLE", target: { kind: "GOAL", id: goal.id } }]);
  });

  it("counts nowhere once its organisation is no member, or the goal is gone", async () => {
    const w = await aWorkspace();
    const line = await anExpectation(w, noParties);
    const [goal, other] = [await addGoal(w), await addGoal(w)];
    await link(w, w.asSecond(), line, goal);
    await link(w, w.asSecond(), line, other);
    await w.as("COORDINATOR").goals.remove({ ...w.change(), goalId: other.id, version: other.version });
    const touched = await w
      .as("REPRESENTATIVE")
      .redLines.ofRedLine({ workspace: w.id, expectationId: line.id });
    expect(touched.conflicts.map((one) => one.target.id)).toEqual([goal.id]);
    await enterWorkspace(
      { workspaceId: w.id, personId: w.people.coordinator.id, right: "partner.manage" },
      ({ tx }) =>
        tx.partner.updateMany({
          where: { workspaceId: w.id, id: w.partners.first },
          data: { state: "LEFT" },
        }),
    );
    expect((await ofGoal(w, w.as("COORDINATOR"), goal)).conflicts).toEqual([]);
    await adopt(w, goal);
  });

  it("is not linked while its round is sealed, which would tell that it is there", async () => {
    const w = await aWorkspace();
    const coordinator = w.as("COORDINATOR");
    await coordinator.rounds.plan({
      ...w.change(),
      kinds: ["RED_LINE"],
      note: "",
      endsOn: "2199-01-01",
      open: true,
    });
    const line = await anExpectation(w, noParties);
    const goal = await addGoal(w);
    await expect(link(w, w.as("REPRESENTATIVE"), line, goal)).rejects.toMatchObject(refused("redLineSealed"));
    await expect(link(w, coordinator, line, goal)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await ofGoal(w, w.as("REPRESENTATIVE"), goal)).conflicts).toEqual([]);
  });

  it("is linked before or after the adoption, never unseen in between", async () => {
    const w = await aWorkspace();
    const line = await anExpectation(w, noParties);
    for (let round = 0; round < 6; round++) {
      const goal = await addGoal(w, []);
      const [adopted, linked] = await Promise.allSettled([adopt(w, goal), link(w, w.asSecond(), line, goal)]);
      expect(linked.status).toBe("fulfilled");
      const { events } = await w.as("COORDINATOR").history.list({ workspace: w.id });
      const order = events
        .filter((event) => ["goal.adopted", "redLine.linked"].includes(event.action))
        .slice(0, adopted.status === "fulfilled" ? 2 : 1)
        .map((event) => event.action);
      // the newest first: an adoption that went through came before the link
      expect(order).toEqual(
        adopted.status === "fulfilled" ? ["redLine.linked", "goal.adopted"] : ["redLine.linked"],
      );
      if (adopted.status === "rejected") expect(adopted.reason).toMatchObject(refused("redLineAgainst"));
      const { conflicts } = await ofGoal(w, w.as("COORDINATOR"), goal);
      expect(conflicts).toMatchObject([{ state: "CONFIRMED" }]);
    }
  });
});

describe("a red line and a clause", () => {
  const clauses = [
    { topic: "CL9", title: "Sprechen", body: "Wir sprechen gemeinsam." },
    { topic: null, title: "Eigenes", body: "Wir laden Parteien ein." },
  ];
  it("keeps a text from being opened, and from being adopted, and never from a no", async () => {
    const w = await aWorkspace();
    const coordinator = w.as("COORDINATOR");
    const own = w.as("REPRESENTATIVE");
    const line = await anExpectation(w, { by: own, ...noParties });
    const made = await coordinator.agreements.draft({ ...w.change(), title: "Vereinbarung", clauses });
    const read = () => coordinator.agreements.byId({ workspace: w.id, agreementId: made.id });
    const ofText = () =>
      coordinator.redLines.ofText({ workspace: w.id, agreementId: made.id, versionId: made.versionId });
    expect((await ofText()).conflicts).toMatchObject([
      { state: "POSSIBLE", target: { kind: "CLAUSE", title: "Sprechen" } },
    ]);
    const { text } = await read();
    const print = { fingerprint: text.draftFingerprint ?? "", acceptedOpenPoints: text.openPoints };
    const clause = text.clauses[1]?.id ?? "";
    const target = { kind: "CLAUSE" as const, id: clause };
    const linked = await w.asSecond().redLines.link({ ...w.change(), redLineId: line.id, target });
    const blocked = await read();
    expect(blocked).toMatchObject({ blocked: true, may: { open: false } });
    const opening = { versionId: made.versionId, ...print };
    await expect(coordinator.agreements.open({ ...w.change(), ...opening })).rejects.toMatchObject(
      refused("redLineAgainst"),
    );
    const dismissal = { redLineId: line.id, target, version: linked.version, reason: "Nur Gäste." };
    const settled = await own.redLines.dismiss({ ...w.change(), ...dismissal });
    const cost = await countStatements(() => coordinator.agreements.open({ ...w.change(), ...opening }));
    expect(cost.length).toBeLessThanOrEqual(10);
    await own.redLines.reopen({ ...w.change(), linkId: settled.id, version: settled.version });
    const opened = await read();
    expect(opened).toMatchObject({ blocked: true, may: { adopt: true } });
    const decision = {
      versionId: made.versionId,
      version: opened.text.version,
      decidedOn: "2026-01-20",
      asked: "Plenum",
      reviewOn: null,
    };
    await expect(
      coordinator.agreements.adopt({ ...w.change(), ...decision, outcome: "ADOPTED" }),
    ).rejects.toMatchObject(refused("redLineAgainst"));
    await coordinator.agreements.adopt({ ...w.change(), ...decision, outcome: "REJECTED" });
  });
});

it("reads and writes cost a fixed number of statements", async () => {
  const w = await aWorkspace();
  const own = w.as("REPRESENTATIVE");
  const line = await anExpectation(w, { by: own, ...noParties });
  const goal = await addGoal(w);
  await w.as("COORDINATOR").agreements.draft({
    ...w.change(),
    title: "Vereinbarung",
    clauses: [{ topic: "CL9", title: "Sprechen", body: "" }],
  });
  const cost = async (work: () => Promise<unknown>) => (await countStatements(work)).length;
  const reads = () => cost(() => own.redLines.ofRedLine({ workspace: w.id, expectationId: line.id }));
  const few = [await cost(() => ofGoal(w, own, goal)), await reads()];
  for (let index = 0; index < 20; index++)
    await anExpectation(w, { by: own, ...noParties, statement: `Linie ${index}` });
  for (let index = 0; index < 5; index++) await link(w, own, line, await addGoal(w));
  expect([await cost(() => ofGoal(w, own, goal)), await reads()]).toEqual(few);
  for (const count of few) expect(count).toBeLessThanOrEqual(6);
  expect(await cost(() => link(w, own, line, goal))).toBeLessThanOrEqual(10);
  expect(await cost(() => adopt(w, goal).catch(() => null))).toBeLessThanOrEqual(10);
  const other = await addGoal(w, []);
  expect(await cost(() => adopt(w, other))).toBeLessThanOrEqual(10);
  const step = { expectationId: line.id, version: line.version };
  expect(await cost(() => own.expectations.remove({ ...w.change(), ...step }))).toBeLessThanOrEqual(10);
});
