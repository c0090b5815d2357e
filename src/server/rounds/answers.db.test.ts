import { afterEach, describe, expect, it } from "vitest";
import { DAY, dayAfter, dayOfMoment, endOf, HOME_ZONE } from "@/domain/calendar";
import { MOST_ENTRIES, VOICES } from "@/domain/rounds/who-answered";
import { now, shiftClock, shiftTo } from "@/server/core/clock";
import { enterWorkspace } from "@/server/core/scope";
import { anExpectation } from "@/server/expectations/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";
import { endDueRounds } from "./jobs";

afterEach(() => shiftClock(0));

const inDays = (days: number) => dayAfter(dayOfMoment(now(), HOME_ZONE), days);

type Kind = "GIVE" | "NEED" | "RED_LINE";
const open = (w: TestWorkspace, kinds: Kind[] = ["NEED", "RED_LINE"], endsOn = inDays(7)) =>
  w.as("COORDINATOR").rounds.plan({ ...w.change(), kinds, endsOn, note: "", open: true });

/** What the organisations of these tests need. */
const time = { kind: "NEED", category: "TIME", statement: "Vier Wochen Vorlauf", priority: "MUST" } as const;
const none = (w: TestWorkspace, by: Caller, kind: Kind) =>
  by.expectations.answerNone({ ...w.change(), partnerId: null, kind });
const reveal = async (w: TestWorkspace, roundId: string) => {
  const { version } = await w.as("COORDINATOR").rounds.byId({ workspace: w.id, roundId });
  return w.as("COORDINATOR").rounds.reveal({ ...w.change(), roundId, version });
};
const afterItsEnd = async (w: TestWorkspace, roundId: string) => {
  shiftClock(8 * DAY);
  await reveal(w, roundId);
  shiftClock(8 * DAY + 1000);
};
const read = (w: TestWorkspace, by: Caller, roundId: string, kind?: Kind, after?: string) =>
  by.rounds.answers({ workspace: w.id, roundId, kind, after });

type Answers = Awaited<ReturnType<typeof read>>;
/** A section in short: who says what, who nothing, who something unread, who is silent. */
const short = ({ sections }: Answers, kind: Kind) => {
  const section = sections.find((one) => one.kind === kind);
  const names = (list: { name: string }[] = []) => list.map((one) => one.name);
  return {
    words: section?.voices.map((one) => [one.name, one.entries.map((entry) => entry.statement)]),
    nothing: names(section?.nothing),
    unread: names(section?.unread),
    silent: names(section?.silent),
  };
};

