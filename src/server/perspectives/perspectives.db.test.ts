import { describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { shiftClock } from "@/server/core/clock";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

const read = (w: TestWorkspace) => w.as("COORDINATOR").perspectives.read({ workspace: w.id });
const requiredOf = async (w: TestWorkspace) => (await read(w)).required.map((one) => one.perspective);
const find = async (w: TestWorkspace, perspective: string) => {
  const row = (await read(w)).required.find((one) => one.perspective === perspective);
  if (!row) throw new Error(`${perspective} is not required`);
  return row;
};

describe("required perspectives", () => {
  it("are set as a whole: some come, some go, some come back, each time as one event", async () => {
    const w = await aWorkspace();
    const { perspectives, history } = w.as("COORDINATOR");
    await perspectives.require({ ...w.change(), perspectives: ["young", "affected", "faith"] });
    expect(await requiredOf(w)).toEqual(["affected", "young", "faith"]);
    await perspectives.require({ ...w.change(), perspectives: ["young", "workers"] });
    expect(await requiredOf(w)).toEqual(["young", "workers"]);
    await perspectives.require({ ...w.change(), perspectives: ["young", "faith", "science"] });
    expect(await requiredOf(w)).toEqual(["young", "faith", "science"]);
    const { events } = await history.list({ workspace: w.id });
    expect(events.map((event) => event.action).reverse()).toEqual([
      "perspective.required",
      "perspective.required",
      "perspective.released",
      "perspective.required",
      "perspective.released",
    ]);
    await perspectives.require({ ...w.change(), perspectives: ["science", "faith", "young"] });
    expect((await history.list({ workspace: w.id })).events).toHaveLength(5);
  });

  it("are covered by what members declare of themselves, and by nobody who has left", async () => {
    const w = await aWorkspace();
    const { perspectives, partners } = w.as("COORDINATOR");
    await perspectives.require({ ...w.change(), perspectives: ["young", "faith"] });
    const declare = (caller: typeof partners, partnerId: string) =>
      caller.declare({ ...w.change(), partnerId, version: 1, perspectives: ["young"], selfOrganised: true });
    await declare(w.as("REPRESENTATIVE").partners, w.partners.first);
    expect(await find(w, "young")).toMatchObject({ coverage: "THIN", declaredBy: [{ code: "EV" }] });
    await declare(w.asSecond().partners, w.partners.second);
    expect(await find(w, "young")).toMatchObject({ coverage: "COVERED", settlement: "COVERED" });
    expect(await find(w, "faith")).toMatchObject({ coverage: "MISSING", settlement: "OPEN" });
    const going = { partnerId: w.partners.second, to: "LEAVING" as const, reason: "Umzug" };
    await partners.move({ ...w.change(), ...going, version: 2 });
    expect(await find(w, "young")).toMatchObject({ coverage: "THIN" });
  });

  it("get somebody to win and somebody who asks; a new name comes onto the list once", async () => {
    const w = await aWorkspace();
    const { perspectives, partners } = w.as("COORDINATOR");
    await perspectives.require({ ...w.change(), perspectives: ["young", "faith"] });
    const { today } = await read(w);
    const young = await find(w, "young");
    const asking = { outreachPartnerId: w.partners.second, outreachOn: today };
    const assigned = await perspectives.assign({
      ...w.change(),
      requiredId: young.id,
      version: young.version,
      prospectPartnerId: null,
      prospectName: "Jugendrat",
      ...asking,
    });
    expect(await find(w, "young")).toMatchObject({
      settlement: "ASSIGNED",
      prospect: { name: "Jugendrat", code: "JR" },
      outreach: { name: "Zweiter Verein" },
      outreachOn: today,
    });
    const faith = await find(w, "faith");
    await perspectives.assign({
      ...w.change(),
      requiredId: faith.id,
      version: faith.version,
      prospectPartnerId: null,
      prospectName: "jugendrat",
      ...asking,
    });
    const all = await partners.list({ workspace: w.id });
    expect(all.partners.filter((partner) => partner.name === "Jugendrat")).toMatchObject([
      { state: "PROSPECT" },
    ]);
    const prospect = all.partners.find((partner) => partner.name === "Jugendrat");
    await expect(
      partners.remove({ ...w.change(), partnerId: prospect?.id ?? "", version: 1 }),
    ).rejects.toMatchObject({ cause: { code: "isAwaited", values: { count: 2 } } });
    await undo(w, "REQUIRED_PERSPECTIVE", assigned);
    expect(await find(w, "young")).toMatchObject({ settlement: "OPEN", prospect: null, outreachOn: null });
  });

  it("are asked for anew once the day is over, or somebody of the arrangement has gone", async () => {
    const w = await aWorkspace();
    const { perspectives, partners } = w.as("COORDINATOR");
    await perspectives.require({ ...w.change(), perspectives: ["young"] });
    const { today } = await read(w);
    const young = await find(w, "young");
    await perspectives.assign({
      ...w.change(),
      requiredId: young.id,
      version: young.version,
      prospectPartnerId: null,
      prospectName: "Jugendrat",
      outreachPartnerId: w.partners.second,
      outreachOn: today,
    });
    expect(await find(w, "young")).toMatchObject({
      settlement: "ASSIGNED",
      overdue: false,
      fellThrough: false,
    });
    shiftClock(2 * DAY);
    try {
      expect(await find(w, "young")).toMatchObject({ settlement: "ASSIGNED", overdue: true });
    } finally {
      shiftClock(0);
    }
    const paused = { partnerId: w.partners.second, version: 1, to: "PAUSED" as const, reason: "" };
    await partners.move({ ...w.change(), ...paused });
    expect(await find(w, "young")).toMatchObject({ settlement: "OPEN", overdue: false, fellThrough: true });
  });

  it("show a goal about people none of whose own organisations is a member, until one is", async () => {
    const w = await aWorkspace();
    const { goals, perspectives } = w.as("COORDINATOR");
    const goal = await aGoal(w);
    const about = async () => (await perspectives.read({ workspace: w.id })).aboutNotWith;
    expect(await about()).toEqual([]);
    await goals.concern({
      ...w.change(),
      goalId: goal.id,
      version: goal.version,
      groups: ["young"],
    });
    expect(await about()).toEqual([{ goalId: goal.id, title: "Takt", groups: ["young"] }]);
    await w.as("REPRESENTATIVE").partners.declare({
      ...w.change(),
      partnerId: w.partners.first,
      version: 1,
      perspectives: ["young"],
      selfOrganised: true,
    });
    expect(await about()).toEqual([]);
  });

  it("go on without, for a reason, until somebody is found after all", async () => {
    const w = await aWorkspace();
    const { perspectives } = w.as("COORDINATOR");
    await perspectives.require({ ...w.change(), perspectives: ["faith", "young"] });
    const faith = await find(w, "faith");
    const named = { requiredId: faith.id };
    const waived = await perspectives.waive({
      ...w.change(),
      ...named,
      version: 1,
      waivedReason: "Es geht nur um Fahrpläne.",
    });
    expect(await find(w, "faith")).toMatchObject({ settlement: "WAIVED" });
    await undo(w, "REQUIRED_PERSPECTIVE", waived);
    expect(await find(w, "faith")).toMatchObject({ settlement: "OPEN", waivedReason: "" });
    const released = await perspectives.release({ ...w.change(), ...named, version: 3 });
    expect(await requiredOf(w)).toEqual(["young"]);
    await undo(w, "REQUIRED_PERSPECTIVE", released);
    expect(await requiredOf(w)).toEqual(["young", "faith"]);
  });

  it("refuse nobody, two at once, a member, a day that is past, and ids from elsewhere", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const { perspectives } = w.as("COORDINATOR");
    await perspectives.require({ ...w.change(), perspectives: ["young"] });
    const young = await find(w, "young");
    const { today } = await read(w);
    const assign = (change: object) =>
      perspectives.assign({
        ...w.change(),
        requiredId: young.id,
        version: young.version,
        prospectPartnerId: null,
        prospectName: "Jugendrat",
        outreachPartnerId: w.partners.second,
        outreachOn: today,
        ...change,
      });
    await expect(assign({ prospectName: "" })).rejects.toMatchObject({ cause: { code: "prospectMissing" } });
    await expect(assign({ prospectName: "Erster Verein" })).rejects.toMatchObject({
      cause: { code: "alreadyMember" },
    });
    await expect(assign({ outreachOn: "2020-01-01" })).rejects.toMatchObject({
      cause: { code: "dayIsPast" },
    });
    for (const change of [
      { prospectPartnerId: other.partners.first, prospectName: "" },
      { outreachPartnerId: other.partners.first },
    ])
      await expect(assign(change)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await w.as("COORDINATOR").partners.list({ workspace: w.id })).total).toBe(3);
    await expect(
      other.as("COORDINATOR").perspectives.release({ ...other.change(), requiredId: young.id, version: 1 }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("are the coordination's to set and everybody's who plans to read", async () => {
    const w = await aWorkspace();
    const set = { ...w.change(), perspectives: ["young" as const] };
    await expect(w.as("REPRESENTATIVE").perspectives.require(set)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect((await w.as("FACILITATOR").perspectives.read({ workspace: w.id })).may).toEqual({ manage: false });
    await expect(w.as("OBSERVER").perspectives.read({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("stay within their budget", async () => {
    const w = await aWorkspace();
    const { perspectives } = w.as("COORDINATOR");
    const one = await countStatements(() => read(w));
    await perspectives.require({ ...w.change(), perspectives: ["young", "faith"] });
    await perspectives.require({ ...w.change(), perspectives: ["young"] });
    const all = await countStatements(() =>
      perspectives.require({ ...w.change(), perspectives: ["faith", "science", "workers"] }),
    );
    expect((await countStatements(() => read(w))).length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    expect(all.length).toBeLessThanOrEqual(10);
    const faith = await find(w, "faith");
    const assign = await countStatements(() =>
      perspectives.assign({
        ...w.change(),
        requiredId: faith.id,
        version: faith.version,
        prospectPartnerId: null,
        prospectName: "Pfarrei",
        outreachPartnerId: w.partners.first,
        outreachOn: "2190-01-01",
      }),
    );
    expect(assign.length).toBeLessThanOrEqual(10);
  });
});
