import { describe, expect, it } from "vitest";
import type { Stance } from "@/domain/actors/schema";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { anActor, someActor } from "./testing";

type StanceSeen = { stance: Stance; influence: number; evidence: string; observedOn: string };
const seen: StanceSeen = {
  stance: "UNDECIDED",
  influence: 5,
  evidence: "Vertagt in der Sitzung am Montag",
  observedOn: "2026-01-12",
};

const observe = (w: TestWorkspace, actorId: string, change: Partial<typeof seen> | { stance: string } = {}) =>
  w
    .as("COORDINATOR")
    .actors.observe({ ...w.change(), actorId, ...seen, ...(change as Partial<typeof seen>) });
const show = (w: TestWorkspace, actorId: string) =>
  w.as("FACILITATOR").actors.byId({ workspace: w.id, actorId });

describe("actors around us", () => {
  it("are added, changed and observed; the newest day counts and the others are kept", async () => {
    const w = await aWorkspace();
    const actor = await anActor(w);
    await observe(w, actor.id, { observedOn: "2026-02-01", stance: "PASSIVE_ALLY" });
    await observe(w, actor.id);
    const changed = await w.as("COORDINATOR").actors.change({
      ...w.change(),
      actorId: actor.id,
      version: 1,
      ...someActor,
      kind: "NEUTRAL",
    });
    expect(changed.version).toBe(2);
    const shown = await show(w, actor.id);
    expect(shown).toMatchObject({
      kind: "NEUTRAL",
      newest: { stance: "PASSIVE_ALLY", observedOn: "2026-02-01", stale: true },
      may: { write: false },
    });
    expect(shown.history.map((one) => one.observedOn)).toEqual(["2026-02-01", "2026-01-12"]);
  });

  it("are fresh on the day they were seen, and nobody has seen tomorrow", async () => {
    const w = await aWorkspace();
    const actor = await anActor(w);
    const { today } = await show(w, actor.id);
    await observe(w, actor.id, { observedOn: today });
    expect((await show(w, actor.id)).newest).toMatchObject({ stale: false });
    await expect(observe(w, actor.id, { observedOn: "2199-01-01" })).rejects.toMatchObject({
      cause: { code: "observedInFuture" },
    });
  });

  it("come back with their history when a removal is undone, and an observation goes when it is", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR");
    const actor = await anActor(w);
    const stance = await observe(w, actor.id);
    const gone = await c.actors.remove({ ...w.change(), actorId: actor.id, version: 1 });
    await expect(show(w, actor.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(observe(w, actor.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      c.actors.withdrawStance({ ...w.change(), stanceId: stance.id, version: 1 }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await undo(w, "EXTERNAL_ACTOR", { id: actor.id, version: gone.version }, c);
    expect((await show(w, actor.id)).history).toHaveLength(1);
    await undo(w, "STANCE", { id: stance.id, version: 1 }, c);
    expect(await show(w, actor.id)).toMatchObject({ newest: null, history: [] });
  });

  it("lose an observation that was a mistake, and get it back", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR");
    const actor = await anActor(w);
    const stance = await observe(w, actor.id);
    const gone = await c.actors.withdrawStance({ ...w.change(), stanceId: stance.id, version: 1 });
    expect((await show(w, actor.id)).newest).toBeNull();
    await undo(w, "STANCE", { id: stance.id, version: gone.version }, c);
    expect((await show(w, actor.id)).newest).toMatchObject({ stance: "UNDECIDED" });
  });

  it("are nothing for observers and strangers, and a foreign one is a missing one", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const actor = await anActor(w);
    await expect(w.as("OBSERVER").actors.list({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.asStranger().actors.list({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(observe(other, actor.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(
      w.as("FACILITATOR").actors.remove({ ...w.change(), actorId: actor.id, version: 1 }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(
      (await other.as("COORDINATOR").search.find({ workspace: other.id, query: "Verkehrsausschuss" })).hits,
    ).toEqual([]);
  });

  it("stand along the spectrum, the mightiest first, page by page without a gap", async () => {
    const w = await aWorkspace();
    const wanted: [string, Stance | null, number][] = [
      ["Zeitung", "ACTIVE_OPPONENT", 3],
      ["Rat", "ACTIVE_ALLY", 2],
      ["Amt", "ACTIVE_ALLY", 5],
      ["Bahn", "ACTIVE_ALLY", 2],
      ["Kammer", null, 1],
    ];
    const made = await Promise.all(
      wanted.map(async ([name, stance, influence]) => {
        const actor = await anActor(w, { name });
        if (stance) await observe(w, actor.id, { stance, influence });
        return actor;
      }),
    );
    const list = await w.as("REPRESENTATIVE").actors.list({ workspace: w.id });
    expect(list.actors.map((actor) => actor.name)).toEqual(["Amt", "Bahn", "Rat", "Zeitung", "Kammer"]);
    expect(list).toMatchObject({ total: 5, unassessed: 1, next: null, may: { write: true } });
    expect(list.counts.map(({ count }) => count)).toEqual([3, 0, 0, 0, 1]);
    const after = await w.as("REPRESENTATIVE").actors.list({ workspace: w.id, after: made[3]?.id });
    expect(after.actors.map((actor) => actor.name)).toEqual(["Rat", "Zeitung", "Kammer"]);
  });

  it("cost the same number of statements for one and for sixty", async () => {
    const w = await aWorkspace();
    const first = await anActor(w);
    await observe(w, first.id);
    const list = () => w.as("COORDINATOR").actors.list({ workspace: w.id });
    const one = await countStatements(list);
    for (let i = 0; i < 59; i++) await observe(w, (await anActor(w, { name: `Amt ${i}` })).id);
    const sixty = await countStatements(list);
    expect(sixty.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    expect((await countStatements(() => show(w, first.id))).length).toBeLessThanOrEqual(6);
    expect((await countStatements(() => observe(w, first.id))).length).toBeLessThanOrEqual(10);
    const page = await list();
    expect(page.actors).toHaveLength(50);
    const rest = await w.as("COORDINATOR").actors.list({ workspace: w.id, after: page.next ?? undefined });
    expect(new Set([...page.actors, ...rest.actors].map((actor) => actor.id)).size).toBe(60);
  });
});
