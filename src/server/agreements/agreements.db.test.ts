import { describe, expect, it } from "vitest";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aDraft, decision, open, read, refused, signature, wording } from "./testing";

describe("an agreement", () => {
  it("is drafted, opened, signed by all, adopted and then in force", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const text = await open(w, agreementId);
    const sign = (caller: ReturnType<TestWorkspace["as"]>, partnerId: string) =>
      caller.agreements.sign({ ...w.change(), ...signature(text, partnerId) });
    await sign(w.as("REPRESENTATIVE"), w.partners.first);
    await w.asSecond().agreements.sign({
      ...w.change(),
      ...signature(text, w.partners.second),
      how: "SIGNED_WITH_RESERVATION",
      reservation: "Nicht für Regelung 2.",
    });
    expect((await read(w, agreementId)).force).toMatchObject({
      verdict: "AWAITING_DECISION",
      signed: 2,
      parties: 3,
      missing: [w.partners.founder],
    });
    await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(text) });
    expect((await read(w, agreementId)).force?.verdict).toBe("AWAITING_SIGNATURES");
    await sign(w.as("COORDINATOR"), w.partners.founder);

    const shown = await read(w, agreementId);
    expect(shown.force).toEqual({
      verdict: "IN_FORCE",
      signed: 3,
      parties: 3,
      missing: [],
      reservations: [w.partners.second],
    });
    expect(shown.text).toMatchObject({
      state: "ADOPTED",
      reviewOn: "2199-12-31",
      decision: { decidedOn: "2026-01-20", asked: "Alle Träger im Plenum" },
    });
    expect(shown.rail.map((each) => [each.partner.code, each.state, each.reservation])).toEqual([
      ["EV", "SIGNED", ""],
      ["GV", "SIGNED", ""],
      ["ZV", "SIGNED_WITH_RESERVATION", "Nicht für Regelung 2."],
    ]);
    const { decisions } = await w.as("OBSERVER").decisions.list({ workspace: w.id });
    expect(decisions).toMatchObject([
      { subject: "AGREEMENT_VERSION", outcome: "ADOPTED", agreement: { id: agreementId, number: 1 } },
    ]);
  });

  it("shows an observer the adopted words and nothing else", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const observer = w.as("OBSERVER").agreements;
    const gone = { code: "NOT_FOUND" };
    await expect(observer.byId({ workspace: w.id, agreementId })).rejects.toMatchObject(gone);
    const text = await open(w, agreementId);
    await expect(observer.byId({ workspace: w.id, agreementId })).rejects.toMatchObject(gone);
    expect((await observer.list({ workspace: w.id })).agreements).toEqual([]);
    await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(text, w.partners.first) });
    await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(text) });
    await w
      .as("COORDINATOR")
      .agreements.amend({ ...w.change(), agreementId, version: (await read(w, agreementId)).version });

    const shown = await observer.byId({ workspace: w.id, agreementId });
    expect(shown.text).toMatchObject({
      number: 1,
      state: "ADOPTED",
      clauses: [{ body: "Jede Organisation hat eine Stimme.", objections: [], voices: null }, {}],
    });
    expect(shown).toMatchObject({ rail: [], force: null, parties: 0, seat: null, versions: [{ number: 1 }] });
    expect(Object.values(shown.may)).not.toContain(true);
    expect(JSON.stringify(shown)).not.toContain("Ada Beispiel");
    await expect(observer.byId({ workspace: w.id, agreementId, number: 2 })).rejects.toMatchObject(gone);
    await expect(observer.compare({ workspace: w.id, agreementId, from: 1, to: 2 })).rejects.toMatchObject(
      gone,
    );
  });

  it("answers for a foreign id as for a missing one", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const foreign = await aDraft(other);
    const foreignText = await open(other, foreign.agreementId);
    const missing = "00000000-0000-4000-8000-000000000000";
    const own = await aDraft(w);
    for (const [agreementId, versionId, clauseId, partnerId] of [
      [foreign.agreementId, foreign.versionId, foreignText.clauses[0]?.id ?? missing, other.partners.first],
      [missing, missing, missing, missing],
    ] as const) {
      const api = w.as("COORDINATOR").agreements;
      const calls = [
        () => api.byId({ workspace: w.id, agreementId }),
        () => api.compare({ workspace: w.id, agreementId, from: 1, to: 1 }),
        () => api.rename({ ...w.change(), agreementId, version: 1, title: "x" }),
        () => api.remove({ ...w.change(), agreementId, version: 1 }),
        () => api.amend({ ...w.change(), agreementId, version: 1 }),
        () => api.addClauses({ ...w.change(), versionId, suggested: false, clauses: [wording("x")] }),
        () => api.changeClause({ ...w.change(), clauseId, version: 1, title: "x", body: "x" }),
        () =>
          api.proposeClauses({
            ...w.change(),
            versionId: own.versionId,
            clauses: [{ clauseId, version: 1 }],
          }),
        () => api.open({ ...w.change(), versionId, fingerprint: "0".repeat(64), acceptedOpenPoints: [] }),
        () => api.adopt({ ...w.change(), ...decision({ id: versionId, version: 1 }) }),
        () =>
          api.sign({ ...w.change(), ...signature({ ...foreignText, id: versionId }, w.partners.founder) }),
        () => api.sign({ ...w.change(), ...signature({ ...foreignText, id: own.versionId }, partnerId) }),
        () =>
          api.postpone({ ...w.change(), versionId, partnerId: w.partners.founder, notBefore: "2199-01-01" }),
      ];
      for (const call of calls)
        await expect(call()).rejects.toMatchObject({ code: "NOT_FOUND", message: "NOT_FOUND" });
    }
  });

  it("is removed with its versions and clauses, and comes back exactly", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const before = await read(w, agreementId);
    const removed = await w
      .as("COORDINATOR")
      .agreements.remove({ ...w.change(), agreementId, version: before.version });
    await expect(read(w, agreementId)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const [clause] = before.text.clauses;
    const write = { clauseId: clause?.id ?? "", version: 2, title: "x", body: "x" };
    await expect(
      w.as("COORDINATOR").agreements.changeClause({ ...w.change(), ...write }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });

    await undo(w, "AGREEMENT", removed);
    const after = await read(w, agreementId);
    const words = (shown: typeof before) => ({
      ...shown,
      version: 0,
      text: {
        ...shown.text,
        version: 0,
        clauses: shown.text.clauses.map((each) => ({ ...each, version: 0 })),
      },
    });
    expect(words(after)).toEqual(words(before));
  });

  it("that was opened cannot be removed or renamed", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    await open(w, agreementId);
    const { version } = await read(w, agreementId);
    await expect(
      w.as("COORDINATOR").agreements.remove({ ...w.change(), agreementId, version }),
    ).rejects.toMatchObject(refused("alreadyOpened"));
    await expect(
      w.as("COORDINATOR").agreements.rename({ ...w.change(), agreementId, version, title: "x" }),
    ).rejects.toMatchObject(refused("titleFrozen"));
  });
});

