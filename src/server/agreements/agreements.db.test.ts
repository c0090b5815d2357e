import { describe, expect, it } from "vitest";
import { fingerprintOf } from "@/server/agreements/fingerprint";
import { enterWorkspace } from "@/server/core/scope";
import { aWorkspace, countStatements, type TestWorkspace } from "@/server/core/testing";

const wording = (body: string) => ({ topic: null, title: "Regelung", body });

/** A draft with two clauses, as the coordination begins one. */
async function aDraft(
  w: TestWorkspace,
  bodies = ["Jede Organisation hat eine Stimme.", "Wir prüfen einmal im Jahr."],
) {
  const made = await w
    .as("COORDINATOR")
    .agreements.draft({ ...w.change(), title: "Bündnisvereinbarung", clauses: [] });
  if (bodies.length)
    await w.as("COORDINATOR").agreements.addClauses({
      ...w.change(),
      versionId: made.versionId,
      suggested: false,
      clauses: bodies.map(wording),
    });
  return { agreementId: made.id, versionId: made.versionId };
}

const read = (w: TestWorkspace, agreementId: string, number?: number) =>
  w.as("COORDINATOR").agreements.byId({ workspace: w.id, agreementId, number });

/** Opens the newest version as it stands. */
async function open(w: TestWorkspace, agreementId: string) {
  const { text } = await read(w, agreementId);
  const acceptedOpenPoints = text.openPoints;
  await w.as("COORDINATOR").agreements.open({
    ...w.change(),
    versionId: text.id,
    fingerprint: text.draftFingerprint ?? "",
    acceptedOpenPoints,
  });
  return (await read(w, agreementId)).text;
}

type Text = Awaited<ReturnType<typeof open>>;
const signature = (text: Text, partnerId: string) => ({
  versionId: text.id,
  partnerId,
  fingerprint: text.fingerprint ?? "",
  signerName: "Ada Beispiel",
  mandate: "Vorstandsbeschluss vom 12. November 2026",
  how: "SIGNED" as const,
  reservation: "",
  read: true,
});
const decision = (text: { id: string; version: number }) => ({
  versionId: text.id,
  version: text.version,
  outcome: "ADOPTED" as const,
  decidedOn: "2026-11-20",
  asked: "Alle Träger im Plenum",
  reviewOn: "2199-12-31",
});

/** What the database itself says, as the application's own role. */
const asWebRole = <T>(w: TestWorkspace, body: Parameters<typeof enterWorkspace<T>>[1]) =>
  enterWorkspace({ workspaceId: w.id, personId: w.people.coordinator.id, right: "agreement.read" }, body);

const refused = (code: string) => ({ cause: { code } });

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
      decision: { decidedOn: "2026-11-20", asked: "Alle Träger im Plenum" },
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
      clauses: [{ body: "Jede Organisation hat eine Stimme.", objection: "" }, {}],
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

    await w.as("COORDINATOR").history.undo({
      ...w.change(),
      kind: "AGREEMENT",
      recordId: removed.id,
      versionAfter: removed.version,
    });
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

