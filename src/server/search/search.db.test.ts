import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Role } from "@/domain/access/roles";
import type { SearchKind } from "@/domain/records/all";
import { MAX_QUERY } from "@/domain/search/schema";
import { enterWorkspace } from "@/server/core/scope";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";
import { hostile } from "@/server/walls/arbitrary";

/** Works in a workspace's tables as its coordination, past the rules of the nouns. */
const inside = <T>(w: TestWorkspace, body: Parameters<typeof enterWorkspace<T>>[1]) =>
  enterWorkspace({ workspaceId: w.id, personId: w.people.coordinator.id, right: "search.read" }, body);

/** One record of every kind, each with a word of its own. */
async function fill(w: TestWorkspace) {
  const [goalId, draftGoalId, agreementId, oldId, newId, riskId, noteId, clauseId] = Array.from(
    { length: 8 },
    () => randomUUID(),
  ) as [string, string, string, string, string, string, string, string];
  await inside(w, async ({ tx, now, workspaceId }) => {
    const here = { workspaceId };
    const made = { ...here, createdAt: now };
    const by = w.members.coordinator;
    await tx.workspace.update({
      where: { id: workspaceId },
      data: { purpose: "Niemand bleibt am Bahnhof stehen." },
    });
    await tx.partner.update({
      where: { workspaceId_id: { ...here, id: w.partners.first } },
      data: { region: "Oderbruch", contact: "Geschäftsstelle am Markt", listing: "NAMED", state: "MEMBER" },
    });
    const decision = await tx.decision.create({
      data: {
        ...made,
        subject: "GOAL",
        subjectId: goalId,
        outcome: "ADOPTED",
        decidedOn: now,
        asked: "Gewerkschaftstag",
        recordedById: by,
      },
    });
    await tx.goal.create({
      data: {
        ...made,
        id: goalId,
        title: "Zehn Linien fahren im Takt",
        indicator: "Fahrgäste je Stunde",
        state: "ADOPTED",
        decisionId: decision.id,
        createdById: by,
      },
    });
    await tx.goal.create({
      data: { ...made, id: draftGoalId, title: "Nachtbusse am Wochenende", createdById: by },
    });
    await tx.goalPosition.create({
      data: {
        ...here,
        goalId,
        partnerId: w.partners.first,
        position: "RESERVATION",
        reason: "Die Depots reichen nicht.",
      },
    });
    await tx.expectation.create({
      data: {
        ...made,
        partnerId: w.partners.first,
        kind: "GIVE",
        statement: "Unsere Pressekontakte zur Lokalzeitung",
        state: "SHARED",
        enteredById: w.members.first,
      },
    });
    await tx.agreement.create({ data: { ...made, id: agreementId, title: "Bündnisvereinbarung" } });
    for (const [number, id] of [oldId, newId].entries()) {
      await tx.agreementVersion.create({ data: { ...made, id, agreementId, number: number + 1 } });
      await tx.clause.create({
        data: {
          ...here,
          versionId: id,
          position: 1,
          title: "Sprechen",
          body: number ? "Öffentlich sprechen nur Beauftragte." : "Alle sprechen frei und unbefangen.",
          id: number ? clauseId : undefined,
        },
      });
    }
    await tx.objection.create({
      data: {
        ...here,
        clauseId,
        partnerId: w.partners.founder,
        partnerName: "Gründungsverein",
        reason: "Das engt uns ein.",
        raisedAt: now,
      },
    });
    await tx.signOff.create({
      data: {
        ...here,
        versionId: newId,
        partnerId: w.partners.second,
        state: "REFUSED",
        reason: "Der Landesverband tagt noch.",
      },
    });
    await tx.risk.create({
      data: { ...made, id: riskId, title: "Die Förderung endet", description: "Der Haushalt wird gekürzt." },
    });
    await tx.setbackPlan.create({ data: { ...here, riskId, trigger: "Der Ablehnungsbescheid liegt vor." } });
    await tx.earlyWarningSign.create({
      data: { ...made, riskId, sign: "Der Ausschuss verschiebt die Lesung" },
    });
    await tx.riskContribution.create({
      data: { ...made, riskId, partnerId: w.partners.first, words: "Wir haben zu spät angerufen." },
    });
    await tx.resourceCommitment.create({
      data: {
        ...made,
        partnerId: w.partners.first,
        category: "ROOMS",
        statement: "Der Saal im Gewerkschaftshaus",
      },
    });
    const actor = await tx.externalActor.create({
      data: { ...made, name: "Verkehrsministerium", role: "genehmigt Zuschüsse" },
    });
    await tx.stanceObservation.create({
      data: {
        ...made,
        actorId: actor.id,
        stance: "UNDECIDED",
        influence: 4,
        evidence: "Sommerinterview im Rundfunk",
        observedOn: now,
      },
    });
    await tx.note.create({
      data: {
        ...made,
        id: noteId,
        recordKind: "GOAL",
        recordId: goalId,
        weight: "NOTE",
        text: "Woran merken die Fahrenden das?",
        authorId: w.members.facilitator,
      },
    });
    await tx.noteReply.create({ data: { ...made, noteId, authorId: by, text: "Am Aushang." } });
    for (const id of [oldId, newId])
      await tx.agreementVersion.update({
        where: { workspaceId_id: { ...here, id } },
        data: { openedAt: now, state: id === newId ? "ADOPTED" : "SUPERSEDED" },
      });
  });
  return { goalId, draftGoalId, agreementId, riskId, noteId };
}

