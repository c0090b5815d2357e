import { describe, expect, it } from "vitest";
import type { Finding } from "./finding";
import { type FixReader, fixFor } from "./fixes";
import { showRecords } from "./shown-records";
import { aPartner, aRequired, aSnapshot, aText } from "./testing";

const representative: FixReader = { role: "REPRESENTATIVE", partnerId: "a", maySign: true };
const facilitator: FixReader = { role: "FACILITATOR", partnerId: null, maySign: false };
const coordinator: FixReader = { role: "COORDINATOR", partnerId: null, maySign: false };

const finding = (code: string, partnerId = "b"): Finding => ({
  analysis: "A12",
  code: "unsigned",
  severity: "NORMAL",
  records: [
    { kind: "AGREEMENT", id: "agreement-v" },
    { kind: "PARTNER", id: partnerId },
  ],
  values: {},
  fix: { code, path: ["agreements", "agreement-v", "sign"] },
});

describe("fixFor", () => {
  it.each([
    ["who has not signed may sign", representative, finding("sign", "a"), true],
    ["others may not sign for them", representative, finding("sign", "b"), false],
    ["nor may who has no mandate", { ...representative, maySign: false }, finding("sign", "a"), false],
    ["a seat can offer something", representative, finding("offer"), true],
    ["a coordination without a seat cannot", coordinator, finding("offer"), false],
    ["the coordination amends", coordinator, finding("amend"), true],
    ["a representative does not", representative, finding("amend"), false],
    ["a side brings together", representative, finding("bringTogether", "a"), true],
    ["a third one does not", representative, finding("bringTogether", "b"), false],
    ["the coordination does", coordinator, finding("bringTogether", "b"), true],
    ["a facilitator reads", facilitator, finding("readSignatures"), true],
    ["a facilitator writes nothing", facilitator, finding("risk.owner"), false],
    ["an unknown fix leads nowhere", coordinator, finding("magic"), false],
  ])("%s", (_case, reader, found, may) => {
    expect(fixFor(reader, found) !== null).toBe(may);
  });

  it("whoever needs something is led to who could bring it, and asked to offer it only if others need it", () => {
    const of = (partnerId: string) =>
      fixFor(representative, { ...finding("offer", partnerId), values: { category: "PRESS" } });
    expect(of("a")).toEqual({ code: "seek", path: ["expectations", "needs", "press"] });
    expect(of("b")?.code).toBe("offer");
  });
});

describe("showRecords", () => {
  it("names records by their own words or by the catalogue's, and leaves out the workspace", () => {
    const snapshot = aSnapshot({
      partners: [aPartner("a", { name: "Mieterverein" })],
      requiredPerspectives: [aRequired("r")],
      texts: [aText("v", { clauses: [{ id: "c", topic: "CL8", state: "OPEN", gap: false }] })],
    });
    const shown = showRecords(snapshot, [
      { kind: "WORKSPACE", id: "workspace" },
      { kind: "PARTNER", id: "a" },
      { kind: "REQUIRED_PERSPECTIVE", id: "r" },
      { kind: "CLAUSE", id: "c" },
    ]);
    expect(shown.map(({ name, catalogueId, path }) => [name, catalogueId, path])).toEqual([
      ["Mieterverein", null, ["partners", "a"]],
      ["", "young", ["partners"]],
      ["", "CL8", ["agreements", "agreement-v"]],
    ]);
  });
});