describe("clauses", () => {
  it("are written by two at once without losing either text", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const [clause] = (await read(w, agreementId)).text.clauses;
    const seen = { clauseId: clause?.id ?? "", version: clause?.version ?? 0, title: "Stimmen" };
    await w
      .as("REPRESENTATIVE")
      .agreements.changeClause({ ...w.change(), ...seen, body: "Eine Stimme je Organisation." });
    await expect(
      w.as("COORDINATOR").agreements.changeClause({ ...w.change(), ...seen, body: "Zwei Stimmen." }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { body: "Eine Stimme je Organisation.", version: 2 } },
    });
  });

  it("are proposed, contested with a reason, changed and agreed", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w, []);
    const suggestion = {
      versionId,
      suggested: true,
      clauses: [{ topic: "CL5", title: "Vertretung", body: "Je eine Person." }],
    };
    const added = await w.as("COORDINATOR").agreements.addClauses({ ...w.change(), ...suggestion });
    const state = async () => (await read(w, agreementId)).text.clauses[0];
    expect(await state()).toMatchObject({
      topic: "CL5",
      state: "OPEN",
      may: { propose: true, agree: false },
    });
    const proposed = await w.as("REPRESENTATIVE").agreements.proposeClauses({
      ...w.change(),
      versionId,
      clauses: [{ clauseId: added.id, version: added.version }],
    });
    const objection = "Wir sind zu wenige für eine feste Person.";
    const contested = await w
      .asSecond()
      .agreements.contestClause({ ...w.change(), clauseId: added.id, version: proposed.version, objection });
    expect(await state()).toMatchObject({ state: "CONTESTED", objection });
    const agree = (version: number) =>
      w
        .as("COORDINATOR")
        .agreements.agreeClauses({ ...w.change(), versionId, clauses: [{ clauseId: added.id, version }] });
    await expect(agree(contested.version)).rejects.toMatchObject(refused("clauseNotThere"));
    const changed = await w.as("REPRESENTATIVE").agreements.changeClause({
      ...w.change(),
      clauseId: added.id,
      version: contested.version,
      title: "Vertretung",
      body: "Eine Person, die wechseln darf.",
    });
    expect(await state()).toMatchObject({ state: "PROPOSED", objection: "" });
    await expect(
      w.as("REPRESENTATIVE").agreements.agreeClauses({
        ...w.change(),
        versionId,
        clauses: [{ clauseId: added.id, version: changed.version }],
      }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await agree(changed.version);
    expect(await state()).toMatchObject({ state: "AGREED" });
  });

  it("move past their neighbour, and are taken out and brought back", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w, ["eins", "zwei", "drei"]);
    const bodies = async () => (await read(w, agreementId)).text.clauses.map((clause) => clause.body);
    const [, , third] = (await read(w, agreementId)).text.clauses;
    const move = (version: number, direction: "UP" | "DOWN") =>
      w
        .as("COORDINATOR")
        .agreements.moveClause({ ...w.change(), clauseId: third?.id ?? "", version, direction });
    await move(1, "UP");
    expect(await bodies()).toEqual(["eins", "drei", "zwei"]);
    await move(2, "UP");
    await expect(move(3, "UP")).rejects.toMatchObject(refused("nowhereToMove"));
    expect(await bodies()).toEqual(["drei", "eins", "zwei"]);
    const removed = await w
      .as("COORDINATOR")
      .agreements.removeClause({ ...w.change(), clauseId: third?.id ?? "", version: 3 });
    expect(await bodies()).toEqual(["eins", "zwei"]);
    await w
      .as("COORDINATOR")
      .history.undo({ ...w.change(), kind: "CLAUSE", recordId: removed.id, versionAfter: removed.version });
    expect(await bodies()).toEqual(["drei", "eins", "zwei"]);
  });
});

