import { describe, expect, it } from "vitest";
import { enterWorkspace } from "@/server/core/scope";
import { anExpectation, aTypedExpectation, changeExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { readParticipations } from "./reads/participations";

const step = (w: TestWorkspace, done: { id: string; version: number }) => ({
  ...w.change(),
  expectationId: done.id,
  version: done.version,
});

/** What somebody can read of the first organisation's answers: kind, answer, and whether it is confirmed. */
async function told(w: TestWorkspace, person: keyof TestWorkspace["people"] = "second") {
  const entry = { workspaceId: w.id, personId: w.people[person].id, right: "workspace.read" as const };
  const answers = await enterWorkspace(entry, (scope) => readParticipations(scope));
  return answers
    .filter((answer) => answer.partnerId === w.partners.first)
    .map((answer) => `${answer.kind} ${answer.answer}${answer.confirmedAt ? " confirmed" : ""}`)
    .sort();
}

/** Takes the seat's people away, so that nobody sits for the first organisation. */
const emptySeat = (w: TestWorkspace) =>
  enterWorkspace(
    { workspaceId: w.id, personId: w.people.coordinator.id, right: "member.manage" },
    async (scope) => {
      await scope.tx.membership.update({
        where: { workspaceId_id: { workspaceId: w.id, id: w.members.first } },
        data: { leftAt: scope.now },
        select: { id: true },
      });
    },
  );

describe("answers", () => {
  it("are told to all members, also where the words are hidden", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, { by: own, state: "DRAFT" });
    expect(await told(w)).toEqual([]);
    await anExpectation(w, { by: own, visibility: "OWN_ORG" });
    expect(await told(w)).toEqual(["GIVE SOME confirmed"]);
    expect(await told(w, "facilitator")).toEqual(["GIVE SOME confirmed"]);
    expect(await told(w, "observer")).toEqual([]);
    const list = await w.asSecond().expectations.list({ workspace: w.id, partnerId: w.partners.first });
    expect(list.expectations).toEqual([]);
    const { organisations } = await w.asSecond().expectations.summary({ workspace: w.id });
    expect(organisations.find((partner) => partner.id === w.partners.first)).toMatchObject({
      answered: true,
      noted: [{ kind: "GIVE", answer: "SOME", confirmed: true }],
    });
  });

  it("follow the rows: confirmed once all are, whoever typed them, gone with the last one", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const one = await aTypedExpectation(w);
    const two = await anExpectation(w, { by: own });
    expect(await told(w)).toEqual(["GIVE SOME"]);
    const changed = await changeExpectation(w, one, { by: own, statement: "Zwei Säle" });
    expect(await told(w)).toEqual(["GIVE SOME confirmed"]);
    await own.expectations.remove(step(w, changed));
    expect(await told(w)).toEqual(["GIVE SOME confirmed"]);
    await own.expectations.withdraw(step(w, two));
    expect(await told(w)).toEqual([]);
  });

  it("come and go with the row that undo takes back", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await own.expectations.answerNone({ ...w.change(), partnerId: null, kind: "GIVE" });
    const one = await anExpectation(w, { by: own });
    expect(await told(w)).toEqual(["GIVE SOME confirmed"]);
    await undo(w, "EXPECTATION", one, own);
    expect(await told(w)).toEqual(["GIVE NONE confirmed"]);

    const need = await anExpectation(w, { by: own, kind: "NEED" });
    const second = await anExpectation(w, { by: own, kind: "NEED" });
    await expect(undo(w, "EXPECTATION", need, own)).rejects.toMatchObject({
      cause: { code: "changedSince" },
    });
    await undo(w, "EXPECTATION", second, own);
    expect(await told(w)).toEqual(["GIVE NONE confirmed", "NEED SOME confirmed"]);
    const third = await anExpectation(w, { by: own, kind: "GET" });
    const gone = await own.expectations.remove(step(w, third));
    expect(await told(w)).toEqual(["GIVE NONE confirmed", "NEED SOME confirmed"]);
    await undo(w, "EXPECTATION", gone, own);
    expect(await told(w)).toEqual(["GET SOME confirmed", "GIVE NONE confirmed", "NEED SOME confirmed"]);
  });

  it("can be an explicit nothing, refused while something is shared, turned by the next row, taken back", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE").expectations;
    const none = { partnerId: null, kind: "RED_LINE" as const };
    const done = await own.answerNone({ ...w.change(), ...none });
    expect(await told(w)).toEqual(["RED_LINE NONE confirmed"]);
    const shown = await own.ofKind({ workspace: w.id, kind: "RED_LINE" });
    expect(shown).toMatchObject({ expectations: [], nothing: [{ id: done.id, confirmed: true }] });
    expect((await own.summary({ workspace: w.id })).own?.missing).toEqual(["GIVE", "GET", "NEED"]);
    const row = await anExpectation(w, { kind: "RED_LINE" });
    expect(await told(w)).toEqual(["RED_LINE SOME confirmed"]);
    await expect(own.answerNone({ ...w.change(), ...none })).rejects.toMatchObject({
      cause: { code: "sharedOfThisKind" },
    });
    await expect(own.reopenNone({ ...w.change(), ...none })).rejects.toMatchObject({
      cause: { code: "notNone" },
    });
    await own.remove(step(w, row));
    await own.answerNone({ ...w.change(), ...none });
    await own.reopenNone({ ...w.change(), ...none });
    expect(await told(w)).toEqual([]);
  });

  it("are given by nobody else, and noted unconfirmed by the coordination where nobody sits", async () => {
    const w = await aWorkspace();
    const none = { partnerId: w.partners.first, kind: "NEED" as const };
    const coordination = w.as("COORDINATOR").expectations;
    await expect(w.asSecond().expectations.answerNone({ ...w.change(), ...none })).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    await expect(coordination.answerNone({ ...w.change(), ...none })).rejects.toMatchObject({
      cause: { code: "speaksForItself" },
    });
    await expect(
      w.as("FACILITATOR").expectations.answerNone({ ...w.change(), ...none, partnerId: null }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(
      coordination.answerNone({ ...w.change(), ...none, partnerId: crypto.randomUUID() }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await emptySeat(w);
    await coordination.answerNone({ ...w.change(), ...none });
    expect(await told(w)).toEqual(["NEED NONE"]);
  });

  it("are all confirmed in one press, kept inside when one row is, and taken back in one", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await expect(own.expectations.confirmAll(w.change())).rejects.toMatchObject({
      cause: { code: "nothingToConfirm" },
    });
    await aTypedExpectation(w);
    await aTypedExpectation(w, { statement: "Geheim", kind: "NEED", visibility: "OWN_ORG" });
    await anExpectation(w, { by: own, state: "DRAFT", kind: "GET" });
    const before = await told(w, "first");
    const done = await own.expectations.confirmAll(w.change());
    expect(done.confirmed).toBe(2);
    expect(await told(w)).toEqual(["GIVE SOME confirmed", "NEED SOME confirmed"]);
    const mine = await own.expectations.list({ workspace: w.id });
    expect(mine.expectations.map((row) => row.state).sort()).toEqual(["CONFIRMED", "CONFIRMED", "DRAFT"]);
    expect(JSON.stringify(await w.asSecond().history.list({ workspace: w.id }))).not.toContain("Geheim");
    await expect(own.expectations.confirmAll(w.change())).rejects.toMatchObject({
      cause: { code: "nothingToConfirm" },
    });
    await expect(undo(w, "PARTICIPATION", done)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await undo(w, "PARTICIPATION", done, own);
    expect(await told(w, "first")).toEqual(before);
    await expect(w.as("FACILITATOR").expectations.confirmAll(w.change())).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("are taken back by nobody else, also when the row of the same event is hidden", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const none = await own.expectations.answerNone({ ...w.change(), partnerId: null, kind: "NEED" });
    const row = await anExpectation(w, { by: own });
    await changeExpectation(w, row, { by: own, visibility: "OWN_ORG" });
    const answers = await enterWorkspace(
      { workspaceId: w.id, personId: w.people.first.id, right: "workspace.read" },
      (scope) =>
        scope.tx.expectationParticipation.findMany({
          where: { workspaceId: w.id },
          select: { id: true, version: true },
        }),
    );
    expect(answers).toHaveLength(2);
    for (const { id, version } of answers) {
      await expect(undo(w, "PARTICIPATION", { id, version })).rejects.toMatchObject({
        cause: { code: "notAllowed" },
      });
    }
    expect(none.version).toBe(1);
    expect(await told(w)).toEqual(["GIVE SOME confirmed", "NEED NONE confirmed"]);
  });

  it("count for rows that were shared before answers were noted, and are noted when they are confirmed", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await aTypedExpectation(w);
    await enterWorkspace(
      { workspaceId: w.id, personId: w.people.first.id, right: "expectation.write" },
      async (scope) => {
        await scope.tx.expectationParticipation.updateMany({
          where: { workspaceId: w.id },
          data: { removedAt: scope.now },
        });
      },
    );
    expect(await told(w)).toEqual(["GIVE SOME"]);
    expect((await own.expectations.summary({ workspace: w.id })).own?.missing).toEqual([
      "GET",
      "NEED",
      "RED_LINE",
    ]);
    await own.expectations.confirmAll(w.change());
    expect(await told(w)).toEqual(["GIVE SOME confirmed"]);
  });

  it("stay true when an organisation shares and takes back at the same moment", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const rows = await Promise.all(Array.from({ length: 6 }, () => anExpectation(w, { by: own })));
    await Promise.all([
      ...rows.map((row) => own.expectations.remove(step(w, row))),
      own.expectations.answerNone({ ...w.change(), partnerId: null, kind: "NEED" }),
    ]);
    expect(await told(w)).toEqual(["NEED NONE confirmed"]);
  });

  it("cost a constant number of statements", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const first = await aTypedExpectation(w);
    expect((await countStatements(() => anExpectation(w, { by: own }))).length).toBeLessThanOrEqual(10);
    expect(
      (await countStatements(() => own.expectations.confirm(step(w, first)))).length,
    ).toBeLessThanOrEqual(10);
    const none = { partnerId: null, kind: "NEED" as const };
    expect(
      (await countStatements(() => own.expectations.answerNone({ ...w.change(), ...none }))).length,
    ).toBeLessThanOrEqual(10);
    for (let i = 0; i < 20; i++) await anExpectation(w, { by: own, kind: "GET" });
    await aTypedExpectation(w, { kind: "GET" });
    const all = await countStatements(() => own.expectations.confirmAll(w.change()));
    expect(all.length).toBeLessThanOrEqual(10);
    const kind = await countStatements(() => own.expectations.ofKind({ workspace: w.id, kind: "GET" }));
    expect(kind.length).toBeLessThanOrEqual(6);
  });
});
