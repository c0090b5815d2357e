import { describe, expect, it } from "vitest";
import type { OwnCategoryId } from "@/domain/catalogue/resources";
import { anExpectation, changeExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";

const add = async (w: TestWorkspace, name = "Lastenräder", unit = "Räder") => {
  const added = await w.as("COORDINATOR").categories.add({ ...w.change(), name, unit });
  return { ...added, id: added.id as OwnCategoryId };
};
const list = async (w: TestWorkspace, by: Caller = w.as("REPRESENTATIVE")) =>
  (await by.categories.list({ workspace: w.id })).categories;

type Said = { kind: "GIVE" | "NEED"; category: OwnCategoryId | null; quantity?: number | null };
const say = (w: TestWorkspace, by: Caller, { quantity = null, ...said }: Said) =>
  anExpectation(w, { by, statement: "Fürs Wochenende", priority: "MUST", quantity, ...said });

describe("own categories", () => {
  it("are added, renamed and no longer offered by the coordination, and all of it can be undone", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR");
    const added = await add(w);
    expect(await list(w)).toMatchObject([{ name: "Lastenräder", unit: "Räder", uses: 0 }]);
    const step = { categoryId: added.id, version: added.version };
    const renamed = await c.categories.rename({ ...w.change(), ...step, name: "Räder" });
    expect(await list(w)).toMatchObject([{ name: "Räder", unit: "Räder" }]);
    await undo(w, "CATEGORY", { id: added.id, version: renamed.version }, c);
    expect(await list(w)).toMatchObject([{ name: "Lastenräder", version: 3 }]);
    const retired = await c.categories.retire({ ...w.change(), ...step, version: 3 });
    expect(await list(w)).toEqual([]);
    await undo(w, "CATEGORY", { id: added.id, version: retired.version }, c);
    expect(await list(w)).toMatchObject([{ name: "Lastenräder" }]);
  });

  it("have one name each, also beside the catalogue and among twenty who press at once", async () => {
    const w = await aWorkspace();
    const other = await add(w, "Dolmetschen", "");
    expect((await list(w))[0]?.unit).toBeNull();
    for (const name of ["dolmetschen", "Geld", "money"])
      await expect(add(w, name)).rejects.toMatchObject({ cause: { code: "categoryExists" } });
    const pressed = await Promise.allSettled(Array.from({ length: 20 }, () => add(w)));
    expect(pressed.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const named = { categoryId: other.id, version: other.version };
    await expect(
      w.as("COORDINATOR").categories.rename({ ...w.change(), ...named, name: "lastenräder" }),
    ).rejects.toMatchObject({ cause: { code: "categoryExists" } });
    await w.as("COORDINATOR").categories.rename({ ...w.change(), ...named, name: "Dolmetschen!" });
    for (let at = 3; at <= 20; at++) await add(w, `Kategorie ${at}`);
    await expect(add(w, "Eine zu viel")).rejects.toMatchObject({ cause: { code: "tooManyCategories" } });
  });

  it("do not come back under a name that another one has by now", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR");
    const first = await add(w);
    const retired = await c.categories.retire({
      ...w.change(),
      categoryId: first.id,
      version: first.version,
    });
    await add(w);
    await expect(undo(w, "CATEGORY", { id: first.id, version: retired.version }, c)).rejects.toMatchObject({
      cause: { code: "changedSince" },
    });
    expect(await list(w)).toHaveLength(1);
  });

  it("bring gives and needs together like those of the catalogue, in their own unit", async () => {
    const w = await aWorkspace();
    const [first, second] = [w.as("REPRESENTATIVE"), w.asSecond()];
    const { id: category } = await add(w);
    const give = await say(w, first, { kind: "GIVE", category, quantity: 5 });
    const want = await say(w, second, { kind: "NEED", category, quantity: 8 });
    const named = { category, ownCategory: { name: "Lastenräder", unit: "Räder" } };
    expect(await first.expectations.byId({ workspace: w.id, expectationId: give.id })).toMatchObject(named);
    const { fits: offers } = await second.expectations.fits({
      workspace: w.id,
      expectationId: want.id,
    });
    expect(offers).toMatchObject([{ ...named, left: 5, suggested: 5 }]);
    const matched = await second.expectations.propose({ ...w.change(), giveId: give.id, wantId: want.id });
    await first.expectations.accept({ ...w.change(), matchId: matched.id, version: matched.version });
    const matrix = await first.expectations.matrix({ workspace: w.id });
    expect(matrix.columns).toMatchObject([{ ...named, balance: "SHORT" }]);
    expect(matrix.gaps).toEqual([]);
    const need = await second.expectations.need({ workspace: w.id, category });
    expect(need).toMatchObject({ ...named, asks: [{ ...named, left: 3 }], gives: [] });
    const open = await second.expectations.openAsks({ workspace: w.id });
    expect(open.asks).toMatchObject([{ ...named, left: 3 }]);
    const file = await second.expectations.export({ workspace: w.id });
    expect(file.map((row) => row.ownCategory?.name)).toEqual(["Lastenräder", "Lastenräder"]);
    expect((await list(w))[0]?.uses).toBe(2);
    const { findings } = await first.analysis.find({ workspace: w.id });
    expect(findings.find((one) => one.code === "partial")?.values).toMatchObject({
      category,
      ownName: "Lastenräder",
      ownUnit: "Räder",
      asked: 8,
      promised: 5,
    });
    const overview = await first.guide.overview({ workspace: w.id });
    expect(JSON.stringify(overview)).toContain("Lastenräder");
  });

  it("lead from a gap to those who could close it", async () => {
    const w = await aWorkspace();
    const { id: category } = await add(w);
    await say(w, w.as("REPRESENTATIVE"), { kind: "NEED", category });
    const asked = await w
      .as("REPRESENTATIVE")
      .expectations.ask({ ...w.change(), category, partnerIds: [w.partners.second] });
    expect(asked.asked).toBe(1);
    const need = await w.as("REPRESENTATIVE").expectations.need({ workspace: w.id, category });
    expect(need.helpers.find((one) => one.id === w.partners.second)).toMatchObject({ resting: true });
  });

  it("take no amount without a unit, neither in what is said nor in what is promised", async () => {
    const w = await aWorkspace();
    const r = w.as("REPRESENTATIVE");
    const { id: category } = await add(w, "Dolmetschen", "");
    await expect(say(w, r, { kind: "GIVE", category, quantity: 2 })).rejects.toMatchObject({
      cause: { code: "noQuantityHere" },
    });
    const promise = {
      partnerId: null,
      state: "COMMITTED" as const,
      category,
      statement: "Arabisch",
      critical: true,
    };
    const period = { fromOn: null, untilOn: null };
    await expect(
      r.commitments.offer({ ...w.change(), ...promise, ...period, amount: 2 }),
    ).rejects.toMatchObject({ cause: { code: "noAmountHere" } });
    await r.commitments.offer({ ...w.change(), ...promise, ...period, amount: null });
    const { commitments } = await r.commitments.list({ workspace: w.id });
    expect(commitments).toMatchObject([{ category, ownCategory: { name: "Dolmetschen", unit: null } }]);
  });

  it("stay with what was said when they are no longer offered, and cannot be chosen anew", async () => {
    const w = await aWorkspace();
    const r = w.as("REPRESENTATIVE");
    const { id: category, version } = await add(w);
    const give = await say(w, r, { kind: "GIVE", category, quantity: 5 });
    await w.as("COORDINATOR").categories.retire({ ...w.change(), categoryId: category, version });
    await expect(say(w, r, { kind: "GIVE", category })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await changeExpectation(w, give, { by: r, category, statement: "Sechs", quantity: 6 });
    expect(await r.expectations.byId({ workspace: w.id, expectationId: give.id })).toMatchObject({
      quantity: 6,
      ownCategory: { name: "Lastenräder", unit: "Räder" },
    });
    const matrix = await r.expectations.matrix({ workspace: w.id });
    expect(matrix.columns).toMatchObject([{ category, ownCategory: { name: "Lastenräder" } }]);
  });

  it("are nothing for others: not for a role without the right, and not in another workspace", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const { id: category } = await add(other);
    await expect(say(w, w.as("REPRESENTATIVE"), { kind: "GIVE", category })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(w.as("COORDINATOR").expectations.need({ workspace: w.id, category })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    for (const role of ["REPRESENTATIVE", "FACILITATOR", "OBSERVER"] as const)
      await expect(w.as(role).categories.add({ ...w.change(), name: "x", unit: "" })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    await expect(list(w, w.as("OBSERVER"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await w.as("FACILITATOR").categories.list({ workspace: w.id })).may).toEqual({ manage: false });
  });

  it("take a handful of statements, however many there are", async () => {
    const w = await aWorkspace();
    await add(w);
    const one = await countStatements(() => list(w));
    for (let at = 0; at < 12; at++) await add(w, `Kategorie ${at}`);
    const many = await countStatements(() => list(w));
    expect(many.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    expect((await countStatements(() => add(w, "Noch eine"))).length).toBeLessThanOrEqual(10);
  });
});
