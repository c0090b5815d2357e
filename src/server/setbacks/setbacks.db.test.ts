import { describe, expect, it } from "vitest";
import { enterWorkspace } from "@/server/core/scope";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aRisk, someRisk } from "./testing";

const watched = { signs: ["Der Bescheid ist überfällig", "", "Die Ansprechperson wechselt"] };
const plan = {
  trigger: "Die Absage ist da",
  firstHours: "Alle anrufen",
  nextSteps: "",
  whoDecides: "",
  publicLine: "",
  care: "",
};
const noPlan = { ...plan, trigger: "", firstHours: "" };

const fieldsOf = (w: TestWorkspace) => ({
  title: someRisk.title,
  description: "",
  category: someRisk.category,
  likelihood: "LOW" as const,
  harm: "EXISTENTIAL" as const,
  treatment: "REDUCE" as const,
  ownerPartnerId: w.partners.first,
  deputyPartnerId: w.partners.second,
  reviewedOn: null,
});

const api = (w: TestWorkspace) => w.as("COORDINATOR").setbacks;
const read = (w: TestWorkspace, riskId: string) => api(w).byId({ workspace: w.id, riskId });

/** A risk with everything, up to being watched. */
async function aWatchedRisk(w: TestWorkspace) {
  const { id: riskId } = await aRisk(w, watched);
  await api(w).change({ ...w.change(), riskId, version: 1, ...fieldsOf(w) });
  await api(w).changePlan({ ...w.change(), riskId, version: 1, ...plan });
  await api(w).move({ ...w.change(), riskId, version: 2, to: "PLANNED" });
  await api(w).move({ ...w.change(), riskId, version: 3, to: "MONITORED" });
  return riskId;
}

/** Everything there is of risks in the tables, removed or not. */
const raw = (w: TestWorkspace, personId: string) =>
  enterWorkspace({ workspaceId: w.id, personId, right: "workspace.read" }, async (scope) => ({
    risks: await scope.tx.$queryRaw<object[]>`SELECT * FROM "Risk" ORDER BY "id"`,
    plans: await scope.tx.$queryRaw<object[]>`SELECT * FROM "SetbackPlan" ORDER BY "id"`,
    signs: await scope.tx.$queryRaw<object[]>`SELECT * FROM "EarlyWarningSign" ORDER BY "id"`,
  }));

