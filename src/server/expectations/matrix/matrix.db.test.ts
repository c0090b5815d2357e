import { afterEach, describe, expect, it } from "vitest";
import { DAY, dayAfter, dayOfMoment, HOME_ZONE } from "@/domain/calendar";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { throughDoor } from "@/server/core/scope";
import { anExpectation, aTypedExpectation } from "@/server/expectations/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type Caller, type TestWorkspace } from "@/server/testing/workspace";

afterEach(() => shiftClock(0));

/** In the column that these tests look at. */
const contacts = { category: "PRESS", statement: "Drei Kontakte" } as const;
const read = (w: TestWorkspace, by: Caller, after?: string) =>
  by.expectations.matrix({ workspace: w.id, after });
const need = (w: TestWorkspace, by: Caller) => by.expectations.need({ workspace: w.id, category: "PRESS" });
const ask = (w: TestWorkspace, by: Caller, partnerIds: string[]) =>
  by.expectations.ask({ ...w.change(), category: "PRESS", partnerIds });

/** Joins two entries with an accepted match. */
async function match(w: TestWorkspace, giveId: string, wantId: string, quantity?: number) {
  const proposed = await w
    .as("COORDINATOR")
    .expectations.propose({ ...w.change(), giveId, wantId, ...(quantity && { quantity }) });
  let version = proposed.version;
  for (const by of [w.as("REPRESENTATIVE"), w.asSecond()])
    version = (await by.expectations.accept({ ...w.change(), matchId: proposed.id, version })).version;
}

const mails = (w: TestWorkspace) =>
  authDb.outgoingMail.findMany({
    where: { due: { workspaceId: w.id, kind: "MAIL_ASKED" } },
    select: { partnerId: true, path: true, due: { select: { takenBack: true } } },
  });

