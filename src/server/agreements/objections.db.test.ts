import { describe, expect, it } from "vitest";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aDraft, asWebRole, open, read, refused, wording } from "./testing";

const words = { reason: "Zwei Tage reichen unserem Vorstand nicht.", wanted: "Vier Tage.", wording: "" };

const object = (w: TestWorkspace, by: ReturnType<TestWorkspace["as"]>, clauseId: string) =>
  by.agreements.object({ ...w.change(), clauseId, ...words });

/** A draft of two clauses by the coordination, with its first one. */
async function aContestable(w: TestWorkspace) {
  const draft = await aDraft(w);
  const [clause] = (await read(w, draft.agreementId)).text.clauses;
  const clauseId = clause?.id ?? "";
  const shown = async () => {
    const { text } = await read(w, draft.agreementId);
    const one = text.clauses.find((each) => each.id === clauseId);
    if (!one) throw new Error("the clause is gone");
    return one;
  };
  const agree = async () => {
    const { version } = await shown();
    const clauses = [{ clauseId, version }];
    return w
      .as("COORDINATOR")
      .agreements.agreeClauses({ ...w.change(), versionId: draft.versionId, clauses });
  };
  return { ...draft, clauseId, shown, agree };
}

describe("objections", () => {
  it("stand side by side, each with its organisation, day and words, whatever others do to the clause", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId, clauseId, shown, agree } = await aContestable(w);
    await object(w, w.as("REPRESENTATIVE"), clauseId);
    await object(w, w.asSecond(), clauseId);
    await expect(object(w, w.asSecond(), clauseId)).rejects.toMatchObject(refused("alreadyObjected"));
    expect(await shown()).toMatchObject({
      state: "CONTESTED",
      openObjections: 2,
      objections: [
        { partner: { name: "Erster Verein" }, ...words, state: "OPEN" },
        { partner: { name: "Zweiter Verein" }, state: "OPEN" },
      ],
    });
    await expect(agree()).rejects.toMatchObject({
      cause: { code: "objectionStands", values: { organisations: "Erster Verein, Zweiter Verein" } },
    });
    const { version } = await shown();
    const again = { clauses: [{ clauseId, version }], versionId };
    for (const by of [w.as("COORDINATOR"), w.as("REPRESENTATIVE")])
      await expect(by.agreements.proposeClauses({ ...w.change(), ...again })).rejects.toMatchObject({
        code: "UNPROCESSABLE_CONTENT",
      });
    await w.as("COORDINATOR").agreements.changeClause({
      ...w.change(),
      clauseId,
      version,
      title: "Stimmen",
      body: "Eine Stimme, drei Tage Zeit.",
    });
    expect(await shown()).toMatchObject({ state: "CONTESTED", openObjections: 2 });
    await expect(open(w, agreementId)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const { version: seen } = await shown();
    await expect(
      w.as("COORDINATOR").agreements.removeClause({ ...w.change(), clauseId, version: seen }),
    ).rejects.toMatchObject(refused("objectionStands"));
  });

  it("are ended by their own organisation alone, also past the rules", async () => {
    const w = await aWorkspace();
    const { agreementId, clauseId, shown, agree } = await aContestable(w);
    const raised = await object(w, w.as("REPRESENTATIVE"), clauseId);
    const end = { objectionId: raised.id, version: raised.version, how: "SETTLED" as const };
    for (const by of [w.as("COORDINATOR"), w.asSecond()])
      await expect(by.agreements.endObjection({ ...w.change(), ...end })).rejects.toMatchObject(
        refused("notYourObjection"),
      );
    await expect(undo(w, "OBJECTION", raised)).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
    await expect(
      asWebRole(
        w,
        ({ tx, workspaceId }) =>
          tx.$executeRaw`UPDATE "Objection" SET "state" = 'WITHDRAWN' WHERE "workspaceId" = ${workspaceId}::uuid`,
      ),
    ).rejects.toThrow(/its own organisation/);

    const asked = await w.as("COORDINATOR").agreements.askObjector({
      ...w.change(),
      objectionId: raised.id,
      version: raised.version,
    });
    await expect(
      w
        .as("COORDINATOR")
        .agreements.askObjector({ ...w.change(), objectionId: raised.id, version: asked.version }),
    ).rejects.toMatchObject(refused("alreadyAsked"));
    const overview = () => w.as("REPRESENTATIVE").guide.overview({ workspace: w.id });
    expect(JSON.stringify(await overview())).toContain("answerObjection");

    const answer = { objectionId: raised.id, text: "Noch nicht: auch bei Mieten." };
    await w.as("REPRESENTATIVE").agreements.answerObjection({ ...w.change(), ...answer });
    expect(JSON.stringify(await overview())).not.toContain("answerObjection");
    await expect(w.asSecond().agreements.answerObjection({ ...w.change(), ...answer })).rejects.toMatchObject(
      refused("notYourObjection"),
    );
    const { objections } = await shown();
    expect(objections).toMatchObject([
      { askedOn: null, replies: [{ text: answer.text, partnerName: "Erster Verein" }] },
    ]);

    const [{ version = 0 } = {}] = objections;
    await w.as("REPRESENTATIVE").agreements.endObjection({ ...w.change(), ...end, version });
    expect(await shown()).toMatchObject({
      state: "PROPOSED",
      openObjections: 0,
      objections: [{ state: "SETTLED" }],
    });
    await agree();
    expect(await open(w, agreementId)).toMatchObject({ state: "CONSULTATION" });
  });

  it("are for members who plan along: an organisation still to be confirmed reads, an observer does not", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId, clauseId } = await aContestable(w);
    await object(w, w.asSecond(), clauseId);
    await asWebRole(w, ({ tx }) =>
      tx.partner.update({
        where: { workspaceId_id: { workspaceId: w.id, id: w.partners.first } },
        data: { state: "ONBOARDING" },
        select: { id: true },
      }),
    );
    const newcomer = w.as("REPRESENTATIVE").agreements;
    await expect(object(w, w.as("REPRESENTATIVE"), clauseId)).rejects.toMatchObject(refused("notYetMember"));
    await expect(
      newcomer.addClauses({ ...w.change(), versionId, suggested: false, clauses: [wording("Neu.")] }),
    ).rejects.toMatchObject(refused("notYetMember"));
    const shown = await newcomer.byId({ workspace: w.id, agreementId });
    expect(shown.text.clauses[0]).toMatchObject({
      openObjections: 1,
      may: { change: false, propose: false, object: false, consent: false, agree: false },
    });
    await expect(object(w, w.as("OBSERVER"), clauseId)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("the words of others", () => {
  it("are changed, put forward, moved and taken out by who drafts or wrote them, and by nobody else", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(w, ["eins", "zwei"]);
    const own = await w.as("REPRESENTATIVE").agreements.addClauses({
      ...w.change(),
      versionId,
      suggested: false,
      clauses: [wording("Unsere Regelung.")],
    });
    const [first] = (await read(w, agreementId)).text.clauses;
    const theirs = { clauseId: first?.id ?? "", version: first?.version ?? 0 };
    const ours = { clauseId: own.id, version: own.version };
    const change = (by: ReturnType<TestWorkspace["as"]>, at: typeof ours) =>
      by.agreements.changeClause({ ...w.change(), ...at, title: "Regelung", body: "Überschrieben." });
    const notYours = refused("notYourClause");
    await expect(change(w.as("REPRESENTATIVE"), theirs)).rejects.toMatchObject(notYours);
    await expect(change(w.asSecond(), ours)).rejects.toMatchObject(notYours);
    await expect(w.asSecond().agreements.removeClause({ ...w.change(), ...ours })).rejects.toMatchObject(
      notYours,
    );
    await expect(
      w.as("REPRESENTATIVE").agreements.moveClause({ ...w.change(), ...ours, direction: "UP" }),
    ).rejects.toMatchObject(notYours);
    await expect(
      w.asSecond().agreements.proposeClauses({ ...w.change(), versionId, clauses: [ours] }),
    ).rejects.toMatchObject(notYours);
    const seen = await w.asSecond().agreements.byId({ workspace: w.id, agreementId });
    for (const clause of seen.text.clauses) expect(clause.may.change).toBe(false);
    await change(w.as("REPRESENTATIVE"), ours);
    await change(w.as("COORDINATOR"), { ...ours, version: 2 });
  });
});

describe("who agrees", () => {
  it("is counted as long as the words stay these, and whoever is silent is named", async () => {
    const w = await aWorkspace();
    const { versionId, clauseId, shown, agreementId } = await aContestable(w);
    const all = (await read(w, agreementId)).text.clauses.map(({ id, version }) => ({
      clauseId: id,
      version,
    }));
    const yes = (by: ReturnType<TestWorkspace["as"]>) =>
      by.agreements.consent({ ...w.change(), versionId, clauses: all });
    expect(await yes(w.as("REPRESENTATIVE"))).toMatchObject({ given: 2 });
    expect(await yes(w.as("REPRESENTATIVE"))).toMatchObject({ given: 0 });
    await object(w, w.asSecond(), clauseId);
    await expect(yes(w.asSecond())).rejects.toMatchObject(refused("ownObjectionStands"));
    expect((await shown()).voices).toEqual({
      agreed: 1,
      objecting: 1,
      silent: 1,
      silentNames: ["Gründungsverein"],
      own: "SILENT",
    });
    const { version } = await shown();
    await w.as("COORDINATOR").agreements.changeClause({
      ...w.change(),
      clauseId,
      version,
      title: "Regelung",
      body: "Andere Worte.",
    });
    expect((await shown()).voices).toMatchObject({ agreed: 0, silent: 2 });
    await w.as("REPRESENTATIVE").agreements.takeBackConsent({ ...w.change(), clauseId });
    await expect(
      w.as("REPRESENTATIVE").agreements.takeBackConsent({ ...w.change(), clauseId }),
    ).rejects.toMatchObject(refused("noConsent"));
    await expect(yes(w.as("REPRESENTATIVE"))).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("costs a fixed number of statements", async () => {
    const w = await aWorkspace();
    const { agreementId, versionId } = await aDraft(
      w,
      Array.from({ length: 40 }, (_, at) => `Satz ${at}`),
    );
    const clauses = (await read(w, agreementId)).text.clauses.map(({ id, version }) => ({
      clauseId: id,
      version,
    }));
    const cost = await countStatements(() =>
      w.as("REPRESENTATIVE").agreements.consent({ ...w.change(), versionId, clauses }),
    );
    expect(cost.length).toBeLessThanOrEqual(10);
    expect(
      (await countStatements(() => object(w, w.asSecond(), clauses[0]?.clauseId ?? ""))).length,
    ).toBeLessThanOrEqual(12);
  });
});
