import { describe, expect, it } from "vitest";
import { tableOf } from "@/domain/partners/map/table";
import { enterWorkspace } from "@/server/core/scope";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

/** Works in the tables as one of the people, past the rules of the nouns. */
const inside = <T>(
  w: TestWorkspace,
  body: Parameters<typeof enterWorkspace<T>>[1],
  who: keyof TestWorkspace["people"] = "first",
) => enterWorkspace({ workspaceId: w.id, personId: w.people[who].id, right: "workspace.read" }, body);

type Word = { kind: "GIVE" | "GET" | "NEED" | "RED_LINE"; visibility?: "OWN_ORG" | "COORDINATION" };

/** An expectation of the first organisation, or of the second. */
const anExpectation = (
  w: TestWorkspace,
  word: Word & Record<string, unknown>,
  who: "first" | "second" = "first",
) =>
  inside(
    w,
    ({ tx, now, workspaceId, member }) =>
      tx.expectation.create({
        data: {
          workspaceId,
          partnerId: w.partners[who],
          statement: "Ein Raum",
          state: "SHARED",
          enteredById: member.id,
          createdAt: now,
          ...word,
        },
        select: { id: true },
      }),
    who,
  );
const aGoal = (w: TestWorkspace, fields: Record<string, unknown> = {}) =>
  inside(w, ({ tx, now, workspaceId, member }) =>
    tx.goal.create({
      data: { workspaceId, title: "Takt", createdById: member.id, createdAt: now, ...fields },
      select: { id: true },
    }),
  );
const aLink = (w: TestWorkspace, redLineId: string, goalId: string, fields: Record<string, unknown> = {}) =>
  inside(w, ({ tx, now, workspaceId }) =>
    tx.redLineLink.create({
      data: {
        workspaceId,
        redLineId,
        goalId,
        partnerId: w.partners.first,
        linkedAt: now,
        createdAt: now,
        ...fields,
      },
      select: { id: true },
    }),
  );
const table = (
  w: TestWorkspace,
  role: "COORDINATOR" | "REPRESENTATIVE" | "FACILITATOR" | "OBSERVER",
  seat?: string,
) => w.as(role).partners.map({ workspace: w.id, seat });
const linesOf = async (w: TestWorkspace, seat: string) => {
  const { relations } = await table(w, "FACILITATOR", seat);
  return relations.map(({ kind, partnerId, count }) => [kind, partnerId, count]).sort();
};

