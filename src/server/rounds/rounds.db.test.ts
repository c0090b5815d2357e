import { afterEach, describe, expect, it } from "vitest";
import { DAY, dayAfter, dayOfMoment, endOf, HOME_ZONE } from "@/domain/calendar";
import { taskIds } from "@/domain/plan/tasks";
import { now, shiftClock, shiftTo } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { enterWorkspace } from "@/server/core/scope";
import { anExpectation } from "@/server/expectations/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";
import { endDueRounds } from "./jobs";

afterEach(() => shiftClock(0));

const today = () => dayOfMoment(now(), HOME_ZONE);
const inDays = (days: number) => dayAfter(today(), days);

const kinds = ["GIVE", "RED_LINE"] as const;
const open = (w: TestWorkspace, endsOn = inDays(7)) =>
  w.as("COORDINATOR").rounds.plan({ ...w.change(), kinds: [...kinds], endsOn, note: "", open: true });

/** Words that nobody else may find anywhere before the end. */
const canary = { statement: "Kanarienvogel im Saal" } as const;
const none = (w: TestWorkspace, by: Caller, kind: "GIVE" | "NEED" | "RED_LINE" = "RED_LINE") =>
  by.expectations.answerNone({ ...w.change(), partnerId: null, kind });
const step = (w: TestWorkspace, done: { id: string; version: number }) => ({
  ...w.change(),
  expectationId: done.id,
  version: done.version,
});
const reveal = async (w: TestWorkspace, roundId: string) => {
  const { version } = await w.as("COORDINATOR").rounds.byId({ workspace: w.id, roundId });
  return w.as("COORDINATOR").rounds.reveal({ ...w.change(), roundId, version });
};
const statements = async (w: TestWorkspace, by: Caller) =>
  (await by.expectations.list({ workspace: w.id })).expectations.map((row) => row.statement);

/** Everything that a planner can ask for, as one text. */
async function everythingReadBy(w: TestWorkspace, by: Caller, roundId: string) {
  const at = { workspace: w.id };
  const answers = [
    await by.expectations.list(at),
    await by.expectations.summary(at),
    ...(await Promise.all(
      (["GIVE", "GET", "NEED", "RED_LINE"] as const).map((kind) => by.expectations.ofKind({ ...at, kind })),
    )),
    await by.expectations.openAsks(at),
    await by.rounds.list(at),
    await by.rounds.current(at),
    await by.rounds.byId({ ...at, roundId }),
    await by.history.list(at),
    await by.history.list({ ...at, record: { kind: "ROUND", id: roundId } }),
    await by.search.find({ ...at, query: "Kanarienvogel" }),
    await by.plan.tasks(at),
    await by.plan.whole(at),
    ...(await Promise.all(taskIds.map((task) => by.plan.task({ ...at, task })))),
    await by.guide.overview(at),
    await by.analysis.find(at),
    await by.partners.list(at),
    await by.partners.byId({ ...at, partnerId: w.partners.first }),
    await by.reviews.list(at),
  ];
  return JSON.stringify(answers);
}

const others = {
  coordinator: (w: TestWorkspace) => w.as("COORDINATOR"),
  "another organisation": (w: TestWorkspace) => w.asSecond(),
  facilitator: (w: TestWorkspace) => w.as("FACILITATOR"),
};

