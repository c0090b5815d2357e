import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/domain/access/roles";
import { findQuestion } from "@/domain/plan/questions/all";
import { agreementOf, entryOf, isReminderPath, matchPath, signPath } from "./paths";
import { planReminder, REMINDER_REST, REMINDERS_A_DAY, refuseReminder, refuseTakingBack } from "./reminding";
import { type MailTopic, mailTopics, remindInput } from "./schema";
import { pathOf, type ReceiverFacts, staysUnsent } from "./sending";
import { holdFor, pauseAfter, takesAlong } from "./timing";
import { offAfter, topicsFor } from "./topics";

const uuid = "0192f4a0-7d3e-7c11-9b5e-3f2a1c0d9e8f";
const isQuestion = (key: string) => findQuestion(key) !== undefined;
const now = new Date("2027-03-01T10:00:00Z");
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);

describe("the pages that a reminder may lead to", () => {
  it.each([
    ["plan", true],
    ["plan/expectations/openNeeds", true],
    ["plan/expectations", false],
    [`agreements/${uuid}/sign`, true],
    [`agreements/${uuid}`, true],
    [`agreements/${uuid}/clauses`, false],
    [`agreements/${uuid.toUpperCase()}/sign`, false],
    ["agreements/x/sign", false],
    ["plan/a/b/c", false],
    ["plan/", false],
    ["plan/A", false],
    ["plan/a?b=c", false],
    ["plan/..", false],
    ["/plan", false],
    ["//evil.example", false],
    ["settings", false],
    ["plan\r\nBcc: a@b.example", false],
    ["plan\n", false],
    ["", false],
  ])("%j: %s", (path, allowed) => {
    expect(isReminderPath(path, isQuestion)).toBe(allowed);
    const input = { workspace: uuid, requestId: uuid, partnerIds: [uuid], path };
    expect(remindInput(isQuestion).safeParse(input).success).toBe(allowed);
  });

  it("name the agreement, and only an agreement", () => {
    expect(agreementOf(signPath(uuid))).toBe(uuid);
    expect(agreementOf("plan/expectations")).toBeNull();
  });

  it("name the entry on which a proposal waits, and only an entry", () => {
    expect(entryOf(matchPath(uuid))).toBe(uuid);
    for (const path of [
      "plan",
      `expectations/rounds/${uuid}`,
      `expectations/needs/${uuid}`,
      "expectations/new",
    ])
      expect(entryOf(path)).toBeNull();
  });

  it("hold only letters, digits, hyphens and slashes, whatever is sent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        if (isReminderPath(text, isQuestion)) expect(text).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/);
      }),
    );
  });
});

