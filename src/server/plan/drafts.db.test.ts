import { describe, expect, it } from "vitest";
import { aWorkspace } from "@/server/testing/workspace";

const why = "purpose/why" as const;

/** One person's draft of one question, from any number of devices. */
async function aDraft() {
  const w = await aWorkspace();
  const api = w.as("COORDINATOR").plan;
  const save = (seen: number, purpose: string, change = w.change()) =>
    api.saveDraft({ ...change, question: why, seen, contents: { purpose } });
  const settle = (seen: number) => api.settle({ ...w.change(), question: why, seen });
  const read = () => api.question({ workspace: w.id, question: why });
  return { w, save, settle, read };
}

describe("one draft on two devices", () => {
  it("answers a save that has not seen the other with what the other has kept", async () => {
    const { save, read } = await aDraft();
    expect(await save(0, "Weil")).toMatchObject({ version: 1 });
    expect(await save(1, "Weil es geht")).toMatchObject({ version: 2 });
    await expect(save(1, "Weil es sein muss")).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { version: 2, contents: { purpose: "Weil es geht" }, savedAt: expect.any(String) } },
    });
    expect(await read()).toMatchObject({ draft: { contents: { purpose: "Weil es geht" } }, draftVersion: 2 });
    expect(await save(2, "Weil es sein muss")).toMatchObject({ version: 3 });
  });

  it("takes a repeated save, and the same words from both, as no conflict", async () => {
    const { w, save, read } = await aDraft();
    const change = w.change();
    const first = await save(0, "Weil", change);
    expect(await save(0, "Weil", change)).toEqual(first);
    expect(await save(0, "Weil")).toMatchObject({ version: 1 });
    await save(1, "Darum");
    // repeated after the other device went on: the first answer again, and nothing is written
    expect(await save(0, "Weil", change)).toEqual(first);
    expect((await read()).draft?.contents).toEqual({ purpose: "Darum" });
  });

  it("that was shared on the other device is not brought back unseen", async () => {
    const { save, settle, read } = await aDraft();
    await save(0, "Weil");
    expect((await settle(1)).draft).toEqual({ version: 2, stays: false });
    await expect(save(1, "Weil es geht")).rejects.toMatchObject({
      cause: { current: { version: 2, contents: null } },
    });
    expect(await read()).toMatchObject({ draft: null, draftVersion: 2 });
  });

  it("stays when the device that shares has not seen it", async () => {
    const { save, settle, read } = await aDraft();
    await save(0, "Weil");
    await save(1, "Darum");
    expect((await settle(1)).draft).toEqual({ version: 2, stays: true });
    expect((await read()).draft?.contents).toEqual({ purpose: "Darum" });
    expect((await settle(2)).draft).toEqual({ version: 3, stays: false });
  });

  it("lets one of many saves at the same moment through, and shows the others what it kept", async () => {
    const { save, read } = await aDraft();
    for (const seen of [0, 1]) {
      const texts = ["a", "b", "c", "d"].map((letter) => `${letter}${seen}`);
      const answers = await Promise.allSettled(texts.map((text) => save(seen, text)));
      const kept = texts.filter((_, index) => answers[index]?.status === "fulfilled");
      expect(kept).toHaveLength(1);
      const { draft, draftVersion } = await read();
      expect(draft?.contents).toEqual({ purpose: kept[0] });
      expect(draftVersion).toBe(seen + 1);
      for (const answer of answers)
        if (answer.status === "rejected")
          expect(answer.reason).toMatchObject({
            cause: { current: { version: seen + 1, contents: { purpose: kept[0] } } },
          });
    }
  });

  it("loses nothing when one shares while the other saves", async () => {
    const { save, settle, read } = await aDraft();
    await save(0, "Weil");
    const [saved, shared] = await Promise.allSettled([save(1, "Weil es geht"), settle(1)]);
    const { draft } = await read();
    if (saved.status === "fulfilled") expect(draft?.contents).toEqual({ purpose: "Weil es geht" });
    else {
      expect(saved.reason).toMatchObject({ cause: { current: { contents: null } } });
      expect(draft).toBeNull();
    }
    expect(shared.status).toBe("fulfilled");
  });
});
