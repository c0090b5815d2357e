import { describe, expect, it } from "vitest";
import { enterWorkspace } from "@/server/core/scope";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";
import { aRisk } from "./testing";

const sentence = {
  riskId: null as string | null,
  title: "Wir waren alle erschöpft",
  category: "INTERNAL" as const,
  words: "",
};
const name = (w: TestWorkspace, by: Caller, given: Partial<typeof sentence> = {}) =>
  by.setbacks.contribute({ ...w.change(), ...sentence, ...given });
const join = (w: TestWorkspace, by: Caller, riskId: string, words = "") =>
  name(w, by, { riskId, title: "", words });
const read = (w: TestWorkspace, riskId: string) =>
  w.as("COORDINATOR").setbacks.byId({ workspace: w.id, riskId });
const premortem = (w: TestWorkspace, by: Caller) => by.setbacks.premortem({ workspace: w.id });
const spots = async (w: TestWorkspace) =>
  (await w.as("COORDINATOR").setbacks.blindSpots({ workspace: w.id })).spots.map((spot) => spot.id);

/** Sets form or protection of the workspace, as its own room would. */
const make = (
  w: TestWorkspace,
  data: { form?: "NETWORK" | "ALLIANCE"; protection?: "PROTECTED" | "STANDARD" },
) =>
  enterWorkspace(
    { workspaceId: w.id, personId: w.people.coordinator.id, right: "workspace.edit" },
    async (scope) => {
      await scope.tx.workspace.updateMany({ where: { id: w.id }, data });
    },
  );

