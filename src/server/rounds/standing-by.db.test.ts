import { describe, expect, it } from "vitest";
import { dayAfter, dayOfMoment, HOME_ZONE } from "@/domain/calendar";
import { now } from "@/server/core/clock";
import { anExpectation } from "@/server/expectations/testing";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";

const kind = "GIVE" as const;
const share = (w: TestWorkspace, by: Caller, statement = "Der Saal am Markt") =>
  anExpectation(w, { by: by, kind, statement });
const open = (w: TestWorkspace) =>
  w.as("COORDINATOR").rounds.plan({
    ...w.change(),
    kinds: [kind],
    endsOn: dayAfter(dayOfMoment(now(), HOME_ZONE), 7),
    note: "",
    open: true,
  });
const ofKind = (w: TestWorkspace, by: Caller) => by.expectations.ofKind({ workspace: w.id, kind });
const standingOf = async (w: TestWorkspace, roundId: string, partnerId: string) =>
  (await w.as("COORDINATOR").rounds.byId({ workspace: w.id, roundId })).partners.find(
    (one) => one.id === partnerId,
  )?.standing;

describe("an organisation that has spoken before a round", () => {
  it("answers it with one press that all stays as it is, and can take that back", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await share(w, own);
    expect(await ofKind(w, own)).toMatchObject({ stands: false, may: { standBy: false } });
    const round = await open(w);
    expect(await ofKind(w, own)).toMatchObject({ stands: false, may: { standBy: true } });
    await own.expectations.standBy({ ...w.change(), kind });
    expect(await standingOf(w, round.id, w.partners.first)).toBe("ALL");
    expect(await ofKind(w, own)).toMatchObject({ stands: true, may: { standBy: false } });
    await expect(own.expectations.standBy({ ...w.change(), kind })).rejects.toMatchObject({
      cause: { code: "answeredInRound" },
    });
    await own.expectations.standByNoMore({ ...w.change(), kind });
    expect(await standingOf(w, round.id, w.partners.first)).toBe("NOTHING");
    expect(await ofKind(w, own)).toMatchObject({ stands: false, may: { standBy: true } });
  });

  it("says no more by it than that it has answered, and its words stay open as they were", async () => {
    const w = await aWorkspace();
    await share(w, w.as("REPRESENTATIVE"));
    const round = await open(w);
    await w.as("REPRESENTATIVE").expectations.standBy({ ...w.change(), kind });
    const log = await w.asSecond().history.list({ workspace: w.id });
    expect(log.events[0]?.action).toBe("round.answered");
    expect(JSON.stringify(await w.asSecond().expectations.list({ workspace: w.id }))).toContain("Der Saal");
    const { rounds } = w.as("COORDINATOR");
    await expect(rounds.answers({ workspace: w.id, roundId: round.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("can still hand something in, which stays sealed", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await share(w, own);
    await open(w);
    await own.expectations.standBy({ ...w.change(), kind });
    await share(w, own, "Kanarienvogel");
    expect(await ofKind(w, own)).toMatchObject({ stands: false, may: { standBy: false } });
    await expect(own.expectations.standByNoMore({ ...w.change(), kind })).rejects.toMatchObject({
      cause: { code: "notStandingBy" },
    });
    expect(JSON.stringify(await w.asSecond().expectations.list({ workspace: w.id }))).not.toContain(
      "Kanarienvogel",
    );
  });

  it("keeps what it has said, also after the reveal", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await share(w, own);
    const round = await open(w);
    await own.expectations.standBy({ ...w.change(), kind });
    for (const by of [w.as("COORDINATOR"), w.asSecond()])
      await by.expectations.answerNone({ ...w.change(), partnerId: null, kind });
    const { version } = await w.as("COORDINATOR").rounds.byId({ workspace: w.id, roundId: round.id });
    await w.as("COORDINATOR").rounds.reveal({ ...w.change(), roundId: round.id, version });
    const { organisations } = await own.expectations.summary({ workspace: w.id });
    expect(organisations.find((one) => one.own)?.noted).toEqual([{ kind, answer: "SOME", confirmed: true }]);
  });

  it("can answer anew when it takes the earlier words back", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const said = await share(w, own);
    await open(w);
    await own.expectations.standBy({ ...w.change(), kind });
    await own.expectations.remove({ ...w.change(), expectationId: said.id, version: said.version });
    expect(await ofKind(w, own)).toMatchObject({ stands: true });
    await own.expectations.standByNoMore({ ...w.change(), kind });
    await own.expectations.answerNone({ ...w.change(), partnerId: null, kind });
  });

  it.each([
    ["no round asks", "noRoundAsks", false, true],
    ["nothing was shared before", "nothingSharedYet", true, false],
  ] as const)("cannot say so where %s", async (_, code, asks, spoke) => {
    const w = await aWorkspace();
    if (spoke) await share(w, w.as("REPRESENTATIVE"));
    if (asks) await open(w);
    await expect(w.as("REPRESENTATIVE").expectations.standBy({ ...w.change(), kind })).rejects.toMatchObject({
      cause: { code },
    });
  });
});

describe("a member that nobody speaks for", () => {
  it("is not waited for, and is named", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR");
    await c.people.remove({ ...w.change(), memberId: w.members.first, version: 1 });
    const round = await open(w);
    const seen = await c.rounds.byId({ workspace: w.id, roundId: round.id });
    expect(seen.unheard).toEqual(["Erster Verein"]);
    expect(seen.waiting).not.toContain(w.partners.first);
    for (const by of [c, w.asSecond()])
      await by.expectations.answerNone({ ...w.change(), partnerId: null, kind });
    const { version, may } = await c.rounds.byId({ workspace: w.id, roundId: round.id });
    expect(may.reveal).toBe(true);
    await c.rounds.reveal({ ...w.change(), roundId: round.id, version });
  });
});