it("a no is kept beside the text, and a decision of tomorrow is refused", async () => {
  const w = await aWorkspace();
  const { agreementId } = await aDraft(w);
  const text = await open(w, agreementId);
  const adopt = w.as("COORDINATOR").agreements.adopt;
  await expect(adopt({ ...w.change(), ...decision(text), decidedOn: "2199-01-01" })).rejects.toMatchObject(
    refused("decidedInFuture"),
  );
  await expect(adopt({ ...w.change(), ...decision(text), reviewOn: "2026-01-20" })).rejects.toMatchObject(
    refused("reviewTooEarly"),
  );
  await adopt({ ...w.change(), ...decision(text), outcome: "REJECTED" });
  expect((await read(w, agreementId)).text).toMatchObject({
    state: "CONSULTATION",
    decision: null,
    rejections: [{ decidedOn: "2026-01-20" }],
  });
  expect((await w.as("OBSERVER").decisions.list({ workspace: w.id })).decisions).toEqual([]);
  expect((await w.as("FACILITATOR").decisions.list({ workspace: w.id })).decisions).toMatchObject([
    { outcome: "REJECTED", agreement: { number: 1 } },
  ]);
});

it("pages and writes cost a fixed number of statements", async () => {
  const w = await aWorkspace();
  const { agreementId, versionId } = await aDraft(w);
  const api = w.as("COORDINATOR").agreements;
  const cost = async (work: () => Promise<unknown>) => (await countStatements(work)).length;
  const page = () => api.byId({ workspace: w.id, agreementId });
  const few = await cost(page);
  const added = {
    versionId,
    suggested: false,
    clauses: Array.from({ length: 40 }, (_, index) => wording(`Satz ${index}`)),
  };
  expect(await cost(() => api.addClauses({ ...w.change(), ...added }))).toBeLessThanOrEqual(10);
  expect(await cost(page)).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
  const { text } = await page();
  const all = text.clauses.map((clause) => ({ clauseId: clause.id, version: clause.version }));
  expect(await cost(() => api.agreeClauses({ ...w.change(), versionId, clauses: all }))).toBeLessThanOrEqual(
    10,
  );
  const moved = { clauseId: text.clauses[5]?.id ?? "", version: 2, direction: "UP" as const };
  expect(await cost(() => api.moveClause({ ...w.change(), ...moved }))).toBeLessThanOrEqual(10);
  const draft = (await page()).text;
  const asked = { versionId, fingerprint: draft.draftFingerprint ?? "", acceptedOpenPoints: [] };
  expect(await cost(() => api.open({ ...w.change(), ...asked }))).toBeLessThanOrEqual(10);
  const opened = (await page()).text;
  expect(await cost(page)).toBeLessThanOrEqual(6);
  expect(
    await cost(() =>
      w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(opened, w.partners.first) }),
    ),
  ).toBeLessThanOrEqual(10);
  expect(await cost(() => api.adopt({ ...w.change(), ...decision(opened) }))).toBeLessThanOrEqual(10);
  expect(await cost(() => api.list({ workspace: w.id }))).toBeLessThanOrEqual(6);
  const { version } = await page();
  expect(await cost(() => api.amend({ ...w.change(), agreementId, version }))).toBeLessThanOrEqual(10);
});
