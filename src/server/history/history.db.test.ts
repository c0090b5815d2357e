import { describe, expect, it } from "vitest";
import { anExpectation } from "@/server/expectations/testing";
import { aGoal, changeGoal, measured } from "@/server/goals/testing";
import { aPartner } from "@/server/partners/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace } from "@/server/testing/workspace";
import { undo } from "./testing";

describe("history", () => {
  it("tells who changed what from what to what, with names", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, { ...measured, by: w.as("REPRESENTATIVE") });
    const change = {
      ...measured,
      title: "Zwölf Linien",
      dueOn: "2027-12-31",
      leadPartnerId: w.partners.first,
    };
    await changeGoal(w, { id: goal.id, version: 1 }, { by: w.as("REPRESENTATIVE"), ...change });
    await changeGoal(w, { id: goal.id, version: 2 }, { ...change, target: "sechs" });
    const { events, next } = await w.as("FACILITATOR").history.list({ workspace: w.id });
    expect(next).toBeNull();
    expect(events.map((event) => [event.seq, event.action, event.actor?.name])).toEqual([
      [3, "goal.changed", "Koordination"],
      [2, "goal.changed", "Erste Vertretung"],
      [1, "goal.proposed", "Erste Vertretung"],
    ]);
    expect(events[1]).toMatchObject({
      record: { name: "Zwölf Linien", place: ["goals", goal.id] },
      actor: { partner: { code: "EV" } },
      undo: null,
    });
    expect(events[1]?.changes).toEqual([
      { field: "dueOn", before: "2027-09-30", after: "2027-12-31" },
      { field: "leadPartnerId", before: null, after: "Erster Verein" },
      { field: "title", before: "Zehn Linien fahren im Takt", after: "Zwölf Linien" },
    ]);
    expect(events[0]?.changes).toEqual([{ field: "target", before: "vier", after: "sechs" }]);
    const ofRecord = await w
      .as("COORDINATOR")
      .history.list({ workspace: w.id, record: { kind: "GOAL", id: goal.id } });
    expect(ofRecord.events.map((event) => [event.seq, event.undo !== null])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
  });

  it("tells the changes of a day together by what was done, and at a page's end at least so many", async () => {
    const w = await aWorkspace();
    for (const title of ["Takt", "Linien", "Ticket"]) await aGoal(w, { title });
    const { days, today } = await w.as("COORDINATOR").history.list({ workspace: w.id });
    expect(days).toEqual([
      { day: today, groups: [{ act: "goal.proposed", events: [3, 2, 1], atLeast: false }] },
    ]);
    const older = await w.as("COORDINATOR").history.list({ workspace: w.id, before: 3 });
    expect(older.days).toEqual([
      { day: today, groups: [{ act: "goal.proposed", events: [2, 1], atLeast: true }] },
    ]);
  });

  it("names no record that the reader may not see, and shows an observer nothing", async () => {
    const w = await aWorkspace();
    await anExpectation(w, {
      kind: "NEED",
      category: "TIME",
      statement: "Streng vertraulich",
      visibility: "OWN_ORG",
    });
    const own = await w.as("REPRESENTATIVE").history.list({ workspace: w.id });
    expect(own.events[0]?.record.name).toBe("Streng vertraulich");
    for (const reader of [w.asSecond(), w.as("COORDINATOR"), w.as("FACILITATOR")])
      expect(await reader.history.list({ workspace: w.id })).toMatchObject({
        events: [],
        days: [],
        next: null,
      });
    await expect(w.as("OBSERVER").history.list({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.asStranger().history.list({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(w.as("REPRESENTATIVE").history.export({ workspace: w.id, after: 0 })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("costs the same for one event and for seventy, and turns pages without a gap", async () => {
    const w = await aWorkspace();
    let version = (await aGoal(w, measured)).version;
    const {
      events: [first],
    } = await w.as("COORDINATOR").history.list({ workspace: w.id });
    const goalId = first?.record?.place?.[1] ?? "";
    const one = await countStatements(() => w.as("COORDINATOR").history.list({ workspace: w.id }));
    for (let i = 0; i < 69; i++) {
      version = (await changeGoal(w, { id: goalId, version }, { ...measured, title: `Ziel ${i}` })).version;
    }
    const seventy = await countStatements(() => w.as("COORDINATOR").history.list({ workspace: w.id }));
    expect(seventy.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    const newest = await w.as("COORDINATOR").history.list({ workspace: w.id });
    const older = await w
      .as("COORDINATOR")
      .history.list({ workspace: w.id, before: newest.next ?? undefined });
    expect([...newest.events, ...older.events].map((event) => event.seq)).toEqual(
      Array.from({ length: 70 }, (_, index) => 70 - index),
    );
    // The oldest change on the newest page still knows what came after it.
    expect(newest.events.at(-1)?.changes).toEqual([{ field: "title", before: "Ziel 18", after: "Ziel 19" }]);
    expect(older.events[0]?.changes).toEqual([{ field: "title", before: "Ziel 17", after: "Ziel 18" }]);
  });
});

describe("undo", () => {
  it("puts back exactly what was, with what hung on it, and can itself be undone", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR");
    const goal = await aGoal(w, { by: api, ...measured });
    const before = await api.goals.byId({ workspace: w.id, goalId: goal.id });
    const adopted = await api.goals.adopt({
      ...w.change(),
      goalId: goal.id,
      version: 1,
      decidedOn: "2026-01-01",
      asked: "alle",
    });
    const undone = await undo(w, "GOAL", adopted, api);
    const back = await api.goals.byId({ workspace: w.id, goalId: goal.id });
    expect({ ...back, version: 0 }).toEqual({ ...before, version: 0 });
    expect((await api.decisions.list({ workspace: w.id })).decisions).toEqual([]);

    await undo(w, "GOAL", undone, api);
    expect(await api.goals.byId({ workspace: w.id, goalId: goal.id })).toMatchObject({
      state: "ADOPTED",
      decision: { decidedOn: "2026-01-01" },
    });
    const { events } = await api.history.list({ workspace: w.id });
    expect(events.map((event) => [event.seq, event.action, event.undoes, event.undoneBy])).toEqual([
      [4, "goal.undone", 3, null],
      [3, "goal.undone", 2, 4],
      [2, "goal.adopted", null, 3],
      [1, "goal.proposed", null, null],
    ]);
  });

  it("takes a new record away and brings a removed one back", async () => {
    const w = await aWorkspace();
    const api = w.as("REPRESENTATIVE");
    const goal = await aGoal(w, { by: api, ...measured });
    const gone = await undo(w, "GOAL", goal, api);
    await expect(api.goals.byId({ workspace: w.id, goalId: goal.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const back = await undo(w, "GOAL", gone, api);
    const removed = await api.goals.remove({ ...w.change(), goalId: goal.id, version: back.version });
    await undo(w, "GOAL", removed, api);
    expect(await api.goals.byId({ workspace: w.id, goalId: goal.id })).toMatchObject({
      title: measured.title,
      dueOn: measured.dueOn,
    });
  });

  it("is refused after a later change, a second time, by another, and for another organisation's word", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, measured);
    const first = await changeGoal(w, { id: goal.id, version: 1 }, { ...measured, title: "Erst" });
    await expect(undo(w, "GOAL", first, w.as("REPRESENTATIVE"))).rejects.toMatchObject({
      cause: { code: "notYours" },
    });
    const second = await changeGoal(w, { id: goal.id, version: 2 }, { ...measured, title: "Dann" });
    const late = undo(w, "GOAL", first);
    await expect(late).rejects.toMatchObject({ cause: { code: "changedSince", values: { record: "Dann" } } });
    await undo(w, "GOAL", second);
    await expect(undo(w, "GOAL", second)).rejects.toMatchObject({
      cause: { code: "alreadyUndone" },
    });
    await expect(undo(w, "GOAL", goal, w.as("FACILITATOR"))).rejects.toMatchObject({
      cause: { code: "notYours" },
    });
    const position = { ...w.change(), goalId: goal.id, position: "DRIVES" as const, reason: "" };
    const placed = await w.as("REPRESENTATIVE").goals.takePosition(position);
    await expect(undo(w, "GOAL_POSITION", placed)).rejects.toMatchObject({
      cause: { code: "notAllowed" },
    });
    await expect(undo(w, "GOAL", { id: goal.id, version: 99 })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("happens once, when two press at the same moment", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, measured);
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => undo(w, "GOAL", goal)));
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const codes = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.cause?.code] : []));
    expect(codes.every((code) => code === "alreadyUndone" || code === "changedSince")).toBe(true);
    expect((await w.as("COORDINATOR").history.list({ workspace: w.id })).events).toHaveLength(2);
  });

  it("costs at most ten statements", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w, measured);
    const statements = await countStatements(() => undo(w, "GOAL", goal));
    expect(statements.length).toBeLessThanOrEqual(10);
  });
});

describe("undo of a new partner", () => {
  it("works until something leans on it, and the list says so beforehand", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR");
    const added = await aPartner(w, { name: "Jugendring" });
    const goal = await aGoal(w, { by: api, ...measured, leadPartnerId: added.id });
    const leant = await api.history.list({ workspace: w.id, record: { kind: "PARTNER", id: added.id } });
    expect(leant.events[0]?.undo).toBeNull();
    await expect(undo(w, "PARTNER", added, api)).rejects.toMatchObject({
      cause: { code: "inUse", values: { record: "Jugendring" } },
    });
    await undo(w, "GOAL", goal, api);
    await undo(w, "PARTNER", added, api);
    await expect(api.partners.byId({ workspace: w.id, partnerId: added.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is refused where it would point to a partner that was removed meanwhile, until that is back", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR");
    const lead = await aPartner(w, { name: "Jugendring" });
    const goal = await aGoal(w, { by: api, ...measured, leadPartnerId: lead.id });
    const named = { goalId: goal.id };
    const changed = await changeGoal(w, goal, { by: api, ...measured });
    const away = await api.partners.remove({ ...w.change(), partnerId: lead.id, version: lead.version });
    const gone = { cause: { code: "referenceGone", values: { record: "Jugendring" } } };
    await expect(undo(w, "GOAL", changed, api)).rejects.toMatchObject(gone);
    expect(await api.goals.byId({ workspace: w.id, ...named })).toMatchObject({ lead: null, version: 2 });

    const here = await undo(w, "PARTNER", away, api);
    const led = await undo(w, "GOAL", changed, api);
    expect(await api.goals.byId({ workspace: w.id, ...named })).toMatchObject({ lead: { id: lead.id } });

    const off = await api.goals.remove({ ...w.change(), ...named, version: led.version });
    await api.partners.remove({ ...w.change(), partnerId: lead.id, version: here.version });
    await expect(undo(w, "GOAL", off, api)).rejects.toMatchObject(gone);
  });
});
