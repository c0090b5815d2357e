import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toDay } from "@/server/core/rows";
import { enterWorkspace, type WorkspaceScope } from "@/server/core/scope";
import { aGoal } from "@/server/goals/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { loadSnapshot } from "./load-snapshot";

type Who = keyof TestWorkspace["people"];

const inside = <T>(w: TestWorkspace, who: Who, body: (scope: WorkspaceScope) => Promise<T>) =>
  enterWorkspace({ workspaceId: w.id, personId: w.people[who].id, right: "workspace.read" }, body);

const snapshotOf = (w: TestWorkspace, who: Who) => inside(w, who, loadSnapshot);

/** One row of every table that a snapshot reads, `times` over, entered by the coordination. */
const fill = (w: TestWorkspace, times: number) =>
  inside(w, "coordinator", async ({ tx, now }) => {
    const { founder, first } = w.partners;
    const own = { workspaceId: w.id, createdAt: now };
    for (let each = 0; each < times; each++) {
      const [giveId, wantId, goalId, riskId, noteId] = [1, 2, 3, 4, 5].map(() => randomUUID()) as [
        string,
        string,
        string,
        string,
        string,
      ];
      const spoken = { ...own, category: "ROOMS" as const, statement: "x", state: "SHARED" as const };
      const expectations = [
        {
          ...spoken,
          id: giveId,
          partnerId: founder,
          kind: "GIVE" as const,
          enteredById: w.members.coordinator,
        },
        {
          ...spoken,
          id: wantId,
          partnerId: first,
          kind: "NEED" as const,
          enteredById: w.members.first,
          visibility: "MEMBERS" as const,
          openAcceptedAt: now,
        },
      ];
      await tx.expectation.createMany({ data: expectations });
      await tx.match.create({ data: { ...own, giveId, wantId, quantity: 2 }, select: { id: true } });
      const goal = { ...own, id: goalId, title: "Takt", createdById: w.members.coordinator };
      await tx.goal.create({ data: { ...goal, affectedGroups: ["young", "?"] }, select: { id: true } });
      const position = { workspaceId: w.id, goalId, partnerId: first, position: "DRIVES" as const };
      await tx.goalPosition.create({ data: position, select: { id: true } });
      await tx.risk.create({ data: { ...own, id: riskId, title: "Geld fehlt" }, select: { id: true } });
      const plan = { workspaceId: w.id, riskId, trigger: "x" };
      await tx.setbackPlan.create({ data: plan, select: { id: true } });
      await tx.earlyWarningSign.create({ data: { ...own, riskId, sign: "x" }, select: { id: true } });
      await tx.riskContribution.create({ data: { ...own, riskId, partnerId: first }, select: { id: true } });
      const note = { ...own, id: noteId, recordKind: "GOAL" as const, recordId: goalId, text: "x" };
      await tx.note.create({
        data: { ...note, weight: "BLOCKING", authorId: w.members.facilitator },
        select: { id: true },
      });
      const commitment = { ...own, partnerId: first, category: "TIME" as const, statement: "x", amount: 5 };
      await tx.resourceCommitment.create({ data: commitment, select: { id: true } });
      const mandate = { ...own, kind: "CHAIR" as const, partnerId: first };
      await tx.mandate.create({ data: mandate, select: { id: true } });
      const openEnd = { ...own, question: "x", reason: "ASK_BOARD" as const, askBy: toDay("2027-01-02") };
      await tx.openEnd.create({ data: { ...openEnd, heldById: w.members.first }, select: { id: true } });
    }
  });

const once = (w: TestWorkspace) =>
  inside(w, "coordinator", async ({ tx, now }) => {
    const { first } = w.partners;
    const own = { workspaceId: w.id };
    const answered = { ...own, partnerId: first, answeredAt: now };
    const created = { ...own, createdAt: now };
    await tx.formAnswer.create({
      data: { ...answered, question: "bond", choice: "A", recordedForOrganisation: true },
      select: { id: true },
    });
    await tx.requiredPerspective.create({
      data: { ...created, perspective: "young", waivedReason: "x" },
      select: { id: true },
    });
    await tx.expectationParticipation.create({
      data: { ...answered, kind: "RED_LINE", answer: "NONE", confirmedAt: new Date("2026-11-20T23:30:00Z") },
      select: { id: true },
    });
    await tx.decisionClassRule.create({
      data: { ...own, decisionClass: "MONEY", body: "PLENARY", rule: "CONSENT", periodDays: 7 },
      select: { id: true },
    });
    await tx.rhythm.create({ data: { ...own, kind: "MEETING", every: "MONTHLY" }, select: { id: true } });
    await tx.riskDismissal.create({
      data: { ...created, catalogueId: "R3", reason: "x" },
      select: { id: true },
    });
  });

const clauses = [
  { topic: "CL1", title: "Zweck", body: "x" },
  { topic: null, title: "Eigenes", body: "y" },
];