describe("the premortem", () => {
  it("makes a setback of each sentence, with who named it", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const { id } = await name(w, own, { words: "Niemand hat Pausen gemacht." });
    expect(await read(w, id)).toMatchObject({
      title: sentence.title,
      state: "IDENTIFIED",
      plan: { firstHours: "" },
      namedBy: [{ partnerId: w.partners.first, words: "Niemand hat Pausen gemacht.", own: false }],
      may: { join: true },
    });
    await join(w, w.as("COORDINATOR"), id, "Uns auch.");
    expect((await read(w, id)).namedBy.map((each) => each.partner.name)).toEqual([
      "Erster Verein",
      "Gründungsverein",
    ]);
    expect(await read(w, id)).toMatchObject({ may: { join: false } });
    await join(w, w.as("COORDINATOR"), id, "Uns noch mehr.");
    expect((await read(w, id)).namedBy[1]).toMatchObject({ words: "Uns noch mehr.", own: true, version: 2 });
    const { events } = await own.history.list({ workspace: w.id });
    expect(events.map((event) => event.action)).toEqual(Array(3).fill("risk.contributed"));
  });

  it("shows what others fear only after one's own first sentence", async () => {
    const w = await aWorkspace();
    const { id } = await name(w, w.as("REPRESENTATIVE"));
    expect(await premortem(w, w.asSecond())).toMatchObject({ mine: [], others: [], waiting: 1, said: 1 });
    expect(JSON.stringify(await premortem(w, w.asSecond()))).not.toContain("erschöpft");
    expect(await premortem(w, w.as("FACILITATOR"))).toMatchObject({ mine: [], others: [{ id }], waiting: 0 });
    await name(w, w.asSecond(), { title: "Das Geld war weg" });
    const after = await premortem(w, w.asSecond());
    expect(after).toMatchObject({
      mine: [{ title: "Das Geld war weg" }],
      others: [{ title: sentence.title }],
      waiting: 0,
      said: 2,
    });
    await join(w, w.asSecond(), id);
    expect((await premortem(w, w.asSecond())).others).toEqual([]);
  });

  it("refuses what cannot be said", async () => {
    const w = await aWorkspace();
    await expect(name(w, w.as("REPRESENTATIVE"), { title: "  " })).rejects.toMatchObject({
      cause: { code: "titleMissing" },
    });
    await expect(name(w, w.as("FACILITATOR"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(premortem(w, w.as("OBSERVER"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    const other = await aWorkspace();
    const foreign = await name(other, other.as("REPRESENTATIVE"));
    for (const riskId of [foreign.id, crypto.randomUUID()]) {
      await expect(join(w, w.as("REPRESENTATIVE"), riskId)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(
        w.as("REPRESENTATIVE").setbacks.takeBack({ ...w.change(), riskId, version: 1 }),
      ).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });

  it("lets an organisation take its own word back: the setback goes with it only while nobody else leans on it", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const back = (by: Caller, riskId: string, version = 1) =>
      by.setbacks.takeBack({ ...w.change(), riskId, version });
    const alone = await name(w, own);
    await expect(back(w.asSecond(), alone.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const gone = await back(own, alone.id);
    await expect(read(w, alone.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await undo(w, "RISK_CONTRIBUTION", gone, own);
    expect((await read(w, alone.id)).namedBy).toHaveLength(1);

    const shared = await name(w, own);
    await join(w, w.asSecond(), shared.id);
    await back(own, shared.id);
    expect((await read(w, shared.id)).namedBy).toMatchObject([{ partnerId: w.partners.second }]);
    const worked = await name(w, own);
    await own.setbacks.weigh({
      ...w.change(),
      riskId: worked.id,
      version: 1,
      likelihood: "LOW",
      harm: "SERIOUS",
    });
    await back(own, worked.id);
    expect(await read(w, worked.id)).toMatchObject({ state: "ASSESSED", namedBy: [] });
    await join(w, own, worked.id, "Doch.");
    expect((await read(w, worked.id)).namedBy).toMatchObject([{ words: "Doch.", version: 3 }]);
  });

  it("is taken back by undo, unless somebody has joined since", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const one = await name(w, own);
    await undo(w, "RISK", one, own);
    await expect(read(w, one.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const two = await name(w, own);
    await join(w, w.asSecond(), two.id);
    await expect(undo(w, "RISK", two, own)).rejects.toMatchObject({ cause: { code: "changedSince" } });
    expect((await read(w, two.id)).namedBy).toHaveLength(2);
    const joined = await join(w, w.asSecond(), two.id, "Sehr sogar.");
    await expect(undo(w, "RISK_CONTRIBUTION", joined)).rejects.toMatchObject({
      cause: { code: "notAllowed" },
    });
  });
});

describe("blind spots", () => {
  it("are closed by adding or by setting aside with a reason, and opened again", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE").setbacks;
    await make(w, { form: "ALLIANCE" });
    expect(await spots(w)).toHaveLength(16);
    await aRisk(w);
    const aside = await own.dismiss({ ...w.change(), catalogueId: "R8", reason: "Wir kennen einander." });
    expect(await spots(w)).toHaveLength(14);
    const now = await own.blindSpots({ workspace: w.id });
    expect(now.dismissed).toMatchObject([{ catalogueId: "R8", reason: "Wir kennen einander." }]);
    const dismiss = (catalogueId: "R8" | "R9" | "R6") =>
      own.dismiss({ ...w.change(), catalogueId, reason: "Nein." });
    await expect(dismiss("R9")).rejects.toMatchObject({ cause: { code: "alreadyOnList" } });
    await expect(dismiss("R8")).rejects.toMatchObject({ cause: { code: "alreadyDismissed" } });
    const back = await own.readmit({ ...w.change(), dismissalId: aside.id, version: aside.version });
    expect(await spots(w)).toContain("R8");
    await expect(
      own.readmit({ ...w.change(), dismissalId: aside.id, version: back.version }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await dismiss("R8")).toMatchObject({ id: aside.id, version: 3 });
    await make(w, { form: "NETWORK" });
    expect(await spots(w)).toHaveLength(11);
    await expect(dismiss("R6")).rejects.toMatchObject({ cause: { code: "notForYourForm" } });
    await expect(
      w.as("FACILITATOR").setbacks.dismiss({ ...w.change(), catalogueId: "R1", reason: "Nein." }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("cannot be set aside where people need protection, also when that is decided later", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE").setbacks;
    const dismiss = (catalogueId: "R11" | "R12") =>
      own.dismiss({ ...w.change(), catalogueId, reason: "Uns kennt niemand." });
    await dismiss("R11");
    await make(w, { protection: "PROTECTED" });
    await expect(dismiss("R12")).rejects.toMatchObject({ cause: { code: "keptWhenProtected" } });
    const now = await own.blindSpots({ workspace: w.id });
    expect(now.spots.find((spot) => spot.id === "R11")).toMatchObject({ mayDismiss: false });
    expect(now.spots.find((spot) => spot.id === "R10")).toMatchObject({ mayDismiss: true });
    expect(now.dismissed).toEqual([]);
  });
});

describe("the questions about setbacks", () => {
  it("write the words, the watchers and the first hours, each without touching the rest", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE").setbacks;
    const { id: riskId } = await name(w, w.as("REPRESENTATIVE"));
    await own.weigh({ ...w.change(), riskId, version: 1, likelihood: "HIGH", harm: "SERIOUS" });
    const watchers = { ownerPartnerId: w.partners.first, deputyPartnerId: w.partners.second };
    await expect(
      own.assign({ ...w.change(), riskId, version: 2, ...watchers, deputyPartnerId: w.partners.first }),
    ).rejects.toMatchObject({ cause: { code: "deputyIsOwner" } });
    await own.assign({ ...w.change(), riskId, version: 2, ...watchers });
    const firstHours = { sign: "Niemand antwortet", trigger: "Drei sagen ab", firstHours: "Anrufen" };
    await own.prepare({ ...w.change(), riskId, version: 1, ...firstHours });
    expect(await read(w, riskId)).toMatchObject({
      title: sentence.title,
      state: "ASSESSED",
      high: true,
      missing: ["review"],
      signs: [{ sign: "Niemand antwortet" }],
      plan: { trigger: "Drei sagen ab", firstHours: "Anrufen", version: 2 },
    });
    await expect(
      own.weigh({ ...w.change(), riskId, version: 2, likelihood: "LOW", harm: "SERIOUS" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
    });
    const asked = await own.asked({ workspace: w.id });
    expect(asked.members.map((member) => member.name)).toEqual([
      "Erster Verein",
      "Gründungsverein",
      "Zweiter Verein",
    ]);
    expect(asked.risks).toMatchObject([{ id: riskId, signs: ["Niemand antwortet"] }]);
  });

  it("cost a constant number of statements", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const risk = await name(w, own);
    const reads = () => [
      () => premortem(w, own),
      () => own.setbacks.asked({ workspace: w.id }),
      () => own.setbacks.blindSpots({ workspace: w.id }),
    ];
    const count = async (work: () => Promise<unknown>) => (await countStatements(work)).length;
    const one: number[] = [];
    for (const work of reads()) one.push(await count(work));
    for (let i = 0; i < 20; i++) await name(w, own, { title: `Sorge ${i}` });
    const many: number[] = [];
    for (const work of reads()) many.push(await count(work));
    expect(many).toEqual(one);
    expect(Math.max(...one)).toBeLessThanOrEqual(6);
    expect(await count(() => name(w, own))).toBeLessThanOrEqual(10);
    expect(await count(() => join(w, w.asSecond(), risk.id))).toBeLessThanOrEqual(10);
    const lone = await name(w, own, { title: "Allein" });
    expect(
      await count(() => own.setbacks.takeBack({ ...w.change(), riskId: lone.id, version: 1 })),
    ).toBeLessThanOrEqual(10);
    expect(
      await count(() => own.setbacks.dismiss({ ...w.change(), catalogueId: "R1", reason: "Nein." })),
    ).toBeLessThanOrEqual(10);
  });
});