describe("who is reminded", () => {
  const facts = (people: number, ...reminders: [number, string][]) => ({
    partnerId: "a",
    own: false,
    people,
    reminders: reminders.map(([since, path]) => ({ at: ago(since), path })),
  });
  const many = Array.from({ length: REMINDERS_A_DAY }, (_, n): [number, string] => [1000, `plan/${n}`]);

  it.each([
    ["somebody speaks for it", facts(1), "remind"],
    ["nobody speaks for it", facts(0), "empty"],
    ["reminded a moment ago", facts(2, [0, "plan/x"]), "resting"],
    ["reminded just under a day ago", facts(2, [REMINDER_REST - 1, "plan/x"]), "resting"],
    ["reminded a day ago", facts(2, [REMINDER_REST, "plan/x"]), "remind"],
    ["reminded of something else", facts(2, [0, "plan/y"]), "remind"],
    ["reminded of many things", facts(2, ...many), "resting"],
    ["nobody any more, but reminded", facts(0, [0, "plan/x"]), "empty"],
  ] as const)("%s", (_, organisation, where) => {
    const plan = planReminder([organisation], "plan/x", now);
    expect(plan).toEqual({ remind: [], resting: [], empty: [], [where]: ["a"] });
  });

  it("never only the one who presses, but a colleague beside them", () => {
    expect(planReminder([{ ...facts(0), own: true }], "plan/x", now)).toEqual({
      remind: [],
      resting: [],
      empty: [],
    });
    expect(planReminder([{ ...facts(1), own: true }], "plan/x", now).remind).toEqual(["a"]);
  });

  it("each organisation is in exactly one heap", () => {
    const one = fc.record({
      partnerId: fc.uuid(),
      own: fc.constant(false),
      people: fc.nat(3),
      reminders: fc.array(
        fc.record({
          at: fc.nat(2 * REMINDER_REST).map(ago),
          path: fc.constantFrom("plan", "plan/x"),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: (o) => o.partnerId }), (all) => {
        const { remind, resting, empty } = planReminder(all, "plan/x", now);
        expect([...remind, ...resting, ...empty].sort()).toEqual(all.map((o) => o.partnerId).sort());
      }),
    );
  });

  it.each([
    [{ remind: ["a"], resting: ["b"], empty: ["c"] }, null],
    [{ remind: [], resting: ["b"], empty: ["c"] }, "remindedToday"],
    [{ remind: [], resting: [], empty: ["c"] }, "nobodyToRemind"],
    [{ remind: [], resting: [], empty: [] }, "onlyYourself"],
  ])("%j refuses with %s", (plan, code) => expect(refuseReminder(plan)).toBe(code));

  it("takes back only what is still held", () => {
    expect([0, 1, 3].map(refuseTakingBack)).toEqual(["reminderGone", null, null]);
  });
});

describe("what goes out", () => {
  const receiver: ReceiverFacts = {
    role: "REPRESENTATIVE",
    partnerId: "a",
    hasLeft: false,
    workspaceRemoved: false,
    organisationIsMember: true,
    off: [],
  };
  const all = { ...receiver, off: mailTopics };

  it.each<[string, MailTopic, ReceiverFacts, string | null]>([
    ["to a representative", "YOUR_TURN", receiver, null],
    ["to one who left", "YOUR_TURN", { ...receiver, hasLeft: true }, "gone"],
    ["from the trash", "NOTE", { ...receiver, workspaceRemoved: true }, "gone"],
    ["of a kind that is off", "NOTE", { ...receiver, off: ["NOTE"] }, "switchedOff"],
    ["of another kind than the one that is off", "REMINDER", { ...receiver, off: ["NOTE"] }, null],
    ["of any kind, all off", "PLEASE_SIGN", all, "switchedOff"],
    [
      "after the confirmation was undone",
      "YOUR_TURN",
      { ...receiver, organisationIsMember: false },
      "takenBack",
    ],
    ["a note before the confirmation", "NOTE", { ...receiver, organisationIsMember: false }, null],
    ["a turn, now coordinating and speaking", "YOUR_TURN", { ...receiver, role: "COORDINATOR" }, null],
    [
      "a turn, now only coordinating",
      "YOUR_TURN",
      { ...receiver, role: "COORDINATOR", partnerId: null },
      "notTheirs",
    ],
    ["to sign, now only moderating", "PLEASE_SIGN", { ...receiver, role: "FACILITATOR" }, "notTheirs"],
    ["a note, now only watching", "NOTE", { ...receiver, role: "OBSERVER" }, "notTheirs"],
  ])("%s", (_, topic, facts, silence) => expect(staysUnsent(topic, facts)).toBe(silence));

  it.each<[MailTopic, string[], string]>([
    ["YOUR_TURN", ["plan/purpose/why"], "plan/purpose/why"],
    ["YOUR_TURN", ["plan/purpose/why", "plan"], "plan"],
    ["PLEASE_SIGN", ["agreements/1/sign", "agreements/1/sign"], "agreements/1/sign"],
    ["PLEASE_SIGN", ["agreements/1/sign", "agreements/2/sign"], "agreements"],
    ["REMINDER", ["plan/a", "plan/b"], "plan"],
    ["NOTE", ["expectations/1", "goals/2"], "notes"],
  ])("%s of %j leads to %s", (topic, paths, path) => expect(pathOf(topic, paths)).toBe(path));

  it("waits as long as it may be taken back, and gathers only notes", () => {
    expect([holdFor.REMINDER, holdFor.INVITATION]).toEqual([20_000, 20_000]);
    expect([...mailTopics, "INVITATION" as const].filter(takesAlong)).toEqual(["NOTE", "INVITATION"]);
  });

  it("is tried again after growing pauses, and given up in the end", () => {
    const pauses = Array.from({ length: 20 }, (_, n) => pauseAfter(n + 1));
    const tried = pauses.filter((pause) => pause !== null);
    expect(tried).toEqual([...tried].sort((a, b) => a - b));
    expect(tried.length).toBe(5);
    expect(pauses.slice(tried.length).every((pause) => pause === null)).toBe(true);
  });
});

describe("what can be switched off", () => {
  const rounds = ["ROUND_OPENED", "ROUND_ENDS", "ROUND_REVEALED"] as const;
  it.each([
    ["REPRESENTATIVE", "a", ["YOUR_TURN", "PLEASE_SIGN", "REMINDER", "NOTE", ...rounds, "ASKED"]],
    ["COORDINATOR", "a", ["YOUR_TURN", "PLEASE_SIGN", "REMINDER", "NOTE", ...rounds, "ASKED"]],
    ["COORDINATOR", null, ["NOTE", "ROUND_REVEALED"]],
    ["FACILITATOR", null, ["NOTE", "ROUND_REVEALED"]],
    ["OBSERVER", null, []],
  ] as const)("%s of %s", (role, partnerId, topics) =>
    expect(topicsFor({ role, partnerId })).toEqual(topics),
  );

  it("follows the form for what was shown, and keeps the rest", () => {
    const topics = fc.subarray([...mailTopics]);
    fc.assert(
      fc.property(topics, topics, fc.constantFrom(...roles), (before, chosen, role) => {
        const shown = topicsFor({ role, partnerId: "a" });
        const after = offAfter(before, chosen, shown);
        for (const topic of mailTopics)
          expect(after.includes(topic)).toBe((shown.includes(topic) ? chosen : before).includes(topic));
        expect(new Set(after).size).toBe(after.length);
      }),
    );
  });
});