describe("a sealed round", () => {
  it("shows who has answered, and to nobody else what, through any read", async () => {
    const w = await aWorkspace();
    const round = await open(w);
    const own = w.as("REPRESENTATIVE");
    const before = await everythingReadBy(w, w.asSecond(), round.id);
    const give = await anExpectation(w, { by: own, ...canary });
    await anExpectation(w, { by: own, ...canary, statement: "Noch ein Kanarienvogel" });
    await none(w, own);
    for (const [who, as] of Object.entries(others)) {
      const read = await everythingReadBy(w, as(w), round.id);
      expect(read, who).not.toContain("Kanarienvogel");
      expect(read, who).not.toContain(give.id);
      expect(read, who).not.toContain("NONE");
      const seen = await as(w).rounds.byId({ workspace: w.id, roundId: round.id });
      expect(seen.partners.find((partner) => partner.id === w.partners.first)?.standing, who).toBe("ALL");
      expect(seen.waiting).not.toContain(w.partners.first);
    }
    expect(before).not.toContain("NONE");
    expect(await statements(w, own)).toContain("Kanarienvogel im Saal");
    const mine = await own.expectations.ofKind({ workspace: w.id, kind: "GIVE" });
    expect(mine.expectations.map((row) => [row.state, row.sealed, row.may.confirm])).toEqual([
      ["CONFIRMED", true, false],
      ["CONFIRMED", true, false],
    ]);
    expect((await own.expectations.ofKind({ workspace: w.id, kind: "RED_LINE" })).nothing).toHaveLength(1);
  });

  it("stands on its organisation's check page, marked, as nothing that counts, and on nobody else's", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, { by: own, ...canary, statement: "Schon lange da" });
    const round = await open(w);
    await anExpectation(w, { by: own, ...canary });
    await none(w, own);
    const check = async (by: Caller) => {
      const { questions, status } = await by.plan.task({ workspace: w.id, task: "expectations" });
      const at = (key: string) => questions.find((question) => question.key === key);
      return { give: at("expectations/gives"), line: at("expectations/redLines"), status };
    };
    const mine = await check(own);
    expect(mine.give).toMatchObject({
      answered: true,
      lines: [{ text: "Schon lange da" }],
      sealed: [{ text: "Kanarienvogel im Saal" }],
    });
    expect(mine.line).toMatchObject({ answered: true, lines: [], sealed: [{ code: "none" }] });
    for (const [who, as] of Object.entries(others)) {
      const seen = await check(as(w));
      expect(seen.give?.sealed, who).toEqual([]);
      expect(seen.line?.sealed, who).toEqual([]);
      expect(JSON.stringify(seen), who).not.toContain("Kanarienvogel");
      expect(seen.give?.others?.said, who).toEqual([
        {
          partnerIds: [w.partners.first],
          lines: [{ text: "Schon lange da" }, { code: "sealed", values: {} }],
          openEnd: null,
        },
      ]);
      expect(
        seen.line?.others?.said.map((one) => one.lines),
        who,
      ).toEqual([[{ code: "sealed", values: {} }]]);
    }
    expect(JSON.stringify(await own.plan.whole({ workspace: w.id }))).not.toContain("Kanarienvogel");
    await w.as("COORDINATOR").rounds.cancel({ ...w.change(), roundId: round.id, version: round.version });
    const back = await check(own);
    expect(back.give).toMatchObject({
      lines: [{ text: "Schon lange da" }, { code: "draft", values: { statement: "Kanarienvogel im Saal" } }],
      sealed: [],
    });
    expect(back.line).toMatchObject({ lines: [], sealed: [] });
    expect(JSON.stringify(await check(w.asSecond()))).not.toContain("Kanarienvogel");
  });

  it("answers a change to a sealed row as one to a row that is not there", async () => {
    const w = await aWorkspace();
    await open(w);
    const give = await anExpectation(w, canary);
    const need = await anExpectation(w, { by: w.asSecond(), ...canary, kind: "NEED" });
    for (const as of Object.values(others)) {
      await expect(
        as(w).expectations.byId({ workspace: w.id, expectationId: give.id }),
      ).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }
    for (const as of [others.coordinator, others["another organisation"]]) {
      await expect(as(w).expectations.remove(step(w, give))).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(as(w).expectations.confirm(step(w, give))).rejects.toMatchObject({ code: "NOT_FOUND" });
      const match = { ...w.change(), giveId: give.id, wantId: need.id, quantity: null };
      await expect(as(w).expectations.propose(match)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    const own = { ...w.change(), giveId: give.id, wantId: need.id, quantity: null };
    await expect(w.as("REPRESENTATIVE").expectations.propose(own)).rejects.toMatchObject({
      message: "endNotShared",
    });
  });

  it("says in the log that an organisation has answered a kind, once, and neither what nor how much", async () => {
    const w = await aWorkspace();
    await open(w);
    const own = w.as("REPRESENTATIVE");
    const first = await anExpectation(w, { by: own, ...canary });
    const second = await anExpectation(w, { by: own, ...canary });
    await own.expectations.remove(step(w, second));
    const log = async () =>
      (await w.as("COORDINATOR").history.export({ workspace: w.id, after: 0 })).events.map((event) => [
        event.action,
        event.partnerId,
      ]);
    expect(await log()).toEqual([
      ["round.opened", null],
      ["round.answered", w.partners.first],
    ]);
    const gone = await own.expectations.remove(step(w, first));
    expect((await log()).at(-1)).toEqual(["round.takenBack", w.partners.first]);
    await own.expectations.putBack(step(w, gone));
    expect((await log()).at(-1)).toEqual(["round.answered", w.partners.first]);
  });

  it("is revealed by one row that is written, to everybody whom each answer is meant for", async () => {
    const w = await aWorkspace();
    const round = await open(w);
    const own = w.as("REPRESENTATIVE");
    const give = await anExpectation(w, { by: own, ...canary });
    await anExpectation(w, {
      by: own,
      ...canary,
      kind: "RED_LINE",
      statement: "Verborgene Linie",
      visibility: "OWN_ORG",
    });
    await expect(reveal(w, round.id)).rejects.toMatchObject({ message: "stillWaiting" });
    for (const by of [w.asSecond(), w.as("COORDINATOR")]) {
      await none(w, by, "GIVE");
      await none(w, by);
    }
    await reveal(w, round.id);
    expect(await statements(w, w.asSecond())).toEqual(["Kanarienvogel im Saal"]);
    expect(await statements(w, own)).toContain("Verborgene Linie");
    const seen = await w.asSecond().expectations.byId({ workspace: w.id, expectationId: give.id });
    expect(seen).toMatchObject({ version: give.version, state: "CONFIRMED", sealed: false, late: false });
    const { organisations } = await w.as("FACILITATOR").expectations.summary({ workspace: w.id });
    const noted = organisations.map(({ id, noted: answers }) => [
      id,
      answers.map((one) => one.answer).sort(),
    ]);
    expect(Object.fromEntries(noted)).toEqual({
      [w.partners.first]: ["SOME", "SOME"],
      [w.partners.second]: ["NONE", "NONE"],
      [w.partners.founder]: ["NONE", "NONE"],
    });
    // handed in from the own seat it holds, and nobody has to say it twice
    await expect(own.expectations.confirm(step(w, give))).rejects.toMatchObject({
      message: "alreadyConfirmed",
    });
  });

  it("keeps what was shared before it visible, and an answer of before as it was", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, { by: own, ...canary, statement: "Schon lange da" });
    await none(w, own);
    const round = await open(w);
    await anExpectation(w, { by: own, ...canary });
    await anExpectation(w, { by: own, ...canary, kind: "RED_LINE", statement: "Neue Linie" });
    expect(await statements(w, w.asSecond())).toEqual(["Schon lange da"]);
    const answersOf = async () => {
      const { organisations } = await w.asSecond().expectations.summary({ workspace: w.id });
      const first = organisations.find((one) => one.id === w.partners.first);
      return first?.noted.map((one) => `${one.kind} ${one.answer}`).sort();
    };
    expect(await answersOf()).toEqual(["GIVE SOME", "RED_LINE NONE"]);
    for (const by of [w.asSecond(), w.as("COORDINATOR")]) {
      await none(w, by, "GIVE");
      await none(w, by);
    }
    await reveal(w, round.id);
    expect(await answersOf()).toEqual(["GIVE SOME", "RED_LINE SOME"]);
    expect((await statements(w, w.asSecond())).sort()).toEqual([
      "Kanarienvogel im Saal",
      "Neue Linie",
      "Schon lange da",
    ]);
  });

  it("leaves the answers with their organisations as drafts when it is cancelled", async () => {
    const w = await aWorkspace();
    const round = await open(w);
    const own = w.as("REPRESENTATIVE");
    const give = await anExpectation(w, { by: own, ...canary });
    await w.as("COORDINATOR").rounds.cancel({ ...w.change(), roundId: round.id, version: round.version });
    expect(await statements(w, w.asSecond())).toEqual([]);
    const [mine] = (await own.expectations.ofKind({ workspace: w.id, kind: "GIVE" })).expectations;
    expect(mine).toMatchObject({ id: give.id, state: "DRAFT", sealed: false, may: { share: true } });
    const { organisations } = await w.asSecond().expectations.summary({ workspace: w.id });
    expect(organisations.flatMap((one) => one.noted)).toEqual([]);
    await own.expectations.share(step(w, give));
    expect(await statements(w, w.asSecond())).toEqual(["Kanarienvogel im Saal"]);
    await expect(reveal(w, round.id)).rejects.toMatchObject({ message: "roundIsOver" });
  });

  it("marks what comes after the reveal as late", async () => {
    const w = await aWorkspace();
    const round = await open(w, today());
    await anExpectation(w, canary);
    shiftClock(2 * DAY);
    await reveal(w, round.id);
    shiftClock(2 * DAY + 1000);
    const late = await anExpectation(w, { by: w.asSecond(), ...canary, statement: "Zu spät, aber da" });
    const seen = await w.as("REPRESENTATIVE").expectations.byId({ workspace: w.id, expectationId: late.id });
    expect(seen).toMatchObject({ late: true, sealed: false, state: "CONFIRMED" });
    const { partners } = await w.as("REPRESENTATIVE").rounds.byId({ workspace: w.id, roundId: round.id });
    expect(partners.map(({ id, late: isLate }) => [id, isLate])).toContainEqual([w.partners.second, true]);
    expect(partners.map(({ id, late: isLate }) => [id, isLate])).toContainEqual([w.partners.first, false]);
  });

  it("lets nobody answer for others, and asks only for its kinds", async () => {
    const w = await aWorkspace();
    await enterWorkspace(
      { workspaceId: w.id, personId: w.people.coordinator.id, right: "member.manage" },
      async (scope) => {
        const where = { workspaceId_id: { workspaceId: w.id, id: w.members.first } };
        await scope.tx.membership.update({ where, data: { leftAt: scope.now }, select: { id: true } });
      },
    );
    const forFirst = { by: w.as("COORDINATOR"), ...canary, partnerId: w.partners.first };
    const draft = await anExpectation(w, { ...forFirst, state: "DRAFT" });
    const round = await open(w);
    const offered = async () => {
      const at = { workspace: w.id };
      const c = w.as("COORDINATOR").expectations;
      const of = (list: { id: string; mayEnter: string[] }[], id: string) =>
        list.find((one) => one.id === id)?.mayEnter;
      const { organisations } = await c.summary(at);
      expect(await c.organisations(at)).toMatchObject(
        organisations.map(({ id, mayEnter }) => ({ id, mayEnter })),
      );
      const { may } = await c.byId({ ...at, expectationId: draft.id });
      return [of(organisations, w.partners.first), of(organisations, w.partners.founder)?.length, may.share];
    };
    expect(await offered()).toEqual([["GET", "NEED"], 4, false]);
    await expect(w.as("COORDINATOR").expectations.share(step(w, draft))).rejects.toMatchObject({
      message: "roundIsOpen",
    });
    await expect(anExpectation(w, forFirst)).rejects.toMatchObject({
      message: "roundIsOpen",
    });
    await expect(
      w
        .as("COORDINATOR")
        .expectations.answerNone({ ...w.change(), partnerId: w.partners.first, kind: "GIVE" }),
    ).rejects.toMatchObject({ message: "roundIsOpen" });
    await anExpectation(w, { ...forFirst, kind: "NEED" });
    await anExpectation(w, { by: w.asSecond(), ...canary, kind: "NEED", statement: "Offen gesagt" });
    expect(await statements(w, w.as("FACILITATOR"))).toContain("Offen gesagt");
    await w.as("COORDINATOR").rounds.cancel({ ...w.change(), roundId: round.id, version: round.version });
    expect(await offered()).toEqual([["GIVE", "GET", "NEED", "RED_LINE"], 4, true]);
  });

  it("is one at a time, goes one way, and is opened by the coordination alone", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR").rounds;
    const plan = { kinds: ["GIVE" as const], endsOn: inDays(3), note: "Bitte alle", open: false };
    await expect(w.as("REPRESENTATIVE").rounds.plan({ ...w.change(), ...plan })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const planned = await c.plan({ ...w.change(), ...plan });
    const changed = await c.change({
      ...w.change(),
      roundId: planned.id,
      version: planned.version,
      kinds: ["NEED", "NEED"],
      endsOn: inDays(4),
      note: "",
    });
    const seenPlanned = await c.byId({ workspace: w.id, roundId: planned.id });
    expect([seenPlanned.notOpened, seenPlanned.may.open]).toEqual([null, true]);
    const opened = await c.open({ ...w.change(), roundId: planned.id, version: changed.version });
    await expect(open(w)).rejects.toMatchObject({ message: "anotherRoundIsOpen" });
    await expect(
      c.change({
        ...w.change(),
        ...plan,
        roundId: planned.id,
        version: opened.version,
        open: undefined,
      } as never),
    ).rejects.toThrow();
    const at = { roundId: planned.id, version: opened.version };
    await expect(c.extend({ ...w.change(), ...at, endsOn: inDays(4) })).rejects.toMatchObject({
      message: "notLater",
    });
    await c.extend({ ...w.change(), ...at, endsOn: inDays(9) });
    const seen = await c.byId({ workspace: w.id, roundId: planned.id });
    expect(seen).toMatchObject({ state: "OPEN", endsOn: inDays(9), kinds: ["NEED"] });
    expect(seen.may).toEqual({
      change: false,
      open: false,
      extend: true,
      shorten: true,
      reveal: false,
      cancel: true,
      remind: true,
    });
    await expect(open(w, inDays(-1))).rejects.toThrow();
    const next = await c.plan({ ...w.change(), ...plan });
    const readNext = (by: Caller) => by.rounds.byId({ workspace: w.id, roundId: next.id });
    expect(await readNext(w.as("COORDINATOR"))).toMatchObject({
      notOpened: "anotherRoundIsOpen",
      may: { open: false },
    });
    expect((await readNext(w.asSecond())).notOpened).toBeNull();
    shiftClock(4 * DAY);
    await c.cancel({ ...w.change(), roundId: planned.id, version: seen.version });
    expect((await readNext(w.as("COORDINATOR"))).notOpened).toBe("dayIsPast");
  });

  it("costs the same for one answer and for many", async () => {
    const w = await aWorkspace();
    const round = await open(w);
    const own = w.as("REPRESENTATIVE");
    const write = await countStatements(() => anExpectation(w, { by: own, ...canary }));
    expect(write.length).toBeLessThanOrEqual(10);
    const ask = () => own.rounds.byId({ workspace: w.id, roundId: round.id });
    const one = (await countStatements(ask)).length;
    await none(w, own);
    for (const by of [w.asSecond(), w.as("COORDINATOR")]) await none(w, by);
    expect((await countStatements(ask)).length).toBe(one);
    expect(one).toBeLessThanOrEqual(6);
  });
});

