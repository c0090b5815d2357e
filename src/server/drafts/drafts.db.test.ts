import { describe, expect, it } from "vitest";
import { holds } from "@/domain/access/permissions";
import { roles } from "@/domain/access/roles";
import { MOST_DRAFTS } from "@/domain/drafts/place";
import { aWorkspace } from "@/server/testing/workspace";

const place = "/goals/new";

/** One person's draft of one form, from any number of devices. */
async function aFormDraft() {
  const w = await aWorkspace();
  const api = w.as("COORDINATOR").drafts;
  const keep = (seen: number, title: string, form = "goals.a", change = w.change()) =>
    api.keep({ ...change, place, form, seen, contents: { title } });
  const letGo = (seen: number) => api.letGo({ ...w.change(), place, form: "goals.a", seen });
  const at = (where = place) => api.at({ workspace: w.id, place: where });
  return { w, api, keep, letGo, at };
}

describe("a form's draft", () => {
  it("is read by its page, and by no other", async () => {
    const { keep, at } = await aFormDraft();
    await keep(0, "Ein Ziel");
    expect(await at()).toEqual([
      { form: "goals.a", version: 1, contents: { title: "Ein Ziel" }, savedAt: expect.any(String) },
    ]);
    expect(await at("/goals")).toEqual([]);
  });

  it("is read by its own person only, whatever their role", async () => {
    const { w, keep } = await aFormDraft();
    await keep(0, "Nur für mich");
    const others = roles.filter((role) => role !== "COORDINATOR" && holds(role, "draft.keep"));
    expect(others).toHaveLength(3);
    for (const role of others) {
      const { drafts } = w.as(role);
      expect(await drafts.at({ workspace: w.id, place })).toEqual([]);
      // neither read nor overwritten: everybody has a draft of their own there
      const own = { ...w.change(), place, form: "goals.a", seen: 0, contents: { title: role } };
      expect(await drafts.keep(own)).toMatchObject({ version: 1 });
    }
    expect(await w.as("COORDINATOR").drafts.at({ workspace: w.id, place })).toMatchObject([
      { contents: { title: "Nur für mich" } },
    ]);
  });

  it("answers a save that has not seen the other device with what that one has kept", async () => {
    const { keep } = await aFormDraft();
    await keep(0, "Hier");
    await keep(1, "Hier und mehr");
    await expect(keep(1, "Dort")).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { version: 2, contents: { title: "Hier und mehr" }, savedAt: expect.any(String) } },
    });
  });

  it("is gone once it was sent, and is not brought back by a device that has not seen it", async () => {
    const { keep, letGo, at } = await aFormDraft();
    await keep(0, "Ein Ziel");
    expect(await letGo(1)).toEqual({ version: 2, stays: false });
    expect(await at()).toMatchObject([{ version: 2, contents: null }]);
    await expect(keep(1, "Ein Ziel, noch einmal")).rejects.toMatchObject({
      cause: { current: { version: 2, contents: null } },
    });
    expect(await keep(2, "Noch ein Ziel")).toMatchObject({ version: 3 });
  });

  it("stays when the device that sends has not seen it", async () => {
    const { keep, letGo, at } = await aFormDraft();
    await keep(0, "Hier");
    await keep(1, "Hier und mehr");
    expect(await letGo(1)).toEqual({ version: 2, stays: true });
    expect(await at()).toMatchObject([{ contents: { title: "Hier und mehr" } }]);
  });

  it("makes no event", async () => {
    const { w, keep, letGo } = await aFormDraft();
    const log = () => w.as("COORDINATOR").history.list({ workspace: w.id });
    const before = await log();
    await keep(0, "Geheim");
    await letGo(1);
    expect(await log()).toEqual(before);
  });

  it("gives way when there are too many: one that was sent first, then the oldest", async () => {
    const { keep, api, w, at } = await aFormDraft();
    const names = Array.from({ length: MOST_DRAFTS }, (_, index) => `goals.${index}`);
    for (const form of names) await keep(0, form, form);
    await keep(0, "eines mehr", "goals.more");
    const forms = async () => (await at()).map(({ form }) => form);
    expect(await forms()).toHaveLength(MOST_DRAFTS);
    expect(await forms()).not.toContain("goals.0");
    await api.letGo({ ...w.change(), place, form: "goals.7", seen: 1 });
    await keep(0, "und noch eines", "goals.last");
    expect(await forms()).toEqual(expect.arrayContaining(["goals.1", "goals.last"]));
    expect(await forms()).not.toContain("goals.7");
  });
});
