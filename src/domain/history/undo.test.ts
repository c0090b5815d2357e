import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { cards, recordKinds } from "@/domain/records/all";
import { refuseUndo, type UndoFacts, type UndoneRow } from "./undo";

const row: UndoneRow = {
  kind: "GOAL",
  versionAfter: 3,
  versionNow: 3,
  ownerId: null,
  frozen: false,
  inUse: false,
  recordedForOrganisation: false,
};
const facts: UndoFacts = {
  action: "goal.changed",
  undone: false,
  mine: true,
  role: "REPRESENTATIVE",
  partnerId: "ours",
  rows: [row],
};
const rows = (change: Partial<UndoneRow>) => ({ rows: [{ ...row, ...change }] });

describe("taking a change back", () => {
  it.each<[string, Partial<UndoFacts>, string | null]>([
    ["one's own change", {}, null],
    ["a second time", { undone: true }, "alreadyUndone"],
    ["after a later change", rows({ versionNow: 4 }), "changedSince"],
    ["of a row that is gone", rows({ versionNow: null }), "changedSince"],
    ["of another person, as representative", { mine: false }, "notYours"],
    ["of another person, as coordination", { mine: false, role: "COORDINATOR" }, null],
    ["as facilitator", { role: "FACILITATOR" }, "notAllowed"],
    [
      "the opening of a text",
      { action: "agreement.opened", role: "COORDINATOR", ...rows({ kind: "AGREEMENT_VERSION" }) },
      "irreversible",
    ],
    ["a clause of an opened text", rows({ kind: "CLAUSE", frozen: true }), "irreversible"],
    ["a signature", rows({ kind: "SIGN_OFF" }), "irreversible"],
    ["somebody joining", rows({ kind: "MEMBERSHIP" }), "irreversible"],
    ["an invitation", rows({ kind: "INVITATION" }), "irreversible"],
    ["our position", rows({ kind: "GOAL_POSITION", ownerId: "ours" }), null],
    [
      "their position, as coordination",
      { role: "COORDINATOR", mine: false, ...rows({ kind: "GOAL_POSITION", ownerId: "theirs" }) },
      "notAllowed",
    ],
    [
      "their profile, as coordination",
      { role: "COORDINATOR", mine: false, ...rows({ kind: "PARTNER", ownerId: "theirs" }) },
      null,
    ],
    [
      "their expectation, written down by us",
      {
        role: "COORDINATOR",
        ...rows({ kind: "EXPECTATION", ownerId: "theirs", recordedForOrganisation: true }),
      },
      null,
    ],
    [
      "their expectation, written by them",
      { role: "COORDINATOR", mine: false, ...rows({ kind: "EXPECTATION", ownerId: "theirs" }) },
      "notAllowed",
    ],
    [
      "their note, as coordination",
      { action: "note.written", mine: false, role: "COORDINATOR", ...rows({ kind: "NOTE" }) },
      "notYours",
    ],
    [
      "that they settled a note",
      { action: "note.resolved", mine: false, role: "COORDINATOR", ...rows({ kind: "NOTE" }) },
      null,
    ],
    [
      "a partner that others lean on",
      { role: "COORDINATOR", ...rows({ kind: "PARTNER", ownerId: "theirs", inUse: true }) },
      "inUse",
    ],
    [
      "a goal with its decision, as representative",
      { rows: [row, { ...row, kind: "DECISION" }] },
      "notAllowed",
    ],
    [
      "a goal with the positions of others",
      { role: "COORDINATOR", rows: [row, { ...row, kind: "GOAL_POSITION", ownerId: "theirs" }] },
      null,
    ],
    [
      "an organisation's step, with the seats that ended with it",
      {
        action: "partner.moved",
        role: "COORDINATOR",
        rows: [
          { ...row, kind: "PARTNER", ownerId: "theirs" },
          { ...row, kind: "MEMBERSHIP" },
        ],
      },
      null,
    ],
    [
      "the same, as representative",
      {
        action: "partner.moved",
        rows: [
          { ...row, kind: "PARTNER", ownerId: "ours" },
          { ...row, kind: "MEMBERSHIP" },
        ],
      },
      "notAllowed",
    ],
    [
      "a seat that another change of an organisation took along",
      {
        action: "partner.changed",
        role: "COORDINATOR",
        rows: [
          { ...row, kind: "PARTNER", ownerId: "theirs" },
          { ...row, kind: "MEMBERSHIP" },
        ],
      },
      "irreversible",
    ],
    [
      "our own words about our exit",
      { action: "partner.exitWorded", ...rows({ kind: "PARTNER_EXIT", ownerId: "ours" }) },
      null,
    ],
    [
      "the coordination's words about our exit",
      { action: "partner.exitWorded", mine: false, ...rows({ kind: "PARTNER_EXIT", ownerId: "ours" }) },
      "notYours",
    ],
    [
      "words about another's exit",
      { action: "partner.exitWorded", ...rows({ kind: "PARTNER_EXIT", ownerId: "theirs" }) },
      "notAllowed",
    ],
    [
      "their words about their exit, as coordination",
      {
        action: "partner.exitWorded",
        mine: false,
        role: "COORDINATOR",
        ...rows({ kind: "PARTNER_EXIT", ownerId: "theirs" }),
      },
      null,
    ],
    [
      "the record of our exit, as representative",
      { action: "partner.exitRecorded", ...rows({ kind: "PARTNER_EXIT", ownerId: "ours" }) },
      "notAllowed",
    ],
    ["nothing that one can see", { rows: [] }, "irreversible"],
  ])("%s", (_, change, refusal) => {
    expect(refuseUndo({ ...facts, ...change })).toBe(refusal);
  });

  it("is never allowed when any row has moved on, whoever asks", () => {
    const kind = fc.constantFrom(...recordKinds.filter((one) => cards[one].undo));
    const some = fc.record({
      kind,
      now: fc.integer({ min: 1, max: 5 }),
      after: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1 }),
        fc.constantFrom(...roles),
        fc.boolean(),
        (list, role, mine) => {
          const touched = list.map((one) => ({
            ...row,
            kind: one.kind,
            versionAfter: one.after,
            versionNow: one.now,
          }));
          const refusal = refuseUndo({ ...facts, role, mine, rows: touched });
          if (touched.some((one) => one.versionNow !== one.versionAfter)) expect(refusal).not.toBeNull();
        },
      ),
    );
  });
});