describe("the snapshot", () => {
  it("holds the plan in the words of the rules", async () => {
    const w = await aWorkspace();
    await fill(w, 1);
    await once(w);
    await w.as("COORDINATOR").agreements.draft({ ...w.change(), title: "Vereinbarung", clauses });
    const snapshot = await snapshotOf(w, "coordinator");
    expect(snapshot).toMatchObject({
      workspace: { id: w.id, name: "Probe", form: "UNDETERMINED", protection: "STANDARD" },
      formDecision: null,
      startDecision: null,
      coordinators: 1,
      formAnswers: [{ partnerId: w.partners.first, question: "bond", choice: "A", recorded: true }],
      requiredPerspectives: [{ perspective: "young", waived: true, prospectPartnerId: null }],
      participations: [{ kind: "RED_LINE", answer: "NONE", confirmedOn: "2026-11-21" }],
      classRules: [{ decisionClass: "MONEY" }],
      mandates: [{ kind: "CHAIR", partnerId: w.partners.first }],
      rhythms: [{ kind: "MEETING", nextOn: null }],
      commitments: [{ category: "TIME", amount: 5, critical: false, state: "OFFERED" }],
      dismissedRisks: ["R3"],
      openEnds: [{ question: "x", reason: "ASK_BOARD", askBy: "2027-01-02" }],
      goals: [
        {
          affectedGroups: ["young"],
          hasIndicator: false,
          positions: [{ partnerId: w.partners.first, position: "DRIVES" }],
        },
      ],
      risks: [{ hasTrigger: true, hasFirstHours: false, signs: 1, namedBy: [w.partners.first] }],
      notes: [{ weight: "BLOCKING", resolved: false, answered: false }],
      invitations: { pending: 0, expired: 0 },
    });
    expect(snapshot.partners.map((partner) => partner.hasRepresentative)).toEqual([true, true, true]);
    const [give, want] = snapshot.expectations;
    expect(snapshot.expectations).toHaveLength(2);
    expect([give, want].map((one) => one?.visibleToMembers)).toEqual([true, true]);
    expect(snapshot.expectations.map((one) => one.openAccepted).sort()).toEqual([false, true]);
    expect(snapshot.matches).toMatchObject([{ quantity: 2, state: "PROPOSED", giverAccepted: false }]);
    expect(snapshot.texts).toMatchObject([
      { title: "Vereinbarung", state: "DRAFT", clauses: [{ topic: "CL1" }, { topic: null }] },
    ]);
    expect(snapshot.texts[0]?.signOffs).toHaveLength(3);
  });

  it("leaves out what is removed, withdrawn, or private to others, with the matches that hang on it", async () => {
    const w = await aWorkspace();
    await fill(w, 3);
    await inside(w, "coordinator", async ({ tx, now }) => {
      const [one, other] = await tx.expectation.findMany({
        where: { workspaceId: w.id, kind: "GIVE" },
        select: { id: true },
      });
      const at = (id = "") => ({ workspaceId_id: { workspaceId: w.id, id } });
      await tx.expectation.update({ where: at(one?.id), data: { state: "WITHDRAWN" }, select: { id: true } });
      const hidden = { visibility: "OWN_ORG" as const };
      await tx.expectation.update({ where: at(other?.id), data: hidden, select: { id: true } });
      const goal = await tx.goal.findFirstOrThrow({ where: { workspaceId: w.id }, select: { id: true } });
      await tx.goal.update({ where: at(goal.id), data: { removedAt: now }, select: { id: true } });
    });
    const snapshot = await snapshotOf(w, "second");
    expect(snapshot.expectations.filter((one) => one.kind === "GIVE")).toHaveLength(1);
    expect(snapshot.matches).toHaveLength(1);
    expect(snapshot.goals).toHaveLength(2);
  });

  it("shows an observer what is released and nothing else", async () => {
    const w = await aWorkspace();
    await fill(w, 1);
    await once(w);
    const goal = await aGoal(w);
    const decision = { goalId: goal.id, version: 1, decidedOn: "2026-01-01", asked: "alle" };
    await w.as("COORDINATOR").goals.adopt({ ...w.change(), ...decision });
    const snapshot = await snapshotOf(w, "observer");
    expect(snapshot.goals.map((one) => one.id)).toEqual([goal.id]);
    expect(snapshot.goals[0]?.decidedAt).not.toBeNull();
    expect(snapshot.partners).toHaveLength(3);
    for (const hidden of [
      snapshot.expectations,
      snapshot.matches,
      snapshot.formAnswers,
      snapshot.requiredPerspectives,
      snapshot.participations,
      snapshot.classRules,
      snapshot.mandates,
      snapshot.rhythms,
      snapshot.commitments,
      snapshot.dismissedRisks,
      snapshot.openEnds,
      snapshot.risks,
      snapshot.notes,
    ])
      expect(hidden).toEqual([]);
  });

  it("costs two statements with entering, the same for few rows and for many", async () => {
    const w = await aWorkspace();
    const none = await countStatements(() => snapshotOf(w, "coordinator"));
    await fill(w, 1);
    await once(w);
    const few = await countStatements(() => snapshotOf(w, "coordinator"));
    await fill(w, 25);
    const many = await countStatements(() => snapshotOf(w, "coordinator"));
    expect(many.length).toBeLessThanOrEqual(2);
    expect([none.length, few.length]).toEqual([many.length, many.length]);
  });
});
