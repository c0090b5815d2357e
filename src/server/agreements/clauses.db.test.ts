import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/agreements/clauses/canonical-text";
import { fingerprintOf } from "@/server/agreements/fingerprint";
import { undo } from "@/server/history/testing";
import { aWorkspace } from "@/server/testing/workspace";
import { aDraft, asWebRole, open, read, refused, signature, wording } from "./testing";

describe("clauses", () => {
  it("are written by two at once without losing either text", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w);
    const [clause] = (await read(w, agreementId)).text.clauses;
    const seen = { clauseId: clause?.id ?? "", version: clause?.version ?? 0, title: "Stimmen" };
    await w
      .as("COORDINATOR")
      .agreements.changeClause({ ...w.change(), ...seen, body: "Eine Stimme je Organisation." });
    await expect(
      w.as("COORDINATOR").agreements.changeClause({ ...w.change(), ...seen, body: "Zwei Stimmen." }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { body: "Eine Stimme je Organisation.", version: 2 } },
    });
  });

  it("are proposed, changed by who drafts them, and agreed", async () => {
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
    const proposed = await w.as("COORDINATOR").agreements.proposeClauses({
      ...w.change(),
      versionId,
      clauses: [{ clauseId: added.id, version: added.version }],
    });
    const agree = (version: number) =>
      w
        .as("COORDINATOR")
        .agreements.agreeClauses({ ...w.change(), versionId, clauses: [{ clauseId: added.id, version }] });
    const changed = await w.as("COORDINATOR").agreements.changeClause({
      ...w.change(),
      clauseId: added.id,
      version: proposed.version,
      title: "Vertretung",
      body: "Eine Person, die wechseln darf.",
    });
    expect(await state()).toMatchObject({ state: "PROPOSED", objections: [] });
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
    await undo(w, "CLAUSE", removed);
    expect(await bodies()).toEqual(["drei", "eins", "zwei"]);
  });
});

describe("clauses that were added together", () => {
  it("are taken back together, also when the draft had some before", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w, ["eins"]);
    const bodies = async () => (await read(w, agreementId)).text.clauses.map((clause) => clause.body);
    const added = await w.as("COORDINATOR").agreements.addClauses({
      ...w.change(),
      versionId,
      suggested: true,
      clauses: ["zwei", "drei", "vier", "fünf"].map(wording),
    });
    expect(await bodies()).toHaveLength(5);
    await undo(w, "CLAUSE", added);
    expect(await bodies()).toEqual(["eins"]);
  });
});

describe("a text with a gap in it", () => {
  it("cannot be opened, and the refusal names the clause and the gap", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w, ["Wir sind eine Allianz."]);
    await w.as("COORDINATOR").agreements.addClauses({
      ...w.change(),
      versionId,
      suggested: true,
      clauses: [wording("Uns trägt [Name].")],
    });
    await expect(open(w, agreementId)).rejects.toMatchObject({
      cause: { code: "placeholderLeft", values: { clause: "Regelung", gap: "[Name]" } },
    });
    const [, host] = (await read(w, agreementId)).text.clauses;
    await w.as("COORDINATOR").agreements.changeClause({
      ...w.change(),
      clauseId: host?.id ?? "",
      version: host?.version ?? 0,
      title: "Rechtsträger",
      body: "Uns trägt der Fahrgastverein.",
    });
    expect(await open(w, agreementId)).toMatchObject({ id: versionId, state: "CONSULTATION" });
  });

  it("is asked about once where people typed the brackets, and then allowed", async () => {
    const w = await aWorkspace();
    const piece = "[auch der Stiftung]";
    const { agreementId } = await aDraft(w, [`Rechte Dritter ${piece} bleiben unberührt.`]);
    await expect(open(w, agreementId)).rejects.toMatchObject(refused("bracketUnclear"));
    const say = async (isGap: boolean, by = w.as("COORDINATOR")) => {
      const [clause] = (await read(w, agreementId)).text.clauses;
      const at = { clauseId: clause?.id ?? "", version: clause?.version ?? 0 };
      return by.agreements.sayBracket({ ...w.change(), ...at, piece, isGap });
    };
    await expect(say(false, w.as("REPRESENTATIVE"))).rejects.toMatchObject(refused("notYourClause"));
    await say(true);
    expect((await read(w, agreementId)).text.clauses).toMatchObject([{ gaps: [piece], unclear: [] }]);
    await expect(open(w, agreementId)).rejects.toMatchObject(refused("placeholderLeft"));
    await say(false);
    expect((await read(w, agreementId)).text.clauses).toMatchObject([{ gaps: [], unclear: [] }]);
    expect(await open(w, agreementId)).toMatchObject({ state: "CONSULTATION", form: 2 });
  });
});

