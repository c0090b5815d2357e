import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Populated, populate } from "./populated";
import { makeScratch, type Scratch } from "./scratch";

let scratch: Scratch;
let own: Populated;

beforeAll(async () => {
  scratch = await makeScratch();
  own = await populate(scratch.owner);
});
afterAll(() => scratch.drop());

/** Runs plain SQL as the application's role, entered by the given function, and takes everything back. */
async function inside<T>(enter: string, values: unknown[], body: () => Promise<T>): Promise<T> {
  await scratch.web.query("BEGIN");
  try {
    await scratch.web.query(enter, values);
    return await body();
  } finally {
    await scratch.web.query("ROLLBACK");
  }
}

const as = <T>(who: keyof Populated["person"], body: () => Promise<T>) =>
  inside("SELECT * FROM enter_workspace($1, $2)", [own.workspace, own.person[who]], body);

const asJob = <T>(body: () => Promise<T>) => inside("SELECT enter_as_job($1)", [own.workspace], body);

const OPEN = `(SELECT id FROM "ExpectationRound" WHERE "revealedAt" IS NULL)`;
const others = ["COORDINATOR", "SECOND", "FACILITATOR", "OBSERVER"] as const;

const count = async (sql: string) => (await scratch.web.query(sql)).rowCount;

describe("a sealed answer, through plain SQL", () => {
  it.each(others)("is read by nobody else: %s", async (who) => {
    await as(who, async () => {
      for (const table of ["Expectation", "ExpectationParticipation"])
        expect(await count(`SELECT * FROM "${table}" WHERE "roundId" = ${OPEN}`)).toBe(0);
      expect(
        await count(
          `SELECT * FROM "Match" m JOIN "Expectation" e ON e.id = m."giveId" WHERE e."roundId" = ${OPEN}`,
        ),
      ).toBe(0);
    });
  });

  it("is read by its own organisation", async () => {
    await as("FIRST", async () => {
      expect(await count(`SELECT * FROM "Expectation" WHERE "roundId" = ${OPEN}`)).toBe(1);
      expect(await count(`SELECT * FROM "ExpectationParticipation" WHERE "roundId" = ${OPEN}`)).toBe(1);
    });
  });

  it("cannot be opened by writing without reading", async () => {
    await as("COORDINATOR", async () => {
      await scratch.web.query(`UPDATE "Expectation" SET "roundId" = NULL, "visibility" = 'MEMBERS'`);
      await scratch.web.query(`UPDATE "ExpectationParticipation" SET "roundId" = NULL`);
      await scratch.web.query("SELECT * FROM enter_workspace($1, $2)", [own.workspace, own.person.FIRST]);
      expect(await count(`SELECT * FROM "Expectation" WHERE "roundId" = ${OPEN}`)).toBe(1);
      expect(await count(`SELECT * FROM "ExpectationParticipation" WHERE "roundId" = ${OPEN}`)).toBe(1);
    });
  });

  it("is no job's business: it sees rounds, who answered and who is a member, and no answer", async () => {
    await asJob(async () => {
      expect(await count(`SELECT * FROM "ExpectationRound"`)).toBe(2);
      expect(await count(`SELECT * FROM "RoundAnswer"`)).toBe(2);
      expect(await count(`SELECT * FROM "Membership"`)).toBe(5);
      for (const table of ["Expectation", "ExpectationParticipation", "Match", "Note", "Revision", "Risk"])
        expect(await count(`SELECT * FROM "${table}"`), table).toBe(0);
    });
  });

  it("lies open to its circle once its round is revealed, by one row that is written", async () => {
    await as("COORDINATOR", async () => {
      expect(await count(`SELECT * FROM "Expectation"`)).toBe(3);
      expect(
        await count(`UPDATE "ExpectationRound" SET "revealedAt" = now() WHERE "revealedAt" IS NULL`),
      ).toBe(1);
      expect(await count(`SELECT * FROM "Expectation"`)).toBe(4);
      expect(await count(`SELECT * FROM "ExpectationParticipation"`)).toBe(3);
    });
  });

  it.each([
    [`"revealedAt" = NULL`, `"revealedAt" IS NOT NULL`],
    [`"openedAt" = NULL`, `"revealedAt" IS NULL`],
    [`"kinds" = '{NEED}'`, `"revealedAt" IS NULL`],
  ])("stays in a round that goes one way: not %s", async (change, where) => {
    await as("COORDINATOR", async () => {
      const attempt = scratch.web.query(`UPDATE "ExpectationRound" SET ${change} WHERE ${where}`);
      await expect(attempt).rejects.toMatchObject({ code: "42501" });
    });
  });
});
