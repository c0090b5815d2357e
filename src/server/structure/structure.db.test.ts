import { describe, expect, it } from "vitest";
import { decisionClasses } from "@/domain/structure/schema";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

const rule = {
  body: "PLENARY" as const,
  rule: "CONSENT" as const,
  periodDays: 7,
  quorumPercent: 50,
  silenceCounts: false,
};

const read = (w: TestWorkspace) => w.as("COORDINATOR").structure.read({ workspace: w.id });

describe("rules of decision classes", () => {
  it("are set one by one, changed, and taken back", async () => {
    const w = await aWorkspace();
    const { structure } = w.as("COORDINATOR");
    const money = { decisionClass: "MONEY" as const, ...rule };
    const set = await structure.setClassRule({ ...w.change(), ...money, version: null });
    const changed = await structure.setClassRule({
      ...w.change(),
      ...money,
      version: set.version,
      periodDays: 14,
    });
    const ruleOf = async () => (await read(w)).classes.find((one) => one.decisionClass === "MONEY")?.rule;
    expect(await ruleOf()).toMatchObject({ periodDays: 14, version: 2 });
    const back = await undo(w, "DECISION_CLASS_RULE", changed);
    expect(await ruleOf()).toMatchObject({ periodDays: 7 });
    await undo(w, "DECISION_CLASS_RULE", back);
    expect(await ruleOf()).toMatchObject({ periodDays: 14 });
  });

  it("come back after their first setting was undone", async () => {
    const w = await aWorkspace();
    const money = { decisionClass: "MONEY" as const, ...rule, version: null };
    const set = await w.as("COORDINATOR").structure.setClassRule({ ...w.change(), ...money });
    await undo(w, "DECISION_CLASS_RULE", set);
    expect((await read(w)).classes.every((one) => one.rule === null)).toBe(true);
    const again = await w.as("COORDINATOR").structure.setClassRule({ ...w.change(), ...money });
    expect(again.id).toBe(set.id);
    await undo(w, "DECISION_CLASS_RULE", again);
    expect((await read(w)).classes.every((one) => one.rule === null)).toBe(true);
  });

  it("answer with the rule as it is when somebody set it first, or changed it", async () => {
    const w = await aWorkspace();
    const { structure } = w.as("COORDINATOR");
    const money = { decisionClass: "MONEY" as const, ...rule };
    await structure.setClassRule({ ...w.change(), ...money, version: null });
    for (const version of [null, 7])
      await expect(structure.setClassRule({ ...w.change(), ...money, version })).rejects.toMatchObject({
        code: "CONFLICT",
        cause: { current: { decisionClass: "MONEY", version: 1 } },
      });
    const position = { ...money, decisionClass: "POSITION" as const };
    await expect(structure.setClassRule({ ...w.change(), ...position, version: 1 })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("are taken over for all that have none, in one event, and what was set by hand stays", async () => {
    const w = await aWorkspace();
    const { structure } = w.as("COORDINATOR");
    const byHand = { decisionClass: "MONEY" as const, ...rule, periodDays: 21 };
    await structure.setClassRule({ ...w.change(), ...byHand, version: null });
    const first = await structure.takeOverRules(w.change());
    await undo(w, "DECISION_CLASS_RULE", first);
    expect((await read(w)).classes.filter((one) => one.rule).map((one) => one.decisionClass)).toEqual([
      "MONEY",
    ]);
    const again = await structure.takeOverRules(w.change());
    const { classes } = await read(w);
    expect(classes.map((one) => one.decisionClass)).toEqual([...decisionClasses]);
    for (const { decisionClass, rule: set, preset } of classes) {
      const { id: _, version: __, ...words } = set ?? { id: "", version: 0 };
      expect(words).toEqual(decisionClass === "MONEY" ? { ...rule, periodDays: 21 } : preset);
    }
    await expect(structure.takeOverRules(w.change())).rejects.toMatchObject({
      cause: { code: "everyClassHasRule" },
    });
    await undo(w, "DECISION_CLASS_RULE", again);
    expect((await read(w)).classes.filter((one) => one.rule)).toHaveLength(1);
  });

  it("refuse silence where it cannot mean yes", async () => {
    const w = await aWorkspace();
    const ending = { decisionClass: "DISSOLUTION" as const, ...rule, silenceCounts: true, version: null };
    await expect(
      w.as("COORDINATOR").structure.setClassRule({ ...w.change(), ...ending }),
    ).rejects.toMatchObject({ cause: { code: "silenceEndsNothing" } });
  });
});

describe("tasks for all", () => {
  const task = (w: TestWorkspace) => ({
    kind: "SPOKESPERSON" as const,
    partnerId: w.partners.first,
    memberId: w.members.first,
    scope: "Fahrplan",
  });

  it("are given, handed on, ended, and brought back", async () => {
    const w = await aWorkspace();
    const { structure } = w.as("COORDINATOR");
    const given = await structure.mandate({ ...w.change(), ...task(w) });
    const second = { partnerId: w.partners.second, memberId: null, scope: "Zahlen" };
    const named = { mandateId: given.id, version: given.version };
    const changed = await structure.changeMandate({ ...w.change(), ...named, ...second });
    expect((await read(w)).mandates).toMatchObject([
      { kind: "SPOKESPERSON", partner: { name: "Zweiter Verein" }, person: null, scope: "Zahlen" },
    ]);
    await undo(w, "MANDATE", changed);
    expect((await read(w)).mandates).toMatchObject([{ person: { name: "Erste Vertretung" } }]);
    const ended = await structure.endMandate({ ...w.change(), mandateId: given.id, version: 3 });
    expect((await read(w)).mandates).toEqual([]);
    await undo(w, "MANDATE", ended);
    expect((await read(w)).mandates).toHaveLength(1);
  });

  it("go to members and to those who sit for them, once", async () => {
    const w = await aWorkspace();
    const { structure, partners } = w.as("COORDINATOR");
    const give = (change: object) => structure.mandate({ ...w.change(), ...task(w), ...change });
    await expect(give({ memberId: w.members.second })).rejects.toMatchObject({
      cause: { code: "notTheirPerson" },
    });
    const deputy = { kind: "DEPUTY_COORDINATION" as const, partnerId: w.partners.founder };
    await expect(give({ ...deputy, memberId: w.members.coordinator })).rejects.toMatchObject({
      cause: { code: "deputyIsCoordination" },
    });
    await give({});
    await expect(give({})).rejects.toMatchObject({ cause: { code: "alreadyMandated" } });
    const version = 1;
    const paused = { partnerId: w.partners.second, version, to: "PAUSED" as const, reason: "" };
    await partners.move({ ...w.change(), ...paused });
    await expect(give({ partnerId: w.partners.second, memberId: null })).rejects.toMatchObject({
      cause: { code: "notAMember" },
    });
    const other = await aWorkspace();
    await expect(give({ partnerId: other.partners.first, memberId: null })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("keep a partner on the list", async () => {
    const w = await aWorkspace();
    const { structure, partners, people } = w.as("COORDINATOR");
    await structure.mandate({ ...w.change(), ...task(w) });
    const member = { memberId: w.members.first, version: 1 };
    await people.remove({ ...w.change(), ...member });
    const remove = partners.remove({ ...w.change(), partnerId: w.partners.first, version: 1 });
    await expect(remove).rejects.toMatchObject({ cause: { code: "hasMandate", values: { count: 1 } } });
    expect((await read(w)).mandates).toMatchObject([{ person: null, memberId: null }]);
  });
});

describe("rhythms and settings", () => {
  it("are set once per kind, changed, and taken back", async () => {
    const w = await aWorkspace();
    const { structure } = w.as("COORDINATOR");
    const { today } = await read(w);
    const meeting = { kind: "MEETING" as const, every: "MONTHLY" as const };
    const set = await structure.setRhythm({ ...w.change(), ...meeting, nextOn: today, version: null });
    const changed = await structure.setRhythm({
      ...w.change(),
      ...meeting,
      every: "WEEKLY",
      nextOn: null,
      version: set.version,
    });
    expect((await read(w)).rhythms).toMatchObject({
      MEETING: { every: "WEEKLY", nextOn: null },
      PULSE: null,
    });
    await undo(w, "RHYTHM", changed);
    expect((await read(w)).rhythms.MEETING).toMatchObject({ every: "MONTHLY", nextOn: today });
  });

  it("refuse yesterday, and a review that is too far", async () => {
    const w = await aWorkspace();
    const review = (nextOn: string | null) =>
      w.as("COORDINATOR").structure.setRhythm({
        ...w.change(),
        kind: "REVIEW",
        every: "YEARLY",
        nextOn,
        version: null,
      });
    await expect(review("2020-01-01")).rejects.toMatchObject({ cause: { code: "dayIsPast" } });
    await expect(review("2199-01-01")).rejects.toMatchObject({ cause: { code: "reviewTooFar" } });
    await expect(review(null)).rejects.toMatchObject({ cause: { code: "reviewNeedsDay" } });
  });

  it("keep who speaks and how careful we are, under the workspace's version", async () => {
    const w = await aWorkspace();
    const { structure } = w.as("COORDINATOR");
    const { version } = await read(w);
    const spoken = await structure.setSpeakingRule({ ...w.change(), version, speakingRule: "SPOKESPEOPLE" });
    await expect(
      structure.setProtection({ ...w.change(), version, protection: "PROTECTED" }),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    const guarded = await structure.setProtection({
      ...w.change(),
      version: spoken.version,
      protection: "PROTECTED",
    });
    expect(await read(w)).toMatchObject({ speakingRule: "SPOKESPEOPLE", protection: "PROTECTED" });
    await undo(w, "WORKSPACE", guarded);
    expect(await read(w)).toMatchObject({ speakingRule: "SPOKESPEOPLE", protection: "STANDARD" });
  });
});

describe("the structure", () => {
  it("is read by those who plan, set by the coordination, and hidden from observers", async () => {
    const w = await aWorkspace();
    const set = { ...w.change(), decisionClass: "MONEY" as const, ...rule, version: null };
    await expect(w.as("REPRESENTATIVE").structure.setClassRule(set)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect((await w.as("FACILITATOR").structure.read({ workspace: w.id })).may).toEqual({ manage: false });
    await expect(w.as("OBSERVER").structure.read({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.asStranger().structure.read({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("costs the same number of statements however much there is", async () => {
    const w = await aWorkspace();
    const { structure } = w.as("COORDINATOR");
    const empty = await countStatements(() => read(w));
    const takeOver = await countStatements(() => structure.takeOverRules(w.change()));
    const mandate = (scope: string) =>
      structure.mandate({
        ...w.change(),
        kind: "CHAIR",
        partnerId: w.partners.first,
        memberId: w.members.first,
        scope,
      });
    const one = await countStatements(() => mandate("x"));
    for (let index = 0; index < 20; index++) await mandate(`Kreis ${index}`);
    expect((await countStatements(() => read(w))).length).toBe(empty.length);
    expect((await countStatements(() => structure.mandatable({ workspace: w.id }))).length).toBeLessThan(7);
    expect(empty.length).toBeLessThanOrEqual(6);
    expect(takeOver.length).toBeLessThanOrEqual(10);
    expect(one.length).toBeLessThanOrEqual(10);
  });
});
