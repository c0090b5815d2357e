import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOME_ZONE, type Moment } from "@/domain/calendar";
import { actOf, groupActs, groupByDay } from "./groups";

const event = (seq: number, action: string, at: Moment = "2026-12-01T10:00:00.000Z") => ({ seq, at, action });
const whole = { newer: false, older: false };

describe("what changes are told as", () => {
  it.each([
    ["invitation.sent", "invitation.sent"],
    ["invitation.revoked", "invitation"],
    ["goal.undone", "undone"],
    ["clause.undone", "undone"],
    ["workspace.renamed", "workspace"],
    ["partner.changed", "partner"],
    ["partner.merged", "partner.merged"],
  ])("%s is told as %s", (action, act) => expect(actOf(action)).toBe(act));
});

describe("groups", () => {
  it("put the same acts together, where the newest of them stood", () => {
    const groups = groupActs([
      event(5, "invitation.sent"),
      event(4, "goal.proposed"),
      event(3, "invitation.sent"),
      event(2, "goal.changed"),
    ]);
    expect(groups.map(({ act, events }) => [act, events.map(({ seq }) => seq)])).toEqual([
      ["invitation.sent", [5, 3]],
      ["goal.proposed", [4]],
      ["goal", [2]],
    ]);
  });

  it("lose no event, repeat none, and keep the newest first", () => {
    const actions = fc.array(
      fc.constantFrom("invitation.sent", "goal.changed", "goal.removed", "clause.undone"),
    );
    fc.assert(
      fc.property(actions, (all) => {
        const events = all.map((action, index) => event(all.length - index, action));
        const groups = groupActs(events);
        const seqs = groups.flatMap((group) => group.events.map(({ seq }) => seq));
        expect([...seqs].sort((a, b) => b - a)).toEqual(events.map(({ seq }) => seq));
        for (const group of groups) {
          const own = group.events.map(({ seq }) => seq);
          expect(own).toEqual([...own].sort((a, b) => b - a));
        }
      }),
    );
  });
});

describe("days", () => {
  const late: Moment = "2026-11-30T23:30:00.000Z";
  const early: Moment = "2026-11-30T22:30:00.000Z";

  it("begin at midnight where the workspace is at home", () => {
    const days = groupByDay(
      [event(2, "goal.proposed", late), event(1, "goal.proposed", early)],
      HOME_ZONE,
      whole,
    );
    expect(days.map(({ day }) => day)).toEqual(["2026-12-01", "2026-11-30"]);
  });

  it("say where a page cuts them, so that no group counts too few as all", () => {
    const page = [
      event(3, "goal.proposed", late),
      event(2, "goal.proposed", early),
      event(1, "goal.proposed", "2026-11-28T10:00:00.000Z"),
    ];
    const cut = (ends: typeof whole) =>
      groupByDay(page, HOME_ZONE, ends).map(({ groups }) => groups.some(({ atLeast }) => atLeast));
    expect(cut(whole)).toEqual([false, false, false]);
    expect(cut({ newer: false, older: true })).toEqual([false, false, true]);
    expect(cut({ newer: true, older: false })).toEqual([true, false, false]);
  });
});