const kindsIn = async (api: Caller, w: TestWorkspace, query: string): Promise<SearchKind[]> =>
  (await api.search.find({ workspace: w.id, query })).hits.map((hit) => hit.kind);

const ALL: Role[] = ["COORDINATOR", "REPRESENTATIVE", "FACILITATOR", "OBSERVER"];
const PLANNERS: Role[] = ["COORDINATOR", "REPRESENTATIVE", "FACILITATOR"];

describe("everything one may see is found", () => {
  const cases: [SearchKind, string, string, Role[]][] = [
    // kind, by its stem, by a half word, who finds it
    ["WORKSPACE", "Bahnhöfe", "bahnh", ALL],
    ["PARTNER", "oderbruch", "oderb", ALL],
    ["MEMBERSHIP", "Moderationen", "modera", PLANNERS],
    ["GOAL", "Linie", "lini", ALL],
    ["GOAL_POSITION", "Depot", "depo", PLANNERS],
    ["EXPECTATION", "Lokalzeitungen", "lokalz", PLANNERS],
    ["AGREEMENT", "Bündnisvereinbarungen", "bündn", ALL],
    ["CLAUSE", "Beauftragter", "beauft", ALL],
    ["SIGN_OFF", "Landesverbände", "landesv", PLANNERS],
    ["DECISION", "Gewerkschaftstage", "gewerkschaftst", ALL],
    ["RISK", "Haushalte", "hausha", PLANNERS],
    ["SETBACK_PLAN", "Ablehnungsbescheide", "ablehnungsb", PLANNERS],
    ["EARLY_WARNING_SIGN", "Ausschusses", "aussch", PLANNERS],
    ["RISK_CONTRIBUTION", "angerufene", "angeruf", PLANNERS],
    ["COMMITMENT", "Gewerkschaftshauses", "gewerkschaftsh", PLANNERS],
    ["EXTERNAL_ACTOR", "Zuschuss", "verkehrsm", PLANNERS],
    ["STANCE", "Rundfunks", "sommerint", PLANNERS],
    ["NOTE", "fahrend", "fahrende", PLANNERS],
    ["NOTE_REPLY", "Aushänge", "aushan", PLANNERS],
  ];

  it("in every kind, by stem and by half a word, by those who may read it and nobody else", async () => {
    const w = await aWorkspace();
    await fill(w);
    for (const [kind, stem, half, readers] of cases) {
      for (const query of [stem, half]) {
        for (const role of ALL) {
          const found = (await kindsIn(w.as(role), w, query)).includes(kind);
          expect(`${kind} by "${query}" for ${role}: ${found}`).toBe(
            `${kind} by "${query}" for ${role}: ${readers.includes(role)}`,
          );
        }
      }
    }
  });

  it("with and without umlauts, inside compounds, and in English", async () => {
    const w = await aWorkspace();
    await fill(w);
    await inside(w, ({ tx, now, workspaceId }) =>
      tx.goal.create({
        data: {
          workspaceId,
          createdAt: now,
          title: "Agreements with seven cities",
          createdById: w.members.coordinator,
        },
      }),
    );
    const api = w.as("REPRESENTATIVE");
    for (const query of ["Förderung", "Forderung", "foerderung", "FÖRDER", "foerd", "förderungen"])
      expect(await kindsIn(api, w, query), query).toContain("RISK");
    for (const query of ["pressekontakt", "kontakte", "Kontakte Lokal", "der Kontakte", "Kontakte zur"])
      expect(await kindsIn(api, w, query), query).toContain("EXPECTATION");
    for (const query of ["city", "agreed agreement", "seven cit"]
      .slice(0, 1)
      .concat("agreement", "seven cit"))
      expect(await kindsIn(api, w, query), query).toContain("GOAL");
    expect(await kindsIn(api, w, "takt")).toEqual(["GOAL"]);
    expect(await kindsIn(api, w, "Takt -Linien")).toEqual([]);
    expect(await kindsIn(api, w, '"im Takt"')).toEqual(["GOAL"]);
    expect(await kindsIn(api, w, "unbefangen")).toEqual([]); // stands in an older version only
  });

  it("with its page, what it belongs to, and marks instead of markup", async () => {
    const w = await aWorkspace();
    const { goalId, agreementId, riskId } = await fill(w);
    const first = async (query: string, role: Role = "COORDINATOR") =>
      (await w.as(role).search.find({ workspace: w.id, query })).hits[0];
    const goal = await first("linie");
    expect(goal).toMatchObject({
      kind: "GOAL",
      id: goalId,
      path: `/w/${w.id}/goals/${goalId}`,
      context: null,
    });
    expect(goal?.title).toEqual([
      { text: "Zehn ", marked: false },
      { text: "Linien", marked: true },
      { text: " fahren im Takt", marked: false },
    ]);
    const clause = await first("beauftragte");
    expect(clause).toMatchObject({ context: "Bündnisvereinbarung" });
    expect(clause?.path).toBe(`/w/${w.id}/agreements/${agreementId}/clauses/${clause?.id}`);
    expect((await first("beauftragte", "OBSERVER"))?.path).toBe(`/w/${w.id}/agreements/${agreementId}`);
    expect(await first("ablehnungsbescheid")).toMatchObject({
      context: "Die Förderung endet",
      path: `/w/${w.id}/setbacks/${riskId}`,
    });
    expect((await first("merken"))?.path).toBe(`/w/${w.id}/goals/${goalId}`);
    expect((await first("gewerkschaftstag"))?.path).toBe(`/w/${w.id}/goals/${goalId}`);
  });
});