describe("setbacks", () => {
  it("go from a thought to a watched risk, happen, and are closed", async () => {
    const w = await aWorkspace();
    const { id: riskId } = await aRisk(w, watched);
    expect(await read(w, riskId)).toMatchObject({
      state: "IDENTIFIED",
      next: "assess",
      preparation: "NO_ANSWER",
      high: false,
    });
    expect((await read(w, riskId)).signs.map((sign) => sign.sign)).toEqual([
      "Der Bescheid ist überfällig",
      "Die Ansprechperson wechselt",
    ]);
    await api(w).change({ ...w.change(), riskId, version: 1, ...fieldsOf(w) });
    expect(await read(w, riskId)).toMatchObject({
      state: "ASSESSED",
      high: true,
      next: "firstHours",
      missing: ["firstHours", "trigger", "review"],
      ahead: { state: "PLANNED", missing: ["trigger", "firstHours"] },
    });
    await expect(api(w).move({ ...w.change(), riskId, version: 2, to: "PLANNED" })).rejects.toMatchObject({
      cause: { code: "needsTrigger" },
    });
    await api(w).changePlan({ ...w.change(), riskId, version: 1, ...plan });
    await api(w).move({ ...w.change(), riskId, version: 2, to: "PLANNED" });
    await api(w).move({ ...w.change(), riskId, version: 3, to: "MONITORED" });
    await api(w).move({ ...w.change(), riskId, version: 4, to: "TRIGGERED" });
    expect(await read(w, riskId)).toMatchObject({
      state: "TRIGGERED",
      next: "settle",
      may: { moveTo: ["MONITORED", "CLOSED"] },
    });
    await api(w).move({ ...w.change(), riskId, version: 5, to: "CLOSED" });
    const closed = await read(w, riskId);
    expect(closed).toMatchObject({
      state: "CLOSED",
      next: null,
      may: { change: false, addSign: false, moveTo: [] },
    });
    const sign = { ...w.change(), signId: closed.signs[0]?.id ?? "", version: 1 };
    await expect(api(w).checkSign(sign)).rejects.toMatchObject({ cause: { code: "isClosed" } });
  });

  it("keep what their state rests on", async () => {
    const w = await aWorkspace();
    const riskId = await aWatchedRisk(w);
    await expect(api(w).changePlan({ ...w.change(), riskId, version: 2, ...noPlan })).rejects.toMatchObject({
      cause: { code: "needsTrigger" },
    });
    await expect(
      api(w).change({ ...w.change(), riskId, version: 4, ...fieldsOf(w), harm: null }),
    ).rejects.toMatchObject({
      cause: { code: "needsHarm" },
    });
    const [one, two] = (await read(w, riskId)).signs;
    await api(w).removeSign({ ...w.change(), signId: one?.id ?? "", version: 1 });
    await expect(
      api(w).removeSign({ ...w.change(), signId: two?.id ?? "", version: 1 }),
    ).rejects.toMatchObject({ cause: { code: "needsSign" } });
  });

  it("never lose the last sign of a watched risk to two people at once", async () => {
    const w = await aWorkspace();
    const riskId = await aWatchedRisk(w);
    const { signs } = await read(w, riskId);
    const removals = signs.map((sign, index) =>
      (index ? w.asSecond() : w.as("REPRESENTATIVE")).setbacks
        .removeSign({ ...w.change(), signId: sign.id, version: 1 })
        .then(
          () => "removed",
          (error: { cause?: { code?: string } }) => error.cause?.code,
        ),
    );
    expect((await Promise.all(removals)).sort()).toEqual(["needsSign", "removed"]);
  });

  it("refuse a deputy who is the owner, a look in the future, and a partner from elsewhere", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const { id: riskId } = await aRisk(w, watched);
    const change = (given: object) =>
      api(w).change({ ...w.change(), riskId, version: 1, ...fieldsOf(w), ...given });
    await expect(change({ deputyPartnerId: w.partners.first })).rejects.toMatchObject({
      cause: { code: "deputyIsOwner" },
    });
    await expect(change({ reviewedOn: "2199-01-01" })).rejects.toMatchObject({
      cause: { code: "reviewInFuture" },
    });
    for (const ownerPartnerId of [other.partners.first, crypto.randomUUID()]) {
      await expect(change({ ownerPartnerId })).rejects.toMatchObject({ cause: { code: "partnerIsGone" } });
    }
  });

  it("let risk and plan be changed side by side, and answer a stale plan with the one there is", async () => {
    const w = await aWorkspace();
    const { id: riskId } = await aRisk(w, watched);
    await api(w).changePlan({ ...w.change(), riskId, version: 1, ...plan });
    await api(w).change({ ...w.change(), riskId, version: 1, ...fieldsOf(w) });
    await expect(
      api(w).changePlan({ ...w.change(), riskId, version: 1, ...plan, trigger: "Anders" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { trigger: "Die Absage ist da", version: 2 } },
    });
    await expect(api(w).change({ ...w.change(), riskId, version: 1, ...fieldsOf(w) })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { version: 2, likelihood: "LOW" } },
    });
  });

  it("have signs that are looked at, seen, and seen no more", async () => {
    const w = await aWorkspace();
    const riskId = await aWatchedRisk(w);
    const signId = (await read(w, riskId)).signs[0]?.id ?? "";
    await w.asSecond().setbacks.observeSign({ ...w.change(), signId, version: 1 });
    const seen = await w.as("FACILITATOR").setbacks.map({ workspace: w.id });
    expect(seen.signs[0]).toMatchObject({ id: signId, risk: { id: riskId } });
    expect(seen.signs[0]?.observedOn).toBe(seen.signs[0]?.lastCheckedOn);
    expect(seen.may.write).toBe(false);
    await w.asSecond().setbacks.checkSign({ ...w.change(), signId, version: 2 });
    expect((await api(w).map({ workspace: w.id })).signs.every((sign) => sign.observedOn === null)).toBe(
      true,
    );
  });

  it("are for those who plan together", async () => {
    const w = await aWorkspace();
    const riskId = await aWatchedRisk(w);
    await expect(w.as("OBSERVER").setbacks.map({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.asStranger().setbacks.byId({ workspace: w.id, riskId })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      w.as("FACILITATOR").setbacks.remove({ ...w.change(), riskId, version: 4 }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await raw(w, w.people.observer.id)).toEqual({ risks: [], plans: [], signs: [] });
  });

  it("answer for a foreign and a missing one in the same words", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const foreign = await aWatchedRisk(other);
    const foreignSign = (await read(other, foreign)).signs[0]?.id ?? "";
    const answer = (call: Promise<unknown>) =>
      call.then(
        () => "let in",
        (error: { code: string; message: string }) => `${error.code} ${error.message}`,
      );
    for (const [riskId, signId] of [
      [foreign, foreignSign],
      [crypto.randomUUID(), crypto.randomUUID()],
    ] as const) {
      const calls = [
        read(w, riskId),
        api(w).change({ ...w.change(), riskId, version: 1, ...fieldsOf(w) }),
        api(w).changePlan({ ...w.change(), riskId, version: 1, ...plan }),
        api(w).move({ ...w.change(), riskId, version: 1, to: "ASSESSED" }),
        api(w).remove({ ...w.change(), riskId, version: 1 }),
        api(w).addSign({ ...w.change(), riskId, sign: "Zeichen", threshold: "" }),
        api(w).changeSign({ ...w.change(), signId, version: 1, sign: "Zeichen", threshold: "" }),
        api(w).removeSign({ ...w.change(), signId, version: 1 }),
      ];
      expect(new Set(await Promise.all(calls.map(answer)))).toEqual(new Set(["NOT_FOUND NOT_FOUND"]));
    }
  });

  it("come back exactly as they were, with their plan and the signs that were there", async () => {
    const w = await aWorkspace();
    const riskId = await aWatchedRisk(w);
    await api(w).removeSign({
      ...w.change(),
      signId: (await read(w, riskId)).signs[1]?.id ?? "",
      version: 1,
    });
    const withoutVersion = (table: object[]) => table.map((row) => ({ ...row, version: 0 }));
    const before = await raw(w, w.people.first.id);
    const removed = await api(w).remove({ ...w.change(), riskId, version: 4 });
    await expect(read(w, riskId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await api(w).map({ workspace: w.id })).signs).toEqual([]);
    await undo(w, "RISK", { id: riskId, version: removed.version });
    const after = await raw(w, w.people.first.id);
    expect(withoutVersion(after.risks)).toEqual(withoutVersion(before.risks));
    expect(withoutVersion(after.plans)).toEqual(withoutVersion(before.plans));
    expect(withoutVersion(after.signs)).toEqual(withoutVersion(before.signs));
    expect((await read(w, riskId)).signs).toHaveLength(1);
  });

  it("put the unprepared first, and cost the same for one and for sixty", async () => {
    const w = await aWorkspace();
    const prepared = await aWatchedRisk(w);
    const { today } = await enterWorkspace(
      { workspaceId: w.id, personId: w.people.first.id, right: "risk.read" },
      async (scope) => ({ today: scope.today }),
    );
    await api(w).change({ ...w.change(), riskId: prepared, version: 4, ...fieldsOf(w), reviewedOn: today });
    const one = await countStatements(() => api(w).map({ workspace: w.id }));
    const oneList = await countStatements(() => api(w).list({ workspace: w.id }));
    for (let i = 0; i < 59; i++) await aRisk(w, { ...watched, title: `Rückschlag ${i}` });
    expect((await countStatements(() => api(w).map({ workspace: w.id }))).length).toBe(one.length);
    expect((await countStatements(() => api(w).list({ workspace: w.id }))).length).toBe(oneList.length);
    expect(Math.max(one.length, oneList.length)).toBeLessThanOrEqual(6);
    expect((await countStatements(() => aRisk(w, watched))).length).toBeLessThanOrEqual(10);
    const map = await api(w).map({ workspace: w.id });
    expect(map.counts).toEqual({ open: 61, prepared: 1, closed: 0 });
    expect(map.risks.at(-1)).toMatchObject({
      id: prepared,
      preparation: "PREPARED",
      next: null,
      owner: { name: "Erster Verein" },
    });
    const first = await api(w).list({ workspace: w.id });
    const second = await api(w).list({ workspace: w.id, after: first.next ?? undefined });
    expect([...first.risks, ...second.risks].map((risk) => risk.id)).toEqual(
      map.risks.map((risk) => risk.id),
    );
    const gone = await api(w).remove({ ...w.change(), riskId: prepared, version: 5 });
    expect(gone.version).toBe(6);
  });

  it("remove a risk within the budget, however many signs it has", async () => {
    const w = await aWorkspace();
    const riskId = await aWatchedRisk(w);
    for (let i = 0; i < 18; i++)
      await api(w).addSign({ ...w.change(), riskId, sign: `Zeichen ${i}`, threshold: "" });
    await expect(
      api(w).addSign({ ...w.change(), riskId, sign: "Eins zu viel", threshold: "" }),
    ).rejects.toMatchObject({
      cause: { code: "tooManySigns" },
    });
    const removal = await countStatements(() => api(w).remove({ ...w.change(), riskId, version: 4 }));
    expect(removal.length).toBeLessThanOrEqual(10);
  });
});
