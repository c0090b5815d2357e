import { afterEach, describe, expect, it } from "vitest";
import { dayAfter, dayOfMoment, endOf, HOME_ZONE } from "@/domain/calendar";
import { now, shiftClock, shiftTo } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { type Failing, whileFailing } from "@/server/core/failing";
import { sendHeld } from "@/server/core/mail/sender";
import { linksTo } from "@/server/people/testing";
import { endDueRounds } from "@/server/rounds/writes-ending";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";

/**
 * A change writes on the workspaces' connection, and what follows from it stands on the people's. Here each commit fails
 * once, its answer is lost once, and the other connection is lost once before everything that is asked of it.
 */
afterEach(() => shiftClock(0));

const inDays = (days: number) => dayAfter(dayOfMoment(now(), HOME_ZONE), days);
const kinds: ("GIVE" | "RED_LINE")[] = ["GIVE"];
const LAST = 9;

const openRound = (w: TestWorkspace) =>
  w.as("COORDINATOR").rounds.plan({ ...w.change(), kinds, endsOn: inDays(5), note: "", open: true });
const answered = async (w: TestWorkspace) => {
  const round = await openRound(w);
  for (const by of [w.as("COORDINATOR"), w.as("REPRESENTATIVE"), w.asSecond()])
    await by.expectations.answerNone({ ...w.change(), partnerId: null, kind: "GIVE" });
  return round;
};

/** No round stays open once its last day is over. */
async function expectRoundsToEnd(w: TestWorkspace): Promise<void> {
  for (const day of [inDays(3), inDays(6), inDays(7), inDays(LAST + 1)]) {
    shiftClock(shiftTo(endOf(day, HOME_ZONE)));
    await endDueRounds(now());
    await endDueRounds(now());
  }
  const { rounds } = await w.as("COORDINATOR").rounds.list({ workspace: w.id });
  expect(rounds.filter(({ state }) => state === "OPEN")).toEqual([]);
}

interface Case {
  w: TestWorkspace;
  /** The press, as somebody makes it again who was told that it failed. */
  press: () => Promise<unknown>;
}

const roundCases: Record<string, () => Promise<Case>> = {
  "planning a round": async () => {
    const w = await aWorkspace();
    return { w, press: () => openRound(w) };
  },
  "extending a round": async () => {
    const w = await aWorkspace();
    const { id: roundId, version } = await openRound(w);
    const input = { roundId, version, endsOn: inDays(LAST) };
    return { w, press: () => w.as("COORDINATOR").rounds.extend({ ...w.change(), ...input }) };
  },
  "cancelling a round": async () => {
    const w = await aWorkspace();
    const { id: roundId, version } = await openRound(w);
    return { w, press: () => w.as("COORDINATOR").rounds.cancel({ ...w.change(), roundId, version }) };
  },
  "revealing a round": async () => {
    const w = await aWorkspace();
    const { id: roundId, version } = await answered(w);
    return { w, press: () => w.as("COORDINATOR").rounds.reveal({ ...w.change(), roundId, version }) };
  },
};

/** Makes one thing after another go wrong, until there is none left. */
async function atEachPlace(
  arrange: () => Promise<Case>,
  check: (made: Case, failing: Failing) => Promise<void>,
): Promise<number> {
  let places = 0;
  for (const part of ["commit", "answer", "auth"] as const) {
    for (let place = 1; ; place++) {
      const made = await arrange();
      const failing = { [part]: place };
      const { failed, outcome } = await whileFailing(failing, made.press);
      if (!failed) {
        expect(outcome.status).toBe("fulfilled");
        break;
      }
      places++;
      await check(made, failing);
      shiftClock(0);
    }
  }
  return places;
}

describe("a round", () => {
  it.each(Object.entries(roundCases))("ends in time, whatever fails while %s", async (_, arrange) => {
    const places = await atEachPlace(arrange, ({ w }) => expectRoundsToEnd(w));
    expect(places).toBeGreaterThanOrEqual(2);
  });

  it("that was to be extended in vain ends on its day", async () => {
    const { w, press } = await (roundCases["extending a round"] as () => Promise<Case>)();
    await whileFailing({ commit: 1 }, press);
    const [told, end] = [endOf(inDays(2), HOME_ZONE), endOf(inDays(5), HOME_ZONE)];
    for (const moment of [told, end]) {
      shiftClock(shiftTo(moment) + 1000);
      await endDueRounds(now());
    }
    const { rounds } = await w.as("COORDINATOR").rounds.list({ workspace: w.id });
    expect(rounds.map(({ state }) => state)).toEqual(["REVEALED"]);
  });
});

describe("an invitation", () => {
  it("that is accepted again leads to the workspace, whatever failed the first time", async () => {
    const arrange = async () => {
      const [w, person] = await Promise.all([aWorkspace(), aPerson("Neu Dabei")]);
      const place = { role: "REPRESENTATIVE" as const, partnerId: w.partners.first, maySign: true };
      const invited = [{ email: person.email, partnerName: null }];
      await w.as("COORDINATOR").people.invite({ ...w.change(), ...place, invited });
      await sendHeld(w.id);
      const [token = ""] = await linksTo(person.email);
      const press = () => callerFor(person).people.accept({ token, name: "Neu", organisationId: null });
      const listed = () => authDb.workspaceIndex.count({ where: { workspaceId: w.id, personId: person.id } });
      return { w, press, listed };
    };
    let listed = async () => 0;
    const places = await atEachPlace(
      async () => {
        const made = await arrange();
        listed = made.listed;
        return made;
      },
      async ({ press }) => {
        await press();
        expect(await listed()).toBe(1);
      },
    );
    expect(places).toBeGreaterThanOrEqual(4);
  });
});