describe("the answers of a round", () => {
  it("are not there before the reveal and after a cancellation, for their own organisation either", async () => {
    const w = await aWorkspace();
    const round = await open(w);
    await anExpectation(w, time);
    const everybody = [w.as("REPRESENTATIVE"), w.asSecond(), w.as("COORDINATOR"), w.as("FACILITATOR")];
    for (const by of everybody)
      await expect(read(w, by, round.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await w.as("COORDINATOR").rounds.cancel({ ...w.change(), roundId: round.id, version: round.version });
    for (const by of everybody)
      await expect(read(w, by, round.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(read(w, w.as("OBSERVER"), round.id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(read(w, w.asStranger(), round.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("stand together after it: words, nothing, silence, and what came late", async () => {
    const w = await aWorkspace();
    const round = await open(w);
    await anExpectation(w, time);
    await anExpectation(w, { ...time, statement: "Und einen Raum", category: "TIME" });
    await none(w, w.asSecond(), "NEED");
    await afterItsEnd(w, round.id);
    await none(w, w.asSecond(), "RED_LINE");
    await anExpectation(w, { by: w.as("COORDINATOR"), ...time, statement: "Spät, aber da" });
    const answers = await read(w, w.as("FACILITATOR"), round.id);
    expect(short(answers, "NEED")).toEqual({
      words: [
        ["Erster Verein", ["Vier Wochen Vorlauf", "Und einen Raum"]],
        ["Gründungsverein", ["Spät, aber da"]],
      ],
      nothing: ["Zweiter Verein"],
      unread: [],
      silent: [],
    });
    expect(short(answers, "RED_LINE")).toEqual({
      words: [],
      nothing: ["Zweiter Verein"],
      unread: [],
      silent: ["Erster Verein", "Gründungsverein"],
    });
    const [needs, lines] = answers.sections;
    expect(needs?.voices.map((one) => one.late)).toEqual([false, true]);
    expect([needs?.nothing[0]?.late, lines?.nothing[0]?.late]).toEqual([false, true]);
    expect(answers.sections.map((section) => section.answered)).toEqual([3, 1]);
    expect(answers.unconfirmed).toBe(0);
    const own = await read(w, w.as("COORDINATOR"), round.id);
    expect(own.sections[0]?.voices.map((one) => [one.name, one.own])).toEqual([
      ["Gründungsverein", true],
      ["Erster Verein", false],
    ]);
    expect(own.unconfirmed).toBe(0);
  });

  it("keep what is meant for a narrower circle there, and say only that there is an answer", async () => {
    const w = await aWorkspace();
    const round = await open(w, ["NEED", "RED_LINE"]);
    const own = w.as("REPRESENTATIVE");
    const [first, hidden] = ["Erster Verein", "Geheimes"];
    await anExpectation(w, { by: own, ...time });
    await anExpectation(w, { by: own, ...time, kind: "RED_LINE", statement: hidden, visibility: "OWN_ORG" });
    await afterItsEnd(w, round.id);
    const one = await read(w, w.asSecond(), round.id);
    expect(short(one, "RED_LINE")).toMatchObject({ words: [], unread: [first] });
    expect(JSON.stringify(one)).not.toContain(hidden);
    expect(short(await read(w, own, round.id), "RED_LINE").words).toEqual([[first, [hidden]]]);
  });

  it("do not tell of an organisation that shows one entry whether it keeps others to itself", async () => {
    const w = await aWorkspace();
    const round = await open(w, ["NEED"]);
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, { by: own, ...time });
    await anExpectation(w, { by: own, ...time, statement: "Geheimes", visibility: "OWN_ORG" });
    await anExpectation(w, { by: own, ...time, statement: "Vertraulich", visibility: "COORDINATION" });
    await afterItsEnd(w, round.id);
    for (const by of [w.asSecond(), w.as("FACILITATOR")]) {
      const answers = await read(w, by, round.id);
      expect(short(answers, "NEED")).toEqual({
        words: [["Erster Verein", ["Vier Wochen Vorlauf"]]],
        nothing: [],
        unread: [],
        silent: ["Gründungsverein", "Zweiter Verein"],
      });
      expect(answers.sections[0]?.voices[0]?.more).toBe(0);
    }
    const coordination = short(await read(w, w.as("COORDINATOR"), round.id), "NEED");
    expect(coordination.words).toEqual([["Erster Verein", ["Vier Wochen Vorlauf", "Vertraulich"]]]);
  });

  it("look the same when the only word was hidden and when it was taken back", async () => {
    const w = await aWorkspace();
    const round = await open(w, ["NEED"]);
    const own = w.as("REPRESENTATIVE");
    const need = await anExpectation(w, { by: own, ...time });
    await afterItsEnd(w, round.id);
    await own.expectations.remove({ ...w.change(), expectationId: need.id, version: need.version });
    for (const by of [w.asSecond(), own])
      expect(short(await read(w, by, round.id), "NEED")).toMatchObject({
        words: [],
        unread: ["Erster Verein"],
      });
  });

  it("come page by page where many answer, each organisation once, for the same number of statements", async () => {
    const w = await aWorkspace();
    const round = await open(w, ["GIVE", "NEED"]);
    await anExpectation(w, time);
    for (let at = 0; at < MOST_ENTRIES + 2; at++)
      await anExpectation(w, { by: w.asSecond(), ...time, statement: `Bedarf ${at}` });
    const ask = () => read(w, w.as("FACILITATOR"), round.id, "NEED");
    await afterItsEnd(w, round.id);
    const few = await countStatements(ask);
    const second = (await ask()).sections[0]?.voices.find((one) => one.name === "Zweiter Verein");
    expect([second?.entries.length, second?.more]).toEqual([MOST_ENTRIES, 2]);
    await addOrganisations(w, round.id, VOICES.alone + 5);
    expect((await countStatements(ask)).length).toBe(few.length);
    expect(few.length).toBeLessThanOrEqual(7);
    const all = VOICES.alone + 7;
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const [section] = (await read(w, w.as("FACILITATOR"), round.id, "NEED", after)).sections;
      expect(section?.words).toBe(all);
      expect(section?.voices.length).toBeLessThanOrEqual(VOICES.alone);
      expect(section?.voices.every((one) => one.entries.length > 0)).toBe(true);
      seen.push(...(section?.voices.map((one) => one.id) ?? []));
      after = section?.next ?? undefined;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([all, all]);
    const together = await read(w, w.as("FACILITATOR"), round.id);
    expect(together.sections.map((one) => one.voices.length)).toEqual([0, VOICES.among]);
    expect(together.sections[1]?.next).not.toBeNull();
  });
});

/** Organisations that have answered with one need each, written as the application's role within the workspace. */
async function addOrganisations(w: TestWorkspace, roundId: string, count: number) {
  const door = { workspaceId: w.id, personId: w.people.coordinator.id, right: "member.manage" as const };
  await enterWorkspace(door, async (scope) => {
    const { workspaceId, now: createdAt } = scope;
    for (let at = 0; at < count; at++) {
      const partner = await scope.tx.partner.create({
        data: {
          workspaceId,
          name: `Organisation ${String(at).padStart(2, "0")}`,
          code: "OO",
          strand: at + 3,
          tier: "CORE",
          state: "MEMBER",
          listing: "NAMED",
          stateSince: createdAt,
          createdAt,
        },
        select: { id: true },
      });
      const said = { workspaceId, partnerId: partner.id, roundId, kind: "NEED" as const };
      await scope.tx.roundAnswer.create({ data: { ...said, answeredAt: createdAt }, select: { id: true } });
      await scope.tx.expectation.create({
        data: {
          ...said,
          statement: "x",
          state: "SHARED",
          enteredById: w.members.coordinator,
          createdAt,
          sharedAt: createdAt,
        },
        select: { workspaceId: true },
      });
    }
  });
}

describe("the story of a round", () => {
  const storyOf = async (w: TestWorkspace, roundId: string) => {
    const { story } = await w.as("FACILITATOR").rounds.byId({ workspace: w.id, roundId });
    return story.map(({ step, by, until }) => [step, by && `${by.name}, ${by.organisation}`, until]);
  };
  const coordination = "Koordination, Gründungsverein";

  it("says who planned, opened, extended and revealed it, and until when each extension went", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR").rounds;
    const planned = await c.plan({
      ...w.change(),
      kinds: ["NEED"],
      endsOn: inDays(2),
      note: "",
      open: false,
    });
    const at = async () => ({
      ...w.change(),
      roundId: planned.id,
      version: (await c.byId({ workspace: w.id, roundId: planned.id })).version,
    });
    await c.open(await at());
    await c.extend({ ...(await at()), endsOn: inDays(4) });
    await c.extend({ ...(await at()), endsOn: inDays(6) });
    for (const by of [w.as("COORDINATOR"), w.as("REPRESENTATIVE"), w.asSecond()]) await none(w, by, "NEED");
    await c.reveal(await at());
    expect(await storyOf(w, planned.id)).toEqual([
      ["PLANNED", coordination, null],
      ["OPENED", coordination, null],
      ["EXTENDED", coordination, inDays(4)],
      ["EXTENDED", coordination, inDays(6)],
      ["REVEALED", coordination, null],
    ]);
  });

  it("says that a round was cancelled, and of one that ended by itself nobody's name", async () => {
    const w = await aWorkspace();
    const cancelled = await open(w);
    await w.as("COORDINATOR").rounds.cancel({
      ...w.change(),
      roundId: cancelled.id,
      version: cancelled.version,
    });
    expect(await storyOf(w, cancelled.id)).toEqual([
      ["OPENED", coordination, null],
      ["CANCELLED", coordination, null],
    ]);
    const today = dayOfMoment(now(), HOME_ZONE);
    const ended = await open(w, ["NEED"], today);
    shiftClock(shiftTo(endOf(today, HOME_ZONE)) + 1000);
    await endDueRounds({ workspaceId: w.id });
    expect(await storyOf(w, ended.id)).toEqual([
      ["OPENED", coordination, null],
      ["ENDED", null, null],
    ]);
  });
});