describe("the table", () => {
  it("counts what all members can read, and the same for everyone who plans", async () => {
    const w = await aWorkspace();
    const [sealed, open] = await inside(
      w,
      async ({ tx, now, workspaceId }) => {
        const round = { workspaceId, endsOn: now, kinds: ["GIVE" as const], openedAt: now, createdAt: now };
        const made = [];
        for (const revealedAt of [null, now])
          made.push(
            await tx.expectationRound.create({
              data: { ...round, revealedAt },
              select: { id: true },
            }),
          );
        return made;
      },
      "coordinator",
    );
    await anExpectation(w, { kind: "GIVE", category: "ROOMS" });
    await anExpectation(w, { kind: "GET" });
    await anExpectation(w, { kind: "NEED" });
    await anExpectation(w, { kind: "RED_LINE" });
    await anExpectation(w, { kind: "GIVE", visibility: "OWN_ORG" });
    await anExpectation(w, { kind: "GIVE", visibility: "COORDINATION" });
    await anExpectation(w, { kind: "GIVE", state: "DRAFT" });
    await anExpectation(w, { kind: "GIVE", state: "WITHDRAWN" });
    await anExpectation(w, { kind: "GIVE", roundId: sealed?.id });
    await anExpectation(w, { kind: "GIVE", roundId: open?.id });
    for (const role of ["COORDINATOR", "REPRESENTATIVE", "FACILITATOR"] as const) {
      const { partners } = await table(w, role);
      expect(partners.find(({ id }) => id === w.partners.first)).toMatchObject({
        gives: 2,
        asks: 2,
        givesWhat: ["ROOMS"],
        asksWhat: [],
      });
    }
  });

  it("draws tension for a confirmed conflict only, from either side, hidden or not", async () => {
    const w = await aWorkspace();
    const hidden = await anExpectation(w, { kind: "RED_LINE", visibility: "OWN_ORG" });
    const led = await aGoal(w, { leadPartnerId: w.partners.second });
    const driven = await aGoal(w);
    const own = await aGoal(w, { leadPartnerId: w.partners.first });
    const dropped = await aGoal(w, { leadPartnerId: w.partners.second, state: "DROPPED" });
    await w
      .asSecond()
      .goals.takePosition({ ...w.change(), goalId: driven.id, position: "DRIVES", reason: "" });
    await aLink(w, hidden.id, led.id);
    for (const goal of [own, dropped]) await aLink(w, hidden.id, goal.id);
    expect(await linesOf(w, w.partners.first)).toEqual([["TENSION", w.partners.second, 1]]);
    await aLink(w, hidden.id, driven.id);
    expect(await linesOf(w, w.partners.second)).toEqual([["TENSION", w.partners.first, 2]]);
    await inside(w, ({ tx, now, workspaceId }) =>
      tx.redLineLink.updateMany({ where: { workspaceId, goalId: led.id }, data: { dismissedAt: now } }),
    );
    expect(await linesOf(w, w.partners.second)).toEqual([["TENSION", w.partners.first, 1]]);
    expect(await linesOf(w, w.partners.founder)).toEqual([]);
  });

  it("draws accepted matches with their direction, and goals that both back", async () => {
    const w = await aWorkspace();
    const give = await anExpectation(w, { kind: "GIVE" });
    const [want, other, quiet] = [
      await anExpectation(w, { kind: "NEED" }, "second"),
      await anExpectation(w, { kind: "GET" }, "second"),
      await anExpectation(w, { kind: "NEED", visibility: "OWN_ORG" }, "second"),
    ];
    await inside(
      w,
      async ({ tx, now, workspaceId }) => {
        for (const [wantId, state] of [
          [want.id, "ACCEPTED"],
          [other.id, "PROPOSED"],
          [quiet.id, "ACCEPTED"],
        ] as const)
          await tx.match.createMany({
            data: [
              {
                workspaceId,
                giveId: give.id,
                wantId,
                state,
                giverAcceptedAt: now,
                receiverAcceptedAt: state === "ACCEPTED" ? now : null,
                createdAt: now,
              },
            ],
          });
      },
      "second",
    );
    const goal = await aGoal(w);
    for (const [caller, position] of [
      [w.as("REPRESENTATIVE"), "SUPPORTS"],
      [w.asSecond(), "DRIVES"],
      [w.as("COORDINATOR"), "ACCEPTS"],
    ] as const)
      await caller.goals.takePosition({ ...w.change(), goalId: goal.id, position, reason: "" });
    expect(await linesOf(w, w.partners.first)).toEqual([
      ["GIVES", w.partners.second, 1],
      ["WORKS", w.partners.second, 1],
    ]);
    expect(await linesOf(w, w.partners.second)).toEqual([
      ["GETS", w.partners.first, 1],
      ["WORKS", w.partners.first, 1],
    ]);
  });

  it("names the required perspectives that no member declares, unless they were set aside", async () => {
    const w = await aWorkspace();
    await inside(w, async ({ tx, now, workspaceId }) => {
      for (const [index, perspective] of ["young", "workers", "disabled", "faith"].entries())
        await tx.requiredPerspective.create({
          data: {
            workspaceId,
            perspective,
            waivedReason: perspective === "faith" ? "Es geht um Fahrpläne." : "",
            createdAt: new Date(now.getTime() + index),
          },
          select: { id: true },
        });
      await tx.partner.update({
        where: { workspaceId_id: { workspaceId, id: w.partners.first } },
        data: { perspectives: ["workers"] },
        select: { id: true },
      });
    });
    const seen = await table(w, "REPRESENTATIVE");
    expect([seen.missing, seen.suggested]).toEqual([["young", "disabled"], []]);
  });

  it("asks who would miss the table while nobody has said who has to be there", async () => {
    const w = await aWorkspace();
    await inside(w, ({ tx, workspaceId }) =>
      tx.partner.update({
        where: { workspaceId_id: { workspaceId, id: w.partners.first } },
        data: { perspectives: ["affected"] },
        select: { id: true },
      }),
    );
    const seen = await table(w, "FACILITATOR");
    expect(seen.missing).toEqual([]);
    expect(seen.suggested).toEqual(["migrant", "young", "workers", "womenQueer", "disabled", "faith"]);
  });

  it("shows an observer who is named in public, and nothing about them", async () => {
    const w = await aWorkspace();
    await anExpectation(w, { kind: "GIVE" });
    const goal = await aGoal(w, { leadPartnerId: w.partners.second });
    await aLink(w, (await anExpectation(w, { kind: "RED_LINE" })).id, goal.id);
    const seen = await table(w, "OBSERVER", w.partners.first);
    expect(seen).toMatchObject({
      planning: false,
      relations: [],
      missing: [],
      suggested: [],
      may: { place: false, actors: false },
    });
    expect(seen.partners.map(({ gives, asks }) => [gives, asks])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    await expect(w.asStranger().partners.map({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("draws no lines for a seat of elsewhere", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    expect((await table(w, "COORDINATOR", other.partners.first)).relations).toEqual([]);
  });

  it("costs the same for three organisations and for a hundred, and seats each once", async () => {
    const w = await aWorkspace();
    const read = () => table(w, "COORDINATOR", w.partners.first);
    const few = await countStatements(read);
    await inside(
      w,
      ({ tx, now, workspaceId }) =>
        tx.partner.createMany({
          data: Array.from({ length: 210 }, (_, index) => ({
            workspaceId,
            name: `Verein ${index}`,
            code: "VX",
            strand: index + 10,
            tier: "ASSOCIATE" as const,
            state: index % 2 ? ("MEMBER" as const) : ("PROSPECT" as const),
            stateSince: now,
            createdAt: now,
          })),
        }),
      "coordinator",
    );
    const many = await countStatements(read);
    expect(many.length).toBe(few.length);
    expect(few.length).toBeLessThanOrEqual(6);
    const facts = await read();
    expect([facts.partners.length, facts.more]).toEqual([200, true]);
    const { rings, outside } = tableOf(facts);
    expect(rings.reduce((sum, { seats }) => sum + seats.length, outside.length)).toBe(200);
  });
});
