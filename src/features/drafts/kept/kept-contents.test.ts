import { describe, expect, it } from "vitest";
import { begunOn, keptOf, readKept, saysNothing } from "./kept-contents";

const kind = { names: ["title", "read", "code"], forgets: ["read"] };

describe("what a form keeps", () => {
  it("is what was typed: no code, no tick that is given anew, and nothing that it does not ask", () => {
    const inputs = { title: "Ein Ziel", read: true, code: "12345678", other: "x" };
    expect(keptOf(inputs, kind)).toEqual({ title: "Ein Ziel" });
  });

  it("is text or a tick, whatever an input holds", () => {
    const inputs = { title: null, tick: false } as unknown as Record<string, string>;
    expect(keptOf(inputs, { names: ["title", "tick"] })).toEqual({ title: "", tick: false });
  });

  it("remembers the version of the record that it was begun on", () => {
    expect(readKept(begunOn({ title: "x" }, 3))).toEqual({ inputs: { title: "x" }, version: 3 });
    expect(readKept(begunOn({ title: "x" }, undefined))).toEqual({ inputs: { title: "x" }, version: null });
  });

  it("says nothing once it is what the form shows by itself", () => {
    expect(saysNothing(begunOn({ title: "x" }, 3), { title: "x", type: "OUTCOME" })).toBe(true);
    expect(saysNothing({ title: "" }, { title: "x" })).toBe(false);
    expect(saysNothing({ title: "y" }, { title: "x" })).toBe(false);
  });
});
