import { afterEach, describe, expect, it } from "vitest";
import { DAY, dayAfter, dayOfMoment, HOME_ZONE, HOUR } from "@/domain/calendar";
import { draftPath, roundAnswerPath, roundPath, signPath } from "@/domain/notifications/paths";
import { aDraft, open, read, refused } from "@/server/agreements/testing";
import { now, shiftClock } from "@/server/core/clock";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { aPartner } from "@/server/partners/testing";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

afterEach(() => shiftClock(0));

const inDays = (days: number) => dayAfter(dayOfMoment(now(), HOME_ZONE), days);
const missing = (w: TestWorkspace, path: string, partnerIds: string[] = Object.values(w.partners)) =>
  w.as("COORDINATOR").notifications.missing({ workspace: w.id, partnerIds, path });
/** What is said of one organisation. */
const of = async (w: TestWorkspace, path: string, partnerId: string) =>
  (await missing(w, path)).missing.find((one) => one.id === partnerId);
const positions = "plan/goals/positions";

const aRound = (w: TestWorkspace) =>
  w.as("COORDINATOR").rounds.plan({
    ...w.change(),
    kinds: ["GIVE", "RED_LINE"],
    endsOn: inDays(7),
    note: "",
    open: true,
  });

describe("those whose word is missing", () => {
  it("are named with whom a mail would reach, and with the day of the last reminder of the same page", async () => {
    const w = await aWorkspace();
    const empty = await aPartner(w, { name: "Leerer Stuhl", listing: "NAMED" });
    const all = [...Object.values(w.partners), empty.id];
    const before = await missing(w, positions, all);
    expect(before.missing.map(({ id, reach, remindedOn }) => [id, reach, remindedOn])).toEqual(
      expect.arrayContaining([
        [w.partners.first, "REMIND", null],
        [w.partners.second, "REMIND", null],
        [empty.id, "EMPTY", null],
      ]),
    );
    // the coordination speaks for its own organisation alone: nobody mails themselves
    expect(before.of).toBe(3);
    const press = { ...w.change(), partnerIds: [w.partners.first], path: positions };
    await w.as("COORDINATOR").notifications.remind(press);
    expect(await of(w, positions, w.partners.first)).toMatchObject({
      reach: "RESTING",
      remindedOn: inDays(0),
    });
    expect(await of(w, "plan/expectations/gives", w.partners.first)).toMatchObject({
      reach: "REMIND",
      remindedOn: null,
    });
    const today = inDays(0);
    shiftClock(DAY + HOUR);
    expect(await of(w, positions, w.partners.first)).toMatchObject({ reach: "REMIND", remindedOn: today });
  });

  it("are those of this workspace, and are named to the coordination alone", async () => {
    const [w, other] = [await aWorkspace(), await aWorkspace()];
    expect((await missing(w, positions, [other.partners.first])).missing).toEqual([]);
    const input = { workspace: w.id, partnerIds: [w.partners.first], path: positions };
    for (const role of ["REPRESENTATIVE", "FACILITATOR", "OBSERVER"] as const)
      await expect(w.as(role).notifications.missing(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("stand with the day of an open question", async () => {
    const w = await aWorkspace();
    const left = { question: "goals/positions" as const, askBy: inDays(13) };
    await w.as("REPRESENTATIVE").plan.leaveOpen({ ...w.change(), ...left });
    expect(await of(w, positions, w.partners.first)).toMatchObject({ askedUntil: inDays(13) });
    expect(await of(w, positions, w.partners.second)).toMatchObject({ askedUntil: null });
  });
});

describe("time that is asked for", () => {
  it("in a round stands there, in the list of who is missing and in one's own days, until all is answered", async () => {
    const w = await aWorkspace();
    const round = await aRound(w);
    const api = w.as("REPRESENTATIVE");
    const done = await api.plan.needTime({ ...w.change(), path: roundPath(round.id), askBy: inDays(13) });
    const again = await api.plan.needTime({ ...w.change(), path: roundPath(round.id), askBy: inDays(14) });
    expect(again.id).toBe(done.id);
    const seen = () => w.as("COORDINATOR").rounds.byId({ workspace: w.id, roundId: round.id });
    expect((await seen()).timeAsked).toEqual([{ partnerId: w.partners.first, until: inDays(14) }]);
    expect(await of(w, roundAnswerPath(round.id), w.partners.first)).toMatchObject({
      askedUntil: inDays(14),
    });
    const own = async () => {
      const overview = await api.guide.overview({ workspace: w.id });
      if (overview.kind !== "planning") throw new Error("plans along");
      const at = (path: readonly string[]) => path.join("/") === roundPath(round.id);
      return {
        waits: overview.waiting.filter(({ path }) => at(path)).map(({ kind, on }) => [kind, on]),
        days: overview.dates.filter(({ path }) => at(path)).map(({ kind, on }) => [kind, on]),
      };
    };
    // whoever has named a day is not asked again before it
    expect(await own()).toEqual({
      waits: [["askBoard", inDays(14)]],
      days: [
        ["roundEnds", inDays(7)],
        ["askedBy", inDays(14)],
      ],
    });
    for (const kind of ["GIVE", "RED_LINE"] as const)
      await api.expectations.answerNone({ ...w.change(), partnerId: null, kind });
    expect((await seen()).timeAsked).toEqual([]);
    expect(await own()).toEqual({ waits: [], days: [["roundEnds", inDays(7)]] });
  });

  it("in a round may have been said of one of its questions, and the later day counts", async () => {
    const w = await aWorkspace();
    const round = await aRound(w);
    const api = w.as("REPRESENTATIVE");
    await api.plan.leaveOpen({ ...w.change(), question: "expectations/redLines", askBy: inDays(20) });
    await api.plan.leaveOpen({ ...w.change(), question: "expectations/needs", askBy: inDays(30) });
    await api.plan.needTime({ ...w.change(), path: roundPath(round.id), askBy: inDays(9) });
    const { timeAsked } = await api.rounds.byId({ workspace: w.id, roundId: round.id });
    expect(timeAsked).toEqual([{ partnerId: w.partners.first, until: inDays(20) }]);
  });

  it("for a draft ends with a yes to its clauses, and comes back when the yes is taken back", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w);
    expect((await read(w, agreementId)).remindable.sort()).toEqual(
      [w.partners.first, w.partners.second].sort(),
    );
    const api = w.as("REPRESENTATIVE");
    await api.plan.needTime({ ...w.change(), path: draftPath(agreementId), askBy: inDays(13) });
    const until = async () => (await of(w, draftPath(agreementId), w.partners.first))?.askedUntil;
    expect(await until()).toBe(inDays(13));
    expect((await api.agreements.byId({ workspace: w.id, agreementId })).ownTime).toBe(inDays(13));
    expect((await w.asSecond().agreements.byId({ workspace: w.id, agreementId })).ownTime).toBeNull();
    const { parties } = (await read(w, agreementId)).silent;
    expect(parties.find(({ id }) => id === w.partners.first)?.until).toBe(inDays(13));
    const asked = (await api.agreements.byId({ workspace: w.id, agreementId })).text.clauses;
    const yes = await api.agreements.consent({
      ...w.change(),
      versionId,
      clauses: asked.map(({ id, version }) => ({ clauseId: id, version })),
    });
    expect(await until()).toBeNull();
    await undo(w, "CLAUSE_CONSENT", yes, api);
    expect(await until()).toBe(inDays(13));
  });

  it("for a signature is the day before which none comes", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const text = await open(w, agreementId);
    const later = { versionId: text.id, partnerId: w.partners.first, notBefore: inDays(13) };
    await w.as("REPRESENTATIVE").agreements.postpone({ ...w.change(), ...later });
    expect(await of(w, signPath(agreementId), w.partners.first)).toMatchObject({ askedUntil: inDays(13) });
    expect(await of(w, signPath(agreementId), w.partners.second)).toMatchObject({ askedUntil: null });
    // named all the same: the coordination may choose to remind it
    expect((await read(w, agreementId)).remindable).toContain(w.partners.first);
  });

  it("is refused for what is not asked now, for a day that is over, and without a seat", async () => {
    const w = await aWorkspace();
    const round = await aRound(w);
    const api = w.as("REPRESENTATIVE");
    const say = (path: string, askBy = inDays(3), by = api) =>
      by.plan.needTime({ ...w.change(), path, askBy });
    await expect(say(roundPath(round.id), inDays(-1))).rejects.toMatchObject(refused("dayIsPast"));
    await expect(say(roundPath(w.id))).rejects.toMatchObject(refused("notAskedNow"));
    const { agreementId } = await aDraft(w);
    await open(w, agreementId);
    await expect(say(draftPath(agreementId))).rejects.toMatchObject(refused("notAskedNow"));
    await expect(say("goals/positions")).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(say(roundAnswerPath(round.id))).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(say(roundPath(round.id), inDays(3), w.as("FACILITATOR"))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("who is silent", () => {
  it("on expectations are members that have said nothing at all", async () => {
    const w = await aWorkspace();
    const silent = () => w.as("COORDINATOR").expectations.silent({ workspace: w.id });
    expect((await silent()).sort()).toEqual(Object.values(w.partners).sort());
    await w.as("REPRESENTATIVE").expectations.answerNone({ ...w.change(), partnerId: null, kind: "NEED" });
    expect(await silent()).not.toContain(w.partners.first);
    await aRound(w);
    await w.asSecond().expectations.answerNone({ ...w.change(), partnerId: null, kind: "GIVE" });
    expect(await silent()).toEqual([w.partners.founder]);
  });

  it("on a goal are members without a position, the lead not among them", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, { leadPartnerId: w.partners.second });
    const silent = () => w.as("COORDINATOR").goals.silent({ workspace: w.id, goalId: goal.id });
    expect((await silent()).sort()).toEqual([w.partners.founder, w.partners.first].sort());
    const say = { goalId: goal.id, position: "ACCEPTS" as const, reason: "" };
    await w.as("REPRESENTATIVE").goals.takePosition({ ...w.change(), ...say });
    expect(await silent()).toEqual([w.partners.founder]);
  });
});
