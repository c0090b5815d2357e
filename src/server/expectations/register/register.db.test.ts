import { describe, expect, it } from "vitest";
import { enterWorkspace } from "@/server/core/scope";
import { anExpectation, aTypedExpectation, changeExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";

/** What the entries of these tests say unless they say more. */
const contacts = {
  kind: "NEED",
  category: "PRESS",
  statement: "Kontakte zur Lokalpresse",
  priority: "MUST",
} as const;

/** A fourth organisation that nobody sits for. */
async function anEmptySeat(w: TestWorkspace): Promise<string> {
  return enterWorkspace(
    { workspaceId: w.id, personId: w.people.coordinator.id, right: "partner.manage" },
    async (scope) => {
      const partner = await scope.tx.partner.create({
        data: {
          workspaceId: w.id,
          name: "Leerer Stuhl",
          code: "LS",
          strand: 7,
          state: "MEMBER",
          stateSince: scope.now,
          createdAt: scope.now,
        },
        select: { id: true },
      });
      return partner.id;
    },
  );
}

/** What somebody finds in the tables themselves, past every router. */
const raw = (w: TestWorkspace, personId: string) =>
  enterWorkspace({ workspaceId: w.id, personId, right: "expectation.read" }, async (scope) => ({
    rows: await scope.tx.$queryRaw<
      { id: string; statement: string }[]
    >`SELECT "id", "statement" FROM "Expectation"`,
    revisions: await scope.tx.$queryRaw<
      { recordId: string; before: unknown }[]
    >`SELECT "recordId", "before" FROM "Revision"`,
    events: await scope.tx.$queryRaw<{ action: string }[]>`SELECT "action" FROM "Event" ORDER BY "seq"`,
  }));

describe("expectations", () => {
  it("are drafted, shared, changed and withdrawn by their own organisation, and hold as soon as it shares them", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    const draft = await anExpectation(w, { ...contacts, state: "DRAFT" });
    const step = (done: { id: string; version: number }) => ({
      ...w.change(),
      expectationId: done.id,
      version: done.version,
    });
    const shared = await own.expectations.share(step(draft));
    expect(await own.expectations.byId({ workspace: w.id, expectationId: draft.id })).toMatchObject({
      state: "CONFIRMED",
      own: true,
      recordedForOrganisation: false,
      may: { change: true, share: false, confirm: false, withdraw: true, remove: true },
    });
    const { confirmedAt } = await own.expectations.byId({ workspace: w.id, expectationId: draft.id });
    expect(confirmedAt).not.toBeNull();
    const changed = await changeExpectation(w, shared, { ...contacts, statement: "Zwei Kontakte" });
    expect(await own.expectations.byId({ workspace: w.id, expectationId: draft.id })).toMatchObject({
      state: "CONFIRMED",
      may: { confirm: false },
    });
    const withdrawn = await own.expectations.withdraw(step(changed));
    await expect(changeExpectation(w, withdrawn, contacts)).rejects.toMatchObject({
      cause: { code: "isWithdrawn" },
    });
    const { events } = await raw(w, w.people.first.id);
    expect(events.map((event) => event.action)).toEqual([
      "expectation.shared",
      "expectation.changed",
      "expectation.withdrawn",
    ]);
  });

  it("refuse every step that the state does not allow, with its reason", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE").expectations;
    const draft = await anExpectation(w, { ...contacts, state: "DRAFT" });
    const step = (version: number) => ({ ...w.change(), expectationId: draft.id, version });
    await expect(own.confirm(step(1))).rejects.toMatchObject({ cause: { code: "notShared" } });
    await expect(own.withdraw(step(1))).rejects.toMatchObject({ cause: { code: "notConfirmed" } });
    await own.share(step(1));
    await expect(own.share(step(2))).rejects.toMatchObject({ cause: { code: "alreadyShared" } });
    await expect(own.confirm(step(2))).rejects.toMatchObject({ cause: { code: "alreadyConfirmed" } });
    await expect(anExpectation(w, { ...contacts, category: null, quantity: 3 })).rejects.toMatchObject({
      cause: { code: "noQuantityHere" },
    });
    await expect(anExpectation(w, { ...contacts, category: "MANDATE", quantity: 3 })).rejects.toMatchObject({
      cause: { code: "noQuantityHere" },
    });
  });

  it("show each circle only what is meant for it, also in the tables themselves", async () => {
    const w = await aWorkspace();
    const [draft, inside, toCoordination, toAll] = await Promise.all([
      anExpectation(w, { ...contacts, state: "DRAFT", statement: "Entwurf" }),
      anExpectation(w, { ...contacts, visibility: "OWN_ORG", statement: "Nur wir" }),
      anExpectation(w, { ...contacts, visibility: "COORDINATION", statement: "Für die Koordination" }),
      anExpectation(w, { ...contacts, statement: "Für alle" }),
    ]);
    const sees = async (personId: string) => (await raw(w, personId)).rows.map((row) => row.id).sort();
    const ids = (...rows: { id: string }[]) => rows.map((row) => row.id).sort();
    expect(await sees(w.people.first.id)).toEqual(ids(draft, inside, toCoordination, toAll));
    expect(await sees(w.people.coordinator.id)).toEqual(ids(toCoordination, toAll));
    expect(await sees(w.people.second.id)).toEqual(ids(toAll));
    expect(await sees(w.people.facilitator.id)).toEqual(ids(toAll));
    const shown = async (caller: ReturnType<typeof callerFor>) =>
      (await caller.expectations.list({ workspace: w.id })).expectations.map((row) => row.id).sort();
    expect(await shown(w.as("REPRESENTATIVE"))).toEqual(ids(draft, inside, toCoordination, toAll));
    expect(await shown(w.as("COORDINATOR"))).toEqual(ids(toCoordination, toAll));
    expect(await shown(w.asSecond())).toEqual(ids(toAll));
    expect(await shown(w.as("FACILITATOR"))).toEqual(ids(toAll));
    await expect(w.as("OBSERVER").expectations.list({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.asStranger().expectations.list({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("keep what was private out of the past of what was shared later", async () => {
    const w = await aWorkspace();
    const row = await anExpectation(w, { ...contacts, visibility: "OWN_ORG", statement: "Vertraulich" });
    await changeExpectation(w, row, { ...contacts, statement: "Öffentlich" });
    const seen = await raw(w, w.people.second.id);
    expect(seen.rows.map((found) => found.statement)).toEqual(["Öffentlich"]);
    expect(JSON.stringify(seen)).not.toContain("Vertraulich");
    expect(JSON.stringify(await raw(w, w.people.first.id))).toContain("Vertraulich");
  });

  it("answer for a hidden, a foreign and a missing one in the same words", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const draft = await anExpectation(w, { ...contacts, state: "DRAFT", statement: "Streng geheim" });
    const foreign = await anExpectation(other, contacts);
    const missing = crypto.randomUUID();
    const answers = await Promise.all(
      [draft.id, foreign.id, missing].flatMap((expectationId) => {
        const asked = w.asSecond().expectations;
        const step = { ...w.change(), expectationId, version: 1 };
        const calls = [
          asked.byId({ workspace: w.id, expectationId }),
          changeExpectation(w, { id: expectationId, version: 1 }, { by: w.asSecond(), ...contacts }),
          asked.confirm({ ...step, requestId: crypto.randomUUID() }),
          asked.remove({ ...step, requestId: crypto.randomUUID() }),
          asked.putBack({ ...step, requestId: crypto.randomUUID() }),
        ];
        return calls.map((call) =>
          call.then(
            () => "let in",
            (error: { code: string; message: string; cause?: unknown }) =>
              `${error.code} ${error.message} ${String(error.cause)}`,
          ),
        );
      }),
    );
    expect(new Set(answers)).toEqual(new Set(["NOT_FOUND NOT_FOUND undefined"]));
  });

  it("are confirmed by nobody but the organisation's own seat", async () => {
    const w = await aWorkspace();
    const row = await aTypedExpectation(w, contacts);
    const step = () => ({ ...w.change(), expectationId: row.id, version: row.version });
    await expect(w.asSecond().expectations.confirm(step())).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    await expect(w.as("COORDINATOR").expectations.confirm(step())).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    await expect(w.as("FACILITATOR").expectations.confirm(step())).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await w.as("REPRESENTATIVE").expectations.confirm(step());
  });

  it("are recorded by the coordination only where nobody sits, and stay marked until the organisation confirms", async () => {
    const w = await aWorkspace();
    const partnerId = await anEmptySeat(w);
    const coordination = w.as("COORDINATOR").expectations;
    await expect(
      anExpectation(w, { by: w.as("COORDINATOR"), ...contacts, partnerId: w.partners.first }),
    ).rejects.toMatchObject({
      cause: { code: "speaksForItself" },
    });
    await expect(anExpectation(w, { by: w.asSecond(), ...contacts, partnerId })).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    await expect(
      anExpectation(w, { by: w.as("COORDINATOR"), ...contacts, partnerId, visibility: "OWN_ORG" }),
    ).rejects.toMatchObject({
      cause: { code: "recordedIsReadByBoth" },
    });
    const recorded = await anExpectation(w, { by: w.as("COORDINATOR"), ...contacts, partnerId });
    expect(await coordination.byId({ workspace: w.id, expectationId: recorded.id })).toMatchObject({
      recordedForOrganisation: true,
      state: "SHARED",
      may: { change: true, confirm: false, withdraw: false, remove: true },
    });
    const newcomer = await aPerson("Neue Vertretung");
    await enterWorkspace(
      { workspaceId: w.id, personId: w.people.coordinator.id, right: "member.manage" },
      (scope) =>
        scope.tx.membership.create({
          data: {
            workspaceId: w.id,
            personId: newcomer.id,
            role: "REPRESENTATIVE",
            partnerId,
            name: newcomer.name,
            joinedAt: scope.now,
          },
          select: { id: true },
        }),
    );
    const step = { expectationId: recorded.id, version: recorded.version };
    await expect(
      changeExpectation(w, recorded, { by: w.as("COORDINATOR"), ...contacts }),
    ).rejects.toMatchObject({
      cause: { code: "speaksForItself" },
    });
    await callerFor(newcomer).expectations.confirm({ ...w.change(), ...step });
    expect(await coordination.byId({ workspace: w.id, expectationId: recorded.id })).toMatchObject({
      state: "CONFIRMED",
      may: { change: false },
    });
  });

  it("answer a stale change with the row as it is now", async () => {
    const w = await aWorkspace();
    const row = await anExpectation(w, contacts);
    await changeExpectation(w, row, { ...contacts, statement: "Zuerst" });
    await expect(changeExpectation(w, row, { ...contacts, statement: "Zugleich" })).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { statement: "Zuerst", version: 2 } },
    });
  });

  it("come back: a removed draft without a trace, a shared one from its history", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE").expectations;
    const draft = await anExpectation(w, { ...contacts, state: "DRAFT", statement: "Angefangen" });
    const gone = await own.remove({ ...w.change(), expectationId: draft.id, version: draft.version });
    await expect(own.byId({ workspace: w.id, expectationId: draft.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await own.putBack({ ...w.change(), expectationId: draft.id, version: gone.version });
    expect(await own.byId({ workspace: w.id, expectationId: draft.id })).toMatchObject({
      statement: "Angefangen",
      state: "DRAFT",
    });
    expect((await raw(w, w.people.first.id)).events).toEqual([]);

    const shared = await anExpectation(w, { ...contacts, quantity: 3 });
    const before = await own.byId({ workspace: w.id, expectationId: shared.id });
    const removed = await own.remove({ ...w.change(), expectationId: shared.id, version: shared.version });
    await own.byId({ workspace: w.id, expectationId: shared.id }).catch(() => null);
    await undo(w, "EXPECTATION", { id: shared.id, version: removed.version }, w.as("REPRESENTATIVE"));
    const { version: _, ...same } = before;
    expect(await own.byId({ workspace: w.id, expectationId: shared.id })).toMatchObject(same);
  });

  it("say what is missing, page by page in a steady order, at the same cost for one and for sixty", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, contacts);
    const one = await countStatements(() => w.asSecond().expectations.list({ workspace: w.id }));
    for (let i = 0; i < 30; i++) await anExpectation(w, { ...contacts, statement: `Bedarf ${i}` });
    for (let i = 0; i < 29; i++)
      await anExpectation(w, {
        by: w.asSecond(),
        ...contacts,
        kind: "GIVE",
        category: "MONEY",
        quantity: 100,
      });
    const sixty = await countStatements(() => w.asSecond().expectations.list({ workspace: w.id }));
    expect(sixty.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(3);
    const whole = await countStatements(() => w.asSecond().expectations.summary({ workspace: w.id }));
    expect(whole.length).toBeLessThanOrEqual(3);
    const write = await countStatements(() => anExpectation(w, { ...contacts, kind: "GET" }));
    expect(write.length).toBeLessThanOrEqual(10);

    const first = await w.asSecond().expectations.list({ workspace: w.id });
    const summary = await w.asSecond().expectations.summary({ workspace: w.id });
    expect(summary.gaps).toMatchObject([
      { category: "PRESS", partnerIds: [w.partners.first], unconfirmed: 0 },
    ]);
    expect(first.expectations[0]?.own).toBe(true);
    const second = await w.asSecond().expectations.list({ workspace: w.id, after: first.next ?? undefined });
    const all = [...first.expectations, ...second.expectations];
    expect(new Set(all.map((row) => row.id)).size).toBe(61);
    expect(second.next).toBeNull();
    const gives = await own.expectations.list({ workspace: w.id, kind: "GIVE" });
    expect(gives.expectations).toHaveLength(29);
    const theirs = await own.expectations.list({
      workspace: w.id,
      partnerId: w.partners.second,
      kind: "NEED",
    });
    expect(theirs.expectations).toEqual([]);
  });
});