const mailsOf = async (w: TestWorkspace, kind: string) =>
  (
    await authDb.due.findMany({
      where: { workspaceId: w.id, kind: `MAIL_${kind}` },
      select: { recordId: true },
    })
  ).map((mail) => mail.recordId);

describe("the end of a round", () => {
  it("comes by itself when its last day is over, with nobody there", async () => {
    const w = await aWorkspace();
    const round = await open(w, today());
    await anExpectation(w, canary);
    const last = shiftTo(endOf(today(), HOME_ZONE));
    shiftClock(last - 1000);
    await endDueRounds({ workspaceId: w.id });
    expect(await statements(w, w.asSecond())).toEqual([]);
    shiftClock(last + 1000);
    await endDueRounds({ workspaceId: w.id });
    await endDueRounds({ workspaceId: w.id });
    expect(await statements(w, w.asSecond())).toEqual(["Kanarienvogel im Saal"]);
    const { events } = await w.as("COORDINATOR").history.export({ workspace: w.id, after: 0 });
    expect(events.filter((event) => event.action === "round.ended")).toMatchObject([
      { actorId: null, through: "job:ROUND_END", partnerId: null, recordId: round.id },
    ]);
    expect(await authDb.due.count({ where: { workspaceId: w.id, kind: "ROUND_END", doneAt: null } })).toBe(0);
    const { coordinator, first, second, facilitator } = w.people;
    expect((await mailsOf(w, "ROUND_REVEALED")).sort()).toEqual(
      [coordinator.id, first.id, second.id, facilitator.id].sort(),
    );
  });

  it("is told two days before to those who have not answered, once, and anew when it is extended", async () => {
    const w = await aWorkspace();
    const round = await open(w, inDays(5));
    expect((await mailsOf(w, "ROUND_OPENED")).sort()).toEqual([w.people.first.id, w.people.second.id].sort());
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, { by: own, ...canary });
    await none(w, own);
    await endDueRounds({ workspaceId: w.id });
    expect(await mailsOf(w, "ROUND_ENDS")).toEqual([]);
    shiftClock(shiftTo(endOf(inDays(2), HOME_ZONE)) + 1000);
    await endDueRounds({ workspaceId: w.id });
    await endDueRounds({ workspaceId: w.id });
    const told = [w.people.coordinator.id, w.people.second.id].sort();
    expect((await mailsOf(w, "ROUND_ENDS")).sort()).toEqual(told);
    const { version } = await own.rounds.byId({ workspace: w.id, roundId: round.id });
    await w.as("COORDINATOR").rounds.extend({
      ...w.change(),
      roundId: round.id,
      version,
      endsOn: inDays(9),
    });
    await endDueRounds({ workspaceId: w.id });
    expect((await mailsOf(w, "ROUND_ENDS")).length).toBe(2);
    shiftClock(shiftTo(endOf(inDays(6), HOME_ZONE)) + 1000);
    await endDueRounds({ workspaceId: w.id });
    expect((await mailsOf(w, "ROUND_ENDS")).length).toBe(4);
    expect((await own.rounds.byId({ workspace: w.id, roundId: round.id })).state).toBe("OPEN");
  });

  it("can be shortened: those who have not answered are told at once, and it ends on the new day", async () => {
    const w = await aWorkspace();
    const round = await open(w, inDays(9));
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, { by: own, ...canary });
    await none(w, own);
    const c = w.as("COORDINATOR").rounds;
    const seen = async () => {
      const { version, endsOn, state, story } = await c.byId({ workspace: w.id, roundId: round.id });
      return { version, endsOn, state, last: story.at(-1) };
    };
    const shorten = async (endsOn: ReturnType<typeof inDays>) =>
      c.shorten({ ...w.change(), roundId: round.id, version: (await seen()).version, endsOn });
    await expect(shorten(inDays(0))).rejects.toMatchObject({ message: "endsTooSoon" });
    await expect(shorten(inDays(9))).rejects.toMatchObject({ message: "notEarlier" });
    expect(await mailsOf(w, "ROUND_ENDS")).toEqual([]);
    expect((await shorten(inDays(1))).told).toBe(2);
    expect((await mailsOf(w, "ROUND_ENDS")).sort()).toEqual(
      [w.people.coordinator.id, w.people.second.id].sort(),
    );
    expect(await seen()).toMatchObject({
      state: "OPEN",
      endsOn: inDays(1),
      last: { step: "SHORTENED", until: inDays(1) },
    });
    const end = endOf(inDays(1), HOME_ZONE);
    shiftClock(shiftTo(end) - 1000);
    await endDueRounds({ workspaceId: w.id });
    expect((await seen()).state).toBe("OPEN");
    shiftClock(shiftTo(end) + 1000);
    await endDueRounds({ workspaceId: w.id });
    expect((await seen()).state).toBe("REVEALED");
  });
});
