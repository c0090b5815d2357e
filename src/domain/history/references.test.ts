import { describe, expect, it } from "vitest";
import { type Reference, referencesWritten, refuseReferences, type WrittenRow } from "./references";

const goal = (now: object, back: object | null): WrittenRow => ({
  kind: "GOAL",
  id: "goal",
  now: { leadPartnerId: "now", decisionId: null, removedAt: null, ...now },
  back: back as WrittenRow["back"],
});
const removed = "2026-11-22T10:00:00Z";
const partner = (id: string): Reference => ({ kind: "PARTNER", id });

describe("what an undo points to again", () => {
  it.each<[string, WrittenRow[], Reference[]]>([
    ["a lead that comes back", [goal({}, { leadPartnerId: "before" })], [partner("before")]],
    ["a lead that stays", [goal({}, { leadPartnerId: "now", title: "Anders" })], []],
    ["a lead that goes", [goal({}, { leadPartnerId: null })], []],
    [
      "a row that comes back with its lead",
      [goal({ removedAt: removed }, { removedAt: null })],
      [partner("now")],
    ],
    ["a row that goes", [goal({}, null)], []],
    ["a row that is removed before and after", [goal({ removedAt: removed }, { leadPartnerId: "x" })], []],
    [
      "a decision that comes back with its goal",
      [
        goal({}, { decisionId: "decision" }),
        { kind: "DECISION", id: "decision", now: { removedAt: removed }, back: { removedAt: null } },
      ],
      [],
    ],
    [
      "a decision that goes while its goal would keep it",
      [
        goal({ removedAt: removed, leadPartnerId: null, decisionId: "decision" }, { removedAt: null }),
        { kind: "DECISION", id: "decision", now: { removedAt: null }, back: null },
      ],
      [{ kind: "DECISION", id: "decision" }],
    ],
  ])("%s", (_, rows, expected) => expect(referencesWritten(rows)).toEqual(expected));

  it("is refused where one of it was removed", () => {
    expect(refuseReferences([])).toBeNull();
    expect(refuseReferences([{ removedAt: null }, {}])).toBeNull();
    expect(refuseReferences([{ removedAt: null }, { removedAt: removed }])).toBe("referenceGone");
  });
});