describe("a gap", () => {
  it("is filled where it is named, by whoever may write the clause, and only as long as it is there", async () => {
    const w = await aWorkspace();
    const piece = "[Anliegen in einem Satz]";
    const { agreementId, versionId } = await aDraft(w, []);
    const clauses = [{ topic: "CL1", title: "Zweck", body: `Uns verbindet: ${piece}. Mehr nicht.` }];
    const added = { ...w.change(), versionId, suggested: true, clauses };
    const { id, version: first } = await w.as("COORDINATOR").agreements.addClauses(added);
    const at = { clauseId: id, version: first };
    const fill = (by = w.as("COORDINATOR")) =>
      by.agreements.fillGap({ ...w.change(), ...at, piece, words: "Busse, die fahren." });
    await expect(fill(w.as("REPRESENTATIVE"))).rejects.toMatchObject(refused("notYourClause"));
    const { version } = await fill();
    expect((await read(w, agreementId)).text.clauses).toMatchObject([
      { body: "Uns verbindet: Busse, die fahren. Mehr nicht.", gaps: [], unclear: [], state: "PROPOSED" },
    ]);
    await expect(
      w.as("COORDINATOR").agreements.fillGap({ ...w.change(), ...at, version, piece, words: "Busse" }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what is shown", () => {
  it("is what is signed: blanks that nobody sees change no fingerprint, a level does", async () => {
    const w = await aWorkspace();
    const { agreementId } = await aDraft(w, ["(a) eins\n\t(1) zwei"]);
    const print = async () => (await read(w, agreementId)).text.draftFingerprint;
    const write = async (body: string) => {
      const [clause] = (await read(w, agreementId)).text.clauses;
      const at = { clauseId: clause?.id ?? "", version: clause?.version ?? 0, title: "Regelung" };
      await w.as("COORDINATOR").agreements.changeClause({ ...w.change(), ...at, body });
    };
    const first = await print();
    await write("(a)  eins \n    (1) zwei\u200B");
    expect(await print()).toBe(first);
    await write("(a) eins\n(1) zwei");
    expect(await print()).not.toBe(first);
  });

  it("stays what it was where it was frozen in the first form, and can still be signed", async () => {
    const w = await aWorkspace();
    const body = "(a) eins\n\t(1)  zwei";
    const { agreementId, versionId } = await aDraft(w, [body]);
    const frozenText = canonicalText(
      { title: "Bündnisvereinbarung", number: 1, clauses: [{ title: "Regelung", body }] },
      1,
    );
    await asWebRole(w, ({ tx, now }) =>
      tx.agreementVersion.update({
        where: { workspaceId_id: { workspaceId: w.id, id: versionId } },
        data: {
          state: "CONSULTATION",
          openedAt: now,
          frozenText,
          fingerprint: fingerprintOf(frozenText),
          format: 1,
        },
        select: { id: true },
      }),
    );
    const { text } = await read(w, agreementId);
    expect(text).toMatchObject({ form: 1, fingerprint: fingerprintOf(frozenText) });
    await w.as("REPRESENTATIVE").agreements.sign({ ...w.change(), ...signature(text, w.partners.first) });
    expect((await read(w, agreementId)).force).toMatchObject({ signed: 1 });
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
    await w.as("COORDINATOR").agreements.changeClause({
      ...w.change(),
      clauseId: clause?.id ?? "",
      version: 1,
      title: "Regelung",
      body: "Anders.",
    });
    await expect(openIt(versionId, seen.draftFingerprint ?? "", [])).rejects.toMatchObject(
      refused("textChanged"),
    );
    await w.as("COORDINATOR").agreements.addClauses({
      ...w.change(),
      versionId,
      suggested: true,
      clauses: [wording("Aus dem Katalog.")],
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
      w.as("COORDINATOR").agreements.changeClause({
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
    await expect(undo(w, "CLAUSE", removed)).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
    });
    expect((await read(w, agreementId)).text.clauses).toHaveLength(1);
  });
});
