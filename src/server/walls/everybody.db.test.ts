import { beforeAll, describe, expect, it } from "vitest";
import { formQuestions } from "@/domain/collaboration/schema";
import { MOST_LISTED } from "@/domain/partners/picking";
import { aDraft, decision, open, signature } from "@/server/agreements/testing";
import { loadSnapshot } from "@/server/analysis/load-snapshot";
import { enterWorkspace } from "@/server/core/scope";
import { aGoal } from "@/server/goals/testing";
import { manyMembers } from "@/server/testing/many";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

/** As many as the report had that brought this to light. */
const ALL = 251;

/**
 * Wherever something is counted, chosen or signed, everybody counts: the second organisation is the last one by the
 * alphabet, so whatever is cut to a page loses it.
 */
describe(`${ALL} members`, () => {
  let w: TestWorkspace;
  let last: ReturnType<TestWorkspace["asSecond"]>;
  beforeAll(async () => {
    w = await aWorkspace();
    last = w.asSecond();
    await manyMembers(w, ALL - 3);
  });

  const inside = <T>(body: Parameters<typeof enterWorkspace<T>>[1]) =>
    enterWorkspace({ workspaceId: w.id, personId: w.people.coordinator.id, right: "plan.read" }, body);

  it("are all asked, are all counted, and the last of them signs from its page", async () => {
    const { agreementId } = await aDraft(w);
    const text = await open(w, agreementId);
    const page = await last.agreements.byId({ workspace: w.id, agreementId });
    expect(page).toMatchObject({
      parties: ALL,
      named: ALL,
      tally: { signed: 0, reserved: 0, refused: 0, open: ALL },
      force: { signed: 0, parties: ALL },
      seat: { partnerId: w.partners.second },
      may: { sign: true, refuse: true, postpone: true },
    });
    expect(page.force?.missing).toHaveLength(ALL);
    expect(page.rail.length).toBeLessThan(30);
    const { remindable } = await w.as("COORDINATOR").agreements.byId({ workspace: w.id, agreementId });
    expect(remindable).toHaveLength(ALL - 1);
    expect(page.rail.filter((word) => word.partner.id === w.partners.second)).toHaveLength(1);
    await last.agreements.sign({ ...w.change(), ...signature(text, w.partners.second) });
    const after = await w.as("COORDINATOR").agreements.byId({ workspace: w.id, agreementId, names: ALL });
    expect(after.force).toMatchObject({ signed: 1, parties: ALL });
    expect(after.rail).toHaveLength(ALL);
    await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(text) });
    const { agreements } = await w.as("FACILITATOR").agreements.list({ workspace: w.id });
    expect(agreements[0]?.newest?.force).toMatchObject({
      verdict: "AWAITING_SIGNATURES",
      signed: 1,
      parties: ALL,
    });
    const { texts, partners } = await inside(loadSnapshot);
    expect(partners).toHaveLength(ALL);
    expect(texts[0]?.signOffs.filter((word) => word.state === "PENDING")).toHaveLength(ALL - 1);
  });

  it("can all be found to lead a goal, to watch a setback and to take a task on", async () => {
    const choices = (words: string) =>
      w.as("COORDINATOR").partners.choices({ workspace: w.id, among: "MEMBERS", words });
    expect((await choices("zweiter")).map((one) => one.name)).toEqual(["Zweiter Verein"]);
    expect(await choices("verein")).toHaveLength(3);
    const first = await last.partners.choices({ workspace: w.id, among: "MEMBERS" });
    expect(first).toHaveLength(MOST_LISTED + 2);
    expect(first.at(-1)?.id).toBe(w.partners.second);
    const chosen = [w.partners.second];
    const held = await w.as("FACILITATOR").partners.choices({ workspace: w.id, among: "HERE", chosen });
    expect(held.at(-1)?.id).toBe(w.partners.second);
    const [mandatable] = await w
      .as("COORDINATOR")
      .structure.mandatable({ workspace: w.id, words: "zweiter" });
    expect(mandatable?.memberships).toMatchObject([{ id: w.members.second }]);
    const promising = await last.commitments.promising({ workspace: w.id });
    expect(promising.promising.map((one) => one.id)).toContain(w.partners.second);
    const goal = await aGoal(w, { leadPartnerId: w.partners.second });
    expect(await last.goals.byId({ workspace: w.id, goalId: goal.id })).toMatchObject({
      lead: { id: w.partners.second },
    });
  });

  it("can all be written down for, mailed in one press, and are all counted at the table", async () => {
    const everybody = await w.as("COORDINATOR").expectations.organisations({ workspace: w.id });
    expect(everybody).toHaveLength(ALL);
    const table = await last.partners.map({ workspace: w.id });
    expect(table).toMatchObject({ seated: ALL, more: true });
    expect(table.partners.filter((seat) => seat.own)).toHaveLength(1);
    const partnerIds = everybody.map((one) => one.id);
    const pressed = await w
      .as("COORDINATOR")
      .notifications.remind({ ...w.change(), partnerIds, path: "plan" });
    expect(pressed).toMatchObject({ reminded: 2, empty: ALL - 3 });
  });

  it("are all counted where each has answered all nine questions on the form", async () => {
    await inside(
      ({ tx, workspaceId, now }) => tx.$executeRaw`
        INSERT INTO "FormAnswer" ("workspaceId", "id", "partnerId", "question", "choice", "answeredAt")
        SELECT p."workspaceId", gen_random_uuid(), p."id", q, 'A', ${now} FROM "Partner" p
        CROSS JOIN unnest(${[...formQuestions]}::text[]) q WHERE p."workspaceId" = ${workspaceId}::uuid`,
    );
    const { heard, check } = await w.as("FACILITATOR").collaboration.check({ workspace: w.id });
    expect(heard).toMatchObject({ enough: true, silent: [] });
    expect(heard.answered).toHaveLength(ALL);
    expect(check?.organisations).toHaveLength(ALL);
  });
});