describe("an opened text", () => {
  it("is frozen, for the interface and for the database itself", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w);
    const text = await open(w, agreementId);
    const frozen = await asWebRole(w, (scope) =>
      scope.tx.agreementVersion.findFirstOrThrow({
        where: { workspaceId: w.id, id: versionId },
        select: { frozenText: true, fingerprint: true },
      }),
    );
    expect(fingerprintOf(frozen.frozenText ?? "")).toBe(text.fingerprint);
    expect(frozen.frozenText).toContain("  Jede Organisation hat eine Stimme.");
    const [clause] = text.clauses;
    const write = { clauseId: clause?.id ?? "", version: clause?.version ?? 0, title: "x", body: "x" };
    await expect(
      w.as("COORDINATOR").agreements.changeClause({ ...w.change(), ...write }),
    ).rejects.toMatchObject(refused("textFrozen"));
    const frozenError = /frozen/;
    await expect(
      asWebRole(
        w,
        (scope) =>
          scope.tx.$executeRaw`UPDATE "Clause" SET "body" = 'x' WHERE "versionId" = ${versionId}::uuid`,
      ),
    ).rejects.toThrow(frozenError);
    await expect(
      asWebRole(
        w,
        (scope) =>
          scope.tx
            .$executeRaw`UPDATE "AgreementVersion" SET "frozenText" = 'x' WHERE "id" = ${versionId}::uuid`,
      ),
    ).rejects.toThrow(frozenError);
    await expect(
      asWebRole(w, (scope) =>
        scope.tx.clause.create({ data: { workspaceId: w.id, versionId, position: 9, title: "x" } }),
      ),
    ).rejects.toThrow(frozenError);
  });

  it("needs words, the words that were seen, and a name for every open point", async () => {
    const w = await aWorkspace();
    const empty = await aDraft(w, []);
    const openIt = (versionId: string, fingerprint: string, acceptedOpenPoints: string[]) =>
      w.as("COORDINATOR").agreements.open({ ...w.change(), versionId, fingerprint, acceptedOpenPoints });
    await expect(openIt(empty.versionId, "0".repeat(64), [])).rejects.toMatchObject(refused("noClauses"));
    const { agreementId, versionId } = await aDraft(w);
    const seen = (await read(w, agreementId)).text;
    const [clause] = seen.clauses;
    await w.as("REPRESENTATIVE").agreements.changeClause({
      ...w.change(),
      clauseId: clause?.id ?? "",
      version: 1,
      title: "Regelung",
      body: "Anders.",
    });
    await expect(openIt(versionId, seen.draftFingerprint ?? "", [])).rejects.toMatchObject(
      refused("textChanged"),
    );
    await w.asSecond().agreements.contestClause({
      ...w.change(),
      clauseId: clause?.id ?? "",
      version: 2,
      objection: "Nein.",
    });
    const now = (await read(w, agreementId)).text;
    await expect(openIt(versionId, now.draftFingerprint ?? "", [])).rejects.toMatchObject(
      refused("openPoints"),
    );
    await openIt(versionId, now.draftFingerprint ?? "", now.openPoints);
    expect((await read(w, agreementId)).rail).toHaveLength(3);
  });

  it("holds exactly what was in it, however many write while it is opened", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w, ["eins", "zwei", "drei", "vier"]);
    const { text } = await read(w, agreementId);
    const writes = text.clauses.map((clause, index) =>
      w.as("REPRESENTATIVE").agreements.changeClause({
        ...w.change(),
        clauseId: clause.id,
        version: 1,
        title: "Regelung",
        body: `neu ${index}`,
      }),
    );
    const opening = w.as("COORDINATOR").agreements.open({
      ...w.change(),
      versionId,
      fingerprint: text.draftFingerprint ?? "",
      acceptedOpenPoints: [],
    });
    await Promise.allSettled([...writes, opening]);
    const after = (await read(w, agreementId)).text;
    if (after.state === "DRAFT") return;
    expect(after.fingerprint).toBe(text.draftFingerprint);
    expect(after.clauses.map((clause) => clause.body)).toEqual(["eins", "zwei", "drei", "vier"]);
  });

  it("gives no earlier change to its words back", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const [clause] = (await read(w, agreementId)).text.clauses;
    const removed = await w
      .as("COORDINATOR")
      .agreements.removeClause({ ...w.change(), clauseId: clause?.id ?? "", version: 1 });
    await open(w, agreementId);
    const undo = { kind: "CLAUSE" as const, recordId: removed.id, versionAfter: removed.version };
    await expect(w.as("COORDINATOR").history.undo({ ...w.change(), ...undo })).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
    });
    expect((await read(w, agreementId)).text.clauses).toHaveLength(1);
  });
});