describe("the matrix", () => {
  it("counts what every member can read, and what matches have left of it", async () => {
    const w = await aWorkspace();
    const [first, second] = [w.as("REPRESENTATIVE"), w.asSecond()];
    const money = { category: "MONEY" as const };
    const give = await anExpectation(w, { by: first, ...contacts, ...money, quantity: 500 });
    const want = await anExpectation(w, { by: second, ...contacts, ...money, kind: "NEED", quantity: 300 });
    const rest = await anExpectation(w, { by: second, ...contacts, ...money, kind: "GET", quantity: 900 });
    await aTypedExpectation(w, { ...contacts, kind: "GET" }, "second");
    await anExpectation(w, { by: second, ...contacts, kind: "GET", state: "DRAFT" });
    await anExpectation(w, { by: second, ...contacts, kind: "NEED", visibility: "OWN_ORG" });
    await anExpectation(w, { by: second, ...contacts, kind: "GET", visibility: "COORDINATION" });
    await anExpectation(w, { by: second, ...contacts, kind: "RED_LINE" });
    await anExpectation(w, { by: first, ...contacts, category: null });
    await match(w, give.id, want.id, 300);
    await match(w, give.id, rest.id, 100);

    const seen = await read(w, first);
    expect(await read(w, w.as("COORDINATOR"))).toMatchObject({ columns: seen.columns, gaps: ["PRESS"] });
    expect(seen.rows.map((row) => row.id)).toEqual([w.partners.first, w.partners.founder, w.partners.second]);
    expect(seen.columns).toMatchObject([
      { category: "MONEY", balance: "SHORT", asking: 1, giving: 1, without: 0, unconfirmed: 0 },
      { category: "PRESS", balance: "GAP", asking: 1, giving: 0, without: 1, unconfirmed: 1 },
    ]);
    const none = { gives: 0, givesLeft: 0, asks: 0, settled: 0, unconfirmed: 0, fits: 0 };
    expect(seen.rows[2]?.cells).toEqual([
      { ...none, category: "MONEY", asks: 1, settled: 1, fits: 1 },
      { ...none, category: "PRESS", asks: 1, unconfirmed: 1 },
    ]);
    expect(seen.rows[0]?.cells[0]).toEqual({
      ...none,
      category: "MONEY",
      gives: 1,
      givesLeft: 1,
    });
    expect(seen.elsewhere).toBe(1);
    const at = { workspace: w.id, partnerId: w.partners.second, category: "MONEY" as const };
    expect(await second.expectations.cell(at)).toMatchObject({ own: true, may: { add: true } });
    expect(await first.expectations.cell(at)).toMatchObject({ own: false, may: { add: false } });
  });

  it("leaves out who is gone, and counts nobody who is no member", async () => {
    const w = await aWorkspace();
    await anExpectation(w, { ...contacts, kind: "NEED" });
    await anExpectation(w, { by: w.asSecond(), ...contacts });
    const move = (state: "LEFT" | "PAUSED") =>
      throughDoor(w.id, w.people.coordinator.id, "invitation", ({ tx }) =>
        tx.partner.update({
          where: { workspaceId_id: { workspaceId: w.id, id: w.partners.second } },
          data: { state },
          select: { id: true },
        }),
      );
    expect((await read(w, w.as("REPRESENTATIVE"))).gaps).toEqual([]);
    await move("PAUSED");
    const paused = await read(w, w.as("REPRESENTATIVE"));
    expect(paused.gaps).toEqual(["PRESS"]);
    expect(paused.rows.at(-1)).toMatchObject({ state: "PAUSED", cells: [{ gives: 1 }] });
    await move("LEFT");
    const left = await read(w, w.as("REPRESENTATIVE"));
    expect(left.rows.map((row) => row.id)).not.toContain(w.partners.second);
    expect(left.columns[0]).toMatchObject({ giving: 0, asking: 1 });
  });

  it("shows who has answered in a sealed round with a lock and nothing else, until it is revealed", async () => {
    const w = await aWorkspace();
    const c = w.as("COORDINATOR");
    const endsOn = dayAfter(dayOfMoment(now(), HOME_ZONE), 7);
    const round = await c.rounds.plan({ ...w.change(), kinds: ["GIVE"], endsOn, note: "", open: true });
    await anExpectation(w, contacts);
    for (const by of [w.asSecond(), c, w.as("FACILITATOR"), w.as("REPRESENTATIVE")]) {
      const seen = await read(w, by);
      expect(seen.columns).toEqual([]);
      expect(seen.round).toEqual({ id: round.id, endsOn });
      expect(seen.rows.filter((row) => row.sealed).map((row) => row.id)).toEqual([w.partners.first]);
    }
    const at = { workspace: w.id, partnerId: w.partners.first, category: "PRESS" as const };
    expect((await w.asSecond().expectations.cell(at)).entries).toEqual([]);
    expect((await w.as("REPRESENTATIVE").expectations.cell(at)).entries).toMatchObject([{ sealed: true }]);
    expect((await need(w, c)).gives).toEqual([]);
    for (const by of [w.asSecond(), c])
      await by.expectations.answerNone({ ...w.change(), partnerId: null, kind: "GIVE" });
    const { version } = await c.rounds.byId({ workspace: w.id, roundId: round.id });
    await c.rounds.reveal({ ...w.change(), roundId: round.id, version });
    const after = await read(w, w.asSecond());
    expect(after.round).toBeNull();
    expect(after.columns).toMatchObject([{ category: "PRESS", giving: 1 }]);
  });

  it("stands for 100 organisations and 2,000 expectations with as few statements as for three", async () => {
    const w = await aWorkspace();
    await anExpectation(w, { ...contacts, kind: "NEED" });
    const few = await countStatements(() => read(w, w.as("COORDINATOR")));
    const categories = ["MONEY", "TIME", "ROOMS", "EXPERTISE", "REACH"] as const;
    await throughDoor(w.id, w.people.coordinator.id, "invitation", async ({ tx, now: createdAt }) => {
      const partners = await tx.partner.createManyAndReturn({
        data: Array.from({ length: 98 }, (_, n) => ({
          workspaceId: w.id,
          name: `Verein ${String(n).padStart(2, "0")}`,
          code: "VV",
          strand: n + 3,
          state: "MEMBER" as const,
          stateSince: createdAt,
          createdAt,
        })),
        select: { id: true },
      });
      await tx.expectation.createMany({
        data: Array.from({ length: 1999 }, (_, n) => ({
          workspaceId: w.id,
          partnerId: partners[n % partners.length]?.id ?? "",
          kind: n % 3 === 0 ? ("GIVE" as const) : ("NEED" as const),
          category: categories[Math.floor(n / 98) % 5] ?? "MONEY",
          statement: `Aussage ${n}`,
          quantity: n % 2 ? 5 : null,
          state: "SHARED" as const,
          recordedForOrganisation: true,
          enteredById: w.members.coordinator,
          createdAt,
        })),
      });
    });
    const many = await countStatements(() => read(w, w.as("COORDINATOR")));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(6);

    const page = await read(w, w.as("COORDINATOR"));
    expect(page.rows).toHaveLength(100);
    expect(page.rows[0]?.own).toBe(true);
    const next = await read(w, w.as("COORDINATOR"), page.next ?? undefined);
    expect(next.rows).toHaveLength(1);
    expect(next.next).toBeNull();
    expect(new Set([...page.rows, ...next.rows].map((row) => row.id)).size).toBe(101);
    expect(next.columns).toEqual(page.columns);
    const counted = [...page.rows, ...next.rows].flatMap((row) => row.cells);
    expect(counted.reduce((sum, cell) => sum + cell.gives + cell.asks, 0)).toBe(2000);
  });

  it("says what was confirmed more than twelve months ago, until it is confirmed again", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    shiftClock(-400 * DAY);
    await anExpectation(w, { by: own, ...contacts });
    shiftClock(0);
    await aTypedExpectation(w, { ...contacts, kind: "NEED" });
    const seen = async () => {
      const list = await own.expectations.list({ workspace: w.id });
      const { own: said } = await own.expectations.summary({ workspace: w.id });
      const { own: counted } = await read(w, own);
      const cell = await own.expectations.cell({
        workspace: w.id,
        partnerId: w.partners.first,
        category: "PRESS",
      });
      return {
        matrix: counted,
        list: said?.lapsed,
        rows: list.expectations.map((row) => row.lapsed),
        cell: cell.entries.map((row) => row.lapsed),
      };
    };
    const word = { partnerId: w.partners.first };
    expect(await seen()).toEqual({
      matrix: { ...word, unconfirmed: 1, lapsed: 1 },
      list: 1,
      rows: [true, false],
      cell: [true, false],
    });
    await own.expectations.confirmAll(w.change());
    expect(await seen()).toEqual({
      matrix: { ...word, unconfirmed: 0, lapsed: 0 },
      list: 0,
      rows: [false, false],
      cell: [false, false],
    });
    expect((await read(w, w.as("FACILITATOR"))).own).toBeNull();
  });

  it("opens for who plans, and for nobody else", async () => {
    const w = await aWorkspace();
    expect((await read(w, w.as("FACILITATOR"))).may).toEqual({ add: false, categories: false });
    expect((await read(w, w.as("REPRESENTATIVE"))).may).toEqual({ add: true, categories: false });
    expect((await read(w, w.as("COORDINATOR"))).may).toEqual({ add: true, categories: true });
    await expect(read(w, w.as("OBSERVER"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(read(w, w.asStranger())).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a need", () => {
  it("names who asks, who has something left and who else could be asked", async () => {
    const w = await aWorkspace();
    await anExpectation(w, { ...contacts, kind: "NEED" });
    shiftClock(-90 * DAY);
    await anExpectation(w, { by: w.asSecond(), ...contacts });
    shiftClock(0);
    expect(await need(w, w.as("COORDINATOR"))).toMatchObject({
      balance: { balance: "OFFERED", asking: 1, giving: 1 },
      asks: [{ partnerId: w.partners.first, kind: "NEED" }],
      gives: [{ partnerId: w.partners.second, idleDays: 90 }],
      helpers: [{ id: w.partners.second, chance: "LEFT", reachable: true, resting: false }],
      may: { ask: true, offer: true },
    });
    expect((await need(w, w.asSecond())).may).toEqual({ ask: false, offer: true });
    expect((await need(w, w.as("FACILITATOR"))).may).toEqual({ ask: false, offer: false });
  });

  it("is asked for by a neutral mail that is held, taken back, and sent once a day", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await expect(ask(w, w.as("COORDINATOR"), [w.partners.second])).rejects.toMatchObject({
      cause: { code: "nobodyAsks" },
    });
    await anExpectation(w, { by: own, ...contacts, kind: "NEED", visibility: "OWN_ORG" });
    await expect(ask(w, own, [w.partners.second])).rejects.toMatchObject({
      cause: { code: "nobodyAsks" },
    });
    await anExpectation(w, { by: own, ...contacts, kind: "NEED" });
    await expect(ask(w, w.asSecond(), [w.partners.founder])).rejects.toMatchObject({
      cause: { code: "notYourNeed" },
    });
    const both = [w.partners.second, w.partners.founder];
    const first = await ask(w, own, both);
    expect(first).toMatchObject({ asked: 2, resting: 0, empty: 0 });
    expect((await mails(w)).map((mail) => mail.path)).toEqual(Array(2).fill("expectations/needs/press"));
    expect((await need(w, own)).helpers.map((one) => one.resting)).toEqual([true, true]);
    await own.expectations.takeBackAsk({ ...w.change(), askId: first.askId });
    expect((await mails(w)).every((mail) => mail.due.takenBack !== null)).toBe(true);
    await expect(own.expectations.takeBackAsk({ ...w.change(), askId: first.askId })).rejects.toMatchObject({
      cause: { code: "reminderGone" },
    });

    await ask(w, own, [w.partners.second]);
    await expect(ask(w, own, [w.partners.second])).rejects.toMatchObject({
      cause: { code: "remindedToday" },
    });
    expect(await ask(w, own, both)).toMatchObject({ asked: 1, resting: 1 });
    await anExpectation(w, { by: own, ...contacts, kind: "NEED", category: "ROOMS" });
    const rooms = { ...w.change(), category: "ROOMS" as const, partnerIds: [w.partners.second] };
    expect(await own.expectations.ask(rooms)).toMatchObject({ asked: 1 });
    shiftClock(DAY);
    expect(await ask(w, own, both)).toMatchObject({ asked: 2 });
    await expect(ask(w, own, [w.partners.first])).rejects.toMatchObject({
      cause: { code: "onlyYourself" },
    });
  });

  it("costs as many statements with one offer as with many", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE");
    await anExpectation(w, { by: own, ...contacts, kind: "NEED" });
    const one = await countStatements(() => need(w, own));
    for (let n = 0; n < 12; n++) await anExpectation(w, { by: w.asSecond(), ...contacts });
    expect((await countStatements(() => need(w, own))).length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    const pressed = await countStatements(() => ask(w, own, [w.partners.second]));
    expect(pressed.length).toBeLessThanOrEqual(10);
  });
});
