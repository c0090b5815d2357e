import { describe, expect, it } from "vitest";
import { anExpectation } from "@/server/expectations/testing";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace } from "@/server/testing/workspace";

describe("notes", () => {
  it("are written by the facilitator, answered by the planners, resolved and opened again", async () => {
    const w = await aWorkspace();
    const goal = await aGoal(w);
    const target = { recordKind: "GOAL" as const, recordId: goal.id };
    const note = await w
      .as("FACILITATOR")
      .reviews.write({ ...w.change(), ...target, weight: "BLOCKING", text: "Woran merkt ihr das?" });
    await w.as("REPRESENTATIVE").reviews.reply({ ...w.change(), noteId: note.id, text: "Am Fahrplan." });
    const { notes } = await w.as("REPRESENTATIVE").reviews.of({ workspace: w.id, ...target });
    expect(notes).toMatchObject([
      {
        weight: "BLOCKING",
        author: { name: "Moderation" },
        replies: [{ text: "Am Fahrplan.", author: { name: "Erste Vertretung" } }],
      },
    ]);
    expect(notes[0]?.may).toEqual({
      change: false,
      remove: false,
      reply: true,
      resolve: false,
      reopen: false,
    });
    const resolved = await w
      .as("COORDINATOR")
      .reviews.resolve({ ...w.change(), noteId: note.id, version: note.version });
    const again = { ...w.change(), noteId: note.id, version: resolved.version };
    await expect(w.as("COORDINATOR").reviews.resolve(again)).rejects.toMatchObject({
      cause: { code: "noteResolved" },
    });
    await w.as("FACILITATOR").reviews.reopen({ ...w.change(), noteId: note.id, version: resolved.version });
    const list = await w.as("COORDINATOR").reviews.list({ workspace: w.id });
    expect(list).toMatchObject({ open: 1, notes: [{ record: { name: "Takt", place: ["goals", goal.id] } }] });
    // a strength is no open point, wherever it stands
    const strength = { weight: "STRENGTH" as const, text: "Klar gesagt." };
    await w.as("FACILITATOR").reviews.write({ ...w.change(), ...target, ...strength });
    const both = await w.as("COORDINATOR").reviews.list({ workspace: w.id });
    expect([both.open, both.notes.length]).toEqual([1, 2]);
  });

  it("are removed by their author alone, with undo, and never seen or written by observers", async () => {
    const w = await aWorkspace();
    const target = { recordKind: "WORKSPACE" as const, recordId: w.id };
    const note = await w
      .as("FACILITATOR")
      .reviews.write({ ...w.change(), ...target, weight: "STRENGTH", text: "Der Anlass ist klar." });
    const named = { noteId: note.id, version: note.version };
    await expect(w.as("COORDINATOR").reviews.remove({ ...w.change(), ...named })).rejects.toMatchObject({
      cause: { code: "noteOfAnother" },
    });
    const removed = await w.as("FACILITATOR").reviews.remove({ ...w.change(), ...named });
    expect((await w.as("FACILITATOR").reviews.of({ workspace: w.id, ...target })).notes).toEqual([]);
    await undo(w, "NOTE", { id: note.id, version: removed.version }, w.as("FACILITATOR"));
    expect((await w.as("FACILITATOR").reviews.of({ workspace: w.id, ...target })).notes).toHaveLength(1);
    await expect(w.as("OBSERVER").reviews.of({ workspace: w.id, ...target })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      w.as("REPRESENTATIVE").reviews.write({ ...w.change(), ...target, weight: "NOTE", text: "x" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("hang on nothing that is elsewhere, gone or hidden, and stay hidden with their record", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const words = { weight: "NOTE" as const, text: "Hier?" };
    const foreign = { recordKind: "PARTNER" as const, recordId: other.partners.first };
    await expect(
      w.as("FACILITATOR").reviews.write({ ...w.change(), ...foreign, ...words }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    const secret = {
      kind: "GIVE" as const,
      category: "TIME" as const,
      statement: "Nur für die Koordination",
      quantity: null,
      priority: "SHOULD" as const,
    };
    const added = await anExpectation(w, { visibility: "COORDINATION", ...secret });
    const target = { recordKind: "EXPECTATION" as const, recordId: added.id };
    await expect(
      w.as("FACILITATOR").reviews.write({ ...w.change(), ...target, ...words }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await w.as("COORDINATOR").reviews.write({ ...w.change(), ...target, ...words });
    expect((await w.as("FACILITATOR").reviews.list({ workspace: w.id })).notes).toEqual([]);
    expect((await w.as("COORDINATOR").reviews.list({ workspace: w.id })).notes).toHaveLength(1);
  });

  it("cost the same for one and for sixty", async () => {
    const w = await aWorkspace();
    const write = () =>
      w.as("FACILITATOR").reviews.write({
        ...w.change(),
        recordKind: "WORKSPACE",
        recordId: w.id,
        weight: "NOTE",
        text: "Noch etwas.",
      });
    await write();
    const one = await countStatements(() => w.as("COORDINATOR").reviews.list({ workspace: w.id }));
    for (let i = 0; i < 59; i++) await write();
    const sixty = await countStatements(() => w.as("COORDINATOR").reviews.list({ workspace: w.id }));
    expect(sixty.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    const first = await w.as("COORDINATOR").reviews.list({ workspace: w.id });
    const second = await w
      .as("COORDINATOR")
      .reviews.list({ workspace: w.id, cursor: first.next ?? undefined });
    expect(new Set([...first.notes, ...second.notes].map((note) => note.id)).size).toBe(60);
  });
});