describe("signing", () => {
  it("is for the own seat, with its mandate, by a party, on the words that were shown", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w);
    const first = w.as("REPRESENTATIVE").agreements;
    const ours = w.partners.first;
    const draft = { ...signature((await read(w, agreementId)).text, ours), fingerprint: "0".repeat(64) };
    await expect(first.sign({ ...w.change(), ...draft })).rejects.toMatchObject(refused("textStillOpen"));
    const text = await open(w, agreementId);
    const mine = signature(text, ours);
    await expect(w.asStranger().agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(w.as("FACILITATOR").agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(w.as("COORDINATOR").agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject(
      refused("notYourSeat"),
    );
    await expect(w.asSecond().agreements.sign({ ...w.change(), ...mine })).rejects.toMatchObject(
      refused("notYourSeat"),
    );
    await expect(first.sign({ ...w.change(), ...mine, fingerprint: "0".repeat(64) })).rejects.toMatchObject(
      refused("fingerprintChanged"),
    );
    await expect(first.sign({ ...w.change(), ...mine, mandate: " " })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(first.sign({ ...w.change(), ...mine, read: false })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(
      first.sign({ ...w.change(), ...mine, how: "SIGNED_WITH_RESERVATION" }),
    ).rejects.toMatchObject(refused("reservationMissing"));
    const mandate = (maySign: boolean) =>
      asWebRole(w, (scope) =>
        scope.tx.membership.update({
          where: { workspaceId_id: { workspaceId: w.id, id: w.members.first } },
          data: { maySign },
          select: { id: true },
        }),
      );
    await mandate(false);
    await expect(first.sign({ ...w.change(), ...mine })).rejects.toMatchObject(refused("noMandate"));
    expect((await first.byId({ workspace: w.id, agreementId })).may).toMatchObject({
      sign: false,
      refuse: false,
      postpone: true,
    });
    await mandate(true);
    const tier = (value: "CORE" | "ASSOCIATE") =>
      asWebRole(w, (scope) =>
        scope.tx.partner.update({
          where: { workspaceId_id: { workspaceId: w.id, id: ours } },
          data: { tier: value },
          select: { id: true },
        }),
      );
    await tier("ASSOCIATE");
    await expect(first.sign({ ...w.change(), ...mine })).rejects.toMatchObject(refused("notAParty"));
    await tier("CORE");
    await first.postpone({ ...w.change(), versionId, partnerId: ours, notBefore: "2199-01-01" });
    await first.refuse({
      ...w.change(),
      versionId,
      partnerId: ours,
      fingerprint: mine.fingerprint,
      signerName: "Ada",
      mandate: "Vorstand",
      reason: "Zu früh.",
    });
    await expect(
      first.postpone({ ...w.change(), versionId, partnerId: ours, notBefore: "2199-01-01" }),
    ).rejects.toMatchObject(refused("alreadyRefused"));
    await first.sign({ ...w.change(), ...mine });
    await expect(first.sign({ ...w.change(), ...mine })).rejects.toMatchObject(refused("alreadySigned"));
    const stored = await asWebRole(w, (scope) =>
      scope.tx.signOff.findFirstOrThrow({ where: { workspaceId: w.id, versionId, partnerId: ours } }),
    );
    expect(stored).toMatchObject({
      state: "SIGNED",
      signedById: w.members.first,
      signerName: "Ada Beispiel",
      fingerprint: text.fingerprint,
      reason: "",
      notBefore: null,
    });
    expect(stored.signedAt).toBeInstanceOf(Date);
  });

  it.each([
    ["asked at the opening", false],
    ["that joined later", true],
  ])("happens once, also when fifty try at the same time: an organisation %s", async (_, late) => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w);
    const tier = (value: "CORE" | "SUPPORTER") =>
      asWebRole(w, (scope) =>
        scope.tx.partner.update({
          where: { workspaceId_id: { workspaceId: w.id, id: w.partners.first } },
          data: { tier: value },
          select: { id: true },
        }),
      );
    if (late) await tier("SUPPORTER");
    const text = await open(w, agreementId);
    if (late) await tier("CORE");
    const signer = w.as("REPRESENTATIVE").agreements;
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, () => signer.sign({ ...w.change(), ...signature(text, w.partners.first) })),
    );
    const answers = tries.map((one) => (one.status === "fulfilled" ? "signed" : one.reason.cause?.code));
    expect(answers.filter((answer) => answer === "signed")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "alreadySigned")).toHaveLength(49);
    const events = await asWebRole(w, (scope) =>
      scope.tx.event.count({ where: { workspaceId: w.id, action: "agreement.signed" } }),
    );
    expect(events).toBe(1);
    const rows = await asWebRole(w, (scope) =>
      scope.tx.signOff.count({ where: { workspaceId: w.id, versionId } }),
    );
    expect(rows).toBe(3);
  });

  it("cannot be altered afterwards, not even by the database", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const text = await open(w, agreementId);
    await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(text, w.partners.first) });
    const forge = asWebRole(
      w,
      (scope) =>
        scope.tx
          .$executeRaw`UPDATE "SignOff" SET "signerName" = 'x' WHERE "versionId" = ${text.id}::uuid AND "state" = 'SIGNED'`,
    );
    await expect(forge).rejects.toThrow(/signature stands/);
    await expect(
      asWebRole(
        w,
        (scope) => scope.tx.$executeRaw`DELETE FROM "SignOff" WHERE "versionId" = ${text.id}::uuid`,
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it("is asked for again by a new version, and the old signatures stay on the old text", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const one = await open(w, agreementId);
    await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(one, w.partners.first) });
    await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(one) });
    const amend = async () =>
      w
        .as("COORDINATOR")
        .agreements.amend({ ...w.change(), agreementId, version: (await read(w, agreementId)).version });
    const [begun, second] = await Promise.allSettled([amend(), amend()]);
    expect([begun.status, second.status].sort()).toEqual(["fulfilled", "rejected"]);
    const draft = (await read(w, agreementId)).text;
    expect(draft).toMatchObject({ number: 2, state: "DRAFT" });
    expect(draft.clauses.map((clause) => clause.body)).toEqual(one.clauses.map((clause) => clause.body));
    await w.as("COORDINATOR").agreements.changeClause({
      ...w.change(),
      clauseId: draft.clauses[0]?.id ?? "",
      version: 1,
      title: "Regelung",
      body: "Jede Organisation hat zwei Stimmen.",
    });
    const two = await open(w, agreementId);
    expect(two.fingerprint).not.toBe(one.fingerprint);
    expect((await read(w, agreementId)).rail.map((each) => each.state)).toEqual([
      "PENDING",
      "PENDING",
      "PENDING",
    ]);
    const stale = { ...signature(two, w.partners.first), fingerprint: one.fingerprint ?? "" };
    await expect(w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...stale })).rejects.toMatchObject(
      refused("fingerprintChanged"),
    );
    await w.asSecond().agreements.sign({ ...w.change(), ...signature(one, w.partners.second) });
    await w.as("COORDINATOR").agreements.adopt({ ...w.change(), ...decision(two) });
    await expect(
      w.as("COORDINATOR").agreements.sign({ ...w.change(), ...signature(one, w.partners.founder) }),
    ).rejects.toMatchObject(refused("superseded"));
    const old = await read(w, agreementId, 1);
    expect(old.text).toMatchObject({ state: "SUPERSEDED", fingerprint: one.fingerprint });
    expect(old.rail.map((each) => each.state)).toEqual(["SIGNED", "PENDING", "SIGNED"]);
    const { changes } = await w
      .as("FACILITATOR")
      .agreements.compare({ workspace: w.id, agreementId, from: 1, to: 2 });
    expect(changes.map((change) => change.kind)).toEqual(["CHANGED", "SAME"]);
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
  await expect(adopt({ ...w.change(), ...decision(text), reviewOn: "2026-11-20" })).rejects.toMatchObject(
    refused("reviewTooEarly"),
  );
  await adopt({ ...w.change(), ...decision(text), outcome: "REJECTED" });
  expect((await read(w, agreementId)).text).toMatchObject({
    state: "CONSULTATION",
    decision: null,
    rejections: [{ decidedOn: "2026-11-20" }],
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