describe("nothing else is found", () => {
  it("no drafts and private words of others, whoever looks", async () => {
    const w = await aWorkspace();
    await fill(w);
    const second = { workspaceId: w.id, personId: w.people.second.id, right: "search.read" } as const;
    await enterWorkspace(second, async ({ tx, now, workspaceId }) => {
      const entry = {
        workspaceId,
        createdAt: now,
        partnerId: w.partners.second,
        kind: "RED_LINE" as const,
        enteredById: w.members.second,
      };
      await tx.expectation.create({ data: { ...entry, statement: "Geheimentwurf", state: "DRAFT" } });
      await tx.expectation.create({
        data: { ...entry, statement: "Innensache", state: "SHARED", visibility: "OWN_ORG" },
      });
      await tx.expectation.create({
        data: { ...entry, statement: "Koordinationssache", state: "SHARED", visibility: "COORDINATION" },
      });
    });
    const finders = async (query: string) => {
      const seen: string[] = [];
      for (const role of ALL) if ((await kindsIn(w.as(role), w, query)).length) seen.push(role);
      if ((await kindsIn(w.asSecond(), w, query)).length) seen.push("second");
      return seen;
    };
    expect(await finders("Geheimentwurf")).toEqual(["second"]);
    expect(await finders("Innensache")).toEqual(["second"]);
    expect(await finders("Koordinationssache")).toEqual(["COORDINATOR", "second"]);
  });

  it("no proposals, objections and contacts for an observer", async () => {
    const w = await aWorkspace();
    await fill(w);
    for (const query of ["Nachtbusse", "engt", "Geschäftsstelle", "Depots", "Moderation"])
      expect(await kindsIn(w.as("OBSERVER"), w, query), query).toEqual([]);
    for (const query of ["Nachtbusse", "engt", "Geschäftsstelle"])
      expect(await kindsIn(w.as("FACILITATOR"), w, query), query).toHaveLength(1);
  });

  it("nothing of another workspace", async () => {
    const [own, foreign] = [await aWorkspace(), await aWorkspace()];
    await fill(foreign);
    expect(await kindsIn(own.as("COORDINATOR"), own, "Förderung")).toEqual([]);
    await expect(kindsIn(own.as("COORDINATOR"), foreign, "Förderung")).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("nothing that was removed, withdrawn or left, and nothing that hangs on it", async () => {
    const w = await aWorkspace();
    const { riskId, goalId, agreementId, noteId } = await fill(w);
    await inside(w, async ({ tx, now, workspaceId }) => {
      const at = (id: string) => ({ workspaceId_id: { workspaceId, id } });
      await tx.risk.update({ where: at(riskId), data: { removedAt: now } });
      await tx.goal.update({ where: at(goalId), data: { removedAt: now } });
      await tx.agreement.update({ where: at(agreementId), data: { removedAt: now } });
      await tx.expectation.updateMany({ where: { workspaceId }, data: { state: "WITHDRAWN" } });
      await tx.membership.update({ where: at(w.members.facilitator), data: { leftAt: now } });
    });
    const api = w.as("COORDINATOR");
    const gone = [
      "Förderung",
      "Ablehnungsbescheid",
      "Ausschuss",
      "angerufen",
      "Linien",
      "Depots",
      "Bündnisvereinbarung",
      "Beauftragte",
      "Landesverband",
      "Pressekontakte",
      "Moderation",
    ];
    for (const query of gone) expect(await kindsIn(api, w, query), query).toEqual([]);
    // A note and a decision outlive what they are about; they stand in their registers.
    const { hits } = await api.search.find({ workspace: w.id, query: "Gewerkschaftstag" });
    expect(hits.map((hit) => hit.path)).toEqual([`/w/${w.id}/decisions`]);
    const notes = await api.search.find({ workspace: w.id, query: "merken" });
    expect(notes.hits.map((hit) => hit.path)).toEqual([`/w/${w.id}/notes`]);
    await inside(w, ({ tx, now, workspaceId }) =>
      tx.note.update({ where: { workspaceId_id: { workspaceId, id: noteId } }, data: { removedAt: now } }),
    );
    for (const query of ["merken", "Aushang"]) expect(await kindsIn(api, w, query), query).toEqual([]);
  });
});

describe("whatever is asked", () => {
  it("gets an answer, never a fault", async () => {
    const w = await aWorkspace();
    await fill(w);
    const nasty = [
      ...hostile,
      "& | ! <-> :*",
      "'':*",
      "((((",
      "\\m\\M\\",
      "[[:alpha:]",
      "%_%",
      '"',
      '""""',
      "- - -",
      "or or or",
      "a:*b & c",
      "-Takt",
      "ﷺ".repeat(60),
      "x".repeat(MAX_QUERY),
      "ab ".repeat(66),
      "\uE000takt\uE001",
      "$1 $2",
      "😀😀",
      "ǅ İ ß ẞ",
      "한국어",
      "नमस्ते दुनिया",
    ];
    for (const query of nasty) {
      const code = await w
        .as("REPRESENTATIVE")
        .search.find({ workspace: w.id, query })
        .then(
          () => "OK",
          (error: { code?: string }) => error.code,
        );
      expect(["OK", "BAD_REQUEST"], JSON.stringify(query).slice(0, 60)).toContain(code);
    }
  });

  it("shows hostile content as the text it is", async () => {
    const w = await aWorkspace();
    const title = '<b>Takt</b> & "\uE000so\uE001" <script>alert(1)</script> https://example.org/takt?x=1';
    await inside(w, ({ tx, now, workspaceId }) =>
      tx.goal.create({ data: { workspaceId, createdAt: now, title, createdById: w.members.coordinator } }),
    );
    const { hits } = await w.as("COORDINATOR").search.find({ workspace: w.id, query: "takt" });
    expect(hits[0]?.title.map((part) => part.text).join("")).toBe(title);
    expect(hits[0]?.title.find((part) => part.marked)?.text).toBe("Takt");
  });

  it("comes in pages of twenty, at most five, the best first, each hit once", async () => {
    const w = await aWorkspace();
    await inside(w, ({ tx, now, workspaceId }) =>
      tx.expectation.createMany({
        data: Array.from({ length: 130 }, (_, index) => ({
          workspaceId,
          createdAt: now,
          partnerId: w.partners.first,
          kind: "GIVE" as const,
          state: "SHARED" as const,
          statement: index === 77 ? "Takt" : `Nummer ${index}, auch für den Takt`,
          enteredById: w.members.first,
        })),
      }),
    );
    const ids = new Set<string>();
    let cursor: number | undefined;
    for (let page = 0; page < 5; page++) {
      const { hits, total, next } = await w
        .as("FACILITATOR")
        .search.find({ workspace: w.id, query: "takt", cursor });
      expect(hits).toHaveLength(20);
      expect(total).toBe(130);
      if (page === 0) expect(hits[0]?.title).toEqual([{ text: "Takt", marked: true }]);
      for (const hit of hits) ids.add(hit.id);
      expect(next).toBe(page < 4 ? page + 1 : null);
      cursor = next ?? undefined;
    }
    expect(ids.size).toBe(100);
  });

  it("costs two statements, whatever is in the plan", async () => {
    const w = await aWorkspace();
    const ask = () => w.as("COORDINATOR").search.find({ workspace: w.id, query: "takt" });
    const empty = await countStatements(ask);
    await fill(w);
    const full = await countStatements(ask);
    expect(empty).toHaveLength(2);
    expect(full).toHaveLength(2);
    expect(
      await countStatements(() => w.as("COORDINATOR").search.find({ workspace: w.id, query: "?!" })),
    ).toHaveLength(1);
  });
});
