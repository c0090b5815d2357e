import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { dayAfter, dayOfMoment, endOf, HOME_ZONE, MINUTE } from "@/domain/calendar";
import { followLane } from "@/server/core/auth/following";
import { indexWorkspace } from "@/server/core/auth/people";
import { now, shiftClock, shiftTo } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { type Failing, whileFailing } from "@/server/core/failing";
import { workLane } from "@/server/core/jobs/work";
import { sendHeld } from "@/server/core/mail/sender";
import { rowIdOf } from "@/server/core/row-ids";
import { throughDoor } from "@/server/core/scope";
import { linksTo, mailsTo } from "@/server/people/testing";
import { endDueRounds } from "@/server/rounds/jobs";
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
    await endDueRounds({ workspaceId: w.id });
    await endDueRounds({ workspaceId: w.id });
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
      await endDueRounds({ workspaceId: w.id });
    }
    const { rounds } = await w.as("COORDINATOR").rounds.list({ workspace: w.id });
    expect(rounds.map(({ state }) => state)).toEqual(["REVEALED"]);
  });
});

/** Who is in the workspace finds it on their list, and nobody else does. */
async function expectIndexOfMembers(w: TestWorkspace): Promise<void> {
  const members = await throughDoor(w.id, "", "invitation", (scope) =>
    scope.tx.membership.findMany({ where: { workspaceId: w.id, leftAt: null }, select: { personId: true } }),
  );
  const listed = await authDb.workspaceIndex.findMany({
    where: { workspaceId: w.id },
    select: { personId: true },
  });
  const ids = (rows: { personId: string }[]) => rows.map(({ personId }) => personId).sort();
  expect(ids(listed)).toEqual(ids(members));
}

/** What the sweep of a process does that still runs, once the lease of the one that died is over. */
async function sweepLater(w: TestWorkspace): Promise<void> {
  shiftClock(2 * MINUTE);
  await workLane(followLane, { workspaceId: w.id });
}

/** A workspace whose people all find it. */
async function settled(): Promise<TestWorkspace> {
  const w = await aWorkspace();
  const here = ["coordinator", "first", "second", "facilitator", "observer"] as const;
  for (const who of here) await indexWorkspace(w.people[who].id, w.id);
  return w;
}

async function invited(w: TestWorkspace) {
  const person = await aPerson("Neu Dabei");
  const place = { role: "REPRESENTATIVE" as const, partnerId: w.partners.first, maySign: true };
  const addressed = [{ email: person.email, partnerName: null }];
  await w.as("COORDINATOR").people.invite({ ...w.change(), ...place, invited: addressed });
  await sendHeld(w.id);
  const [token = ""] = await linksTo(person.email);
  return { token, name: "Neu", caller: callerFor(person) };
}

const memberNamed = async (w: TestWorkspace, id: string) => {
  const { people } = await w.as("COORDINATOR").people.list({ workspace: w.id });
  const member = people.find((one) => one.id === id);
  if (!member) throw new Error("the member is missing");
  return { memberId: member.id, version: member.version };
};

const remove = async (w: TestWorkspace) => {
  const member = await memberNamed(w, w.members.second);
  return w.as("COORDINATOR").people.remove({ ...w.change(), ...member });
};

/** The last step of an organisation that leaves. */
const goodbye = async (w: TestWorkspace) => {
  const partnerId = w.partners.second;
  const exit = { noticeOn: inDays(0), lastDayOn: null, obligations: "", handedToId: null, publicWording: "" };
  const { partners } = w.as("COORDINATOR");
  const { version } = await partners.byId({ workspace: w.id, partnerId });
  const leaving = { ...w.change(), partnerId, version, to: "LEAVING" as const, reason: "Kein Geld", exit };
  const moved = await partners.move(leaving);
  const last = { partnerId, version: moved.version, to: "LEFT" as const, reason: "" };
  return () => partners.move({ ...w.change(), ...last });
};

const memberCases: Record<string, () => Promise<Case>> = {
  "founding a workspace": async () => {
    const person = await aPerson();
    const requestId = randomUUID();
    const id = rowIdOf("workspace", person.id, requestId);
    const asked = { requestId, name: "Neu", purpose: "", organisation: "Verein", ownName: "Ada" };
    return { w: { id } as TestWorkspace, press: () => callerFor(person).workspaces.create(asked) };
  },
  "accepting an invitation": async () => {
    const w = await settled();
    const { caller, token, name } = await invited(w);
    return { w, press: () => caller.people.accept({ token, name, organisationId: null }) };
  },
  "taking a seat": async () => {
    const w = await settled();
    const { caller, token, name } = await invited(w);
    const { id: organisationId } = await caller.organisations.create({
      requestId: randomUUID(),
      name: "Verein",
    });
    await caller.people.accept({ token, name, organisationId });
    const colleague = await aPerson("Kollegin");
    const at = { organisationId, personId: colleague.id, createdAt: now() };
    await authDb.organisationPerson.create({ data: at });
    await caller.people.leave({ ...w.change(), colleague: null });
    await w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: null });
    const seat = { workspace: w.id, partnerId: w.partners.first, name: "Kollegin" };
    return { w, press: () => callerFor(colleague).people.takeSeat(seat) };
  },
  "leaving a workspace": async () => {
    const w = await settled();
    return { w, press: () => w.asSecond().people.leave({ ...w.change(), colleague: null }) };
  },
  "removing somebody": async () => {
    const w = await settled();
    return { w, press: () => remove(w) };
  },
  "ending the seats of an organisation": async () => {
    const w = await settled();
    return { w, press: await goodbye(w) };
  },
  "taking that back": async () => {
    const w = await settled();
    const { id: recordId, version: versionAfter } = await (await goodbye(w))();
    const input = { kind: "PARTNER" as const, recordId, versionAfter };
    return { w, press: () => w.as("COORDINATOR").history.undo({ ...w.change(), ...input }) };
  },
};

describe("the list of workspaces", () => {
  it.each(Object.entries(memberCases))(
    "is right after the next sweep, whatever fails while %s",
    async (_, arrange) => {
      const places = await atEachPlace(arrange, async ({ w }) => {
        await sweepLater(w);
        await expectIndexOfMembers(w);
      });
      expect(places).toBeGreaterThanOrEqual(4);
    },
  );

  it("is right at once where nothing fails, and no press fails for what only follows it", async () => {
    for (const arrange of Object.values(memberCases)) {
      const { w, press } = await arrange();
      await press();
      await expectIndexOfMembers(w);
    }
    const { press } = await (memberCases["leaving a workspace"] as () => Promise<Case>)();
    // the first question is the note itself; the second would follow it at once
    expect((await whileFailing({ auth: 2 }, press)).outcome.status).toBe("fulfilled");
  });

  it("has a workspace again that was missing there, once its invitation is pressed again", async () => {
    const w = await settled();
    const { caller, token, name } = await invited(w);
    const accept = () => caller.people.accept({ token, name, organisationId: null });
    await accept();
    await authDb.workspaceIndex.deleteMany({ where: { workspaceId: w.id } });
    await accept();
    expect(await authDb.workspaceIndex.count({ where: { workspaceId: w.id } })).toBe(1);
  });
});

describe("a reminder", () => {
  const remind = (w: TestWorkspace) =>
    w.as("COORDINATOR").notifications.remind({ ...w.change(), partnerIds: [w.partners.first], path: "plan" });
  const goesOut = async (w: TestWorkspace) => {
    await sendHeld(w.id);
    return (await mailsTo(w.people.first.email)).length;
  };

  it("that was to be taken back in vain goes out, and one that was taken back does not", async () => {
    const arrange = async () => {
      const w = await aWorkspace();
      const { reminderId } = await remind(w);
      const press = () => w.as("COORDINATOR").notifications.cancelReminder({ ...w.change(), reminderId });
      return { w, press };
    };
    const gone: number[] = [];
    await atEachPlace(arrange, async ({ w }, failing) => {
      gone.push(await goesOut(w));
      expect(gone.at(-1), JSON.stringify(failing)).toBe(failing.answer ? 0 : 1);
    });
    expect(gone).toHaveLength(3);
  });

  it("can be taken back a second time where the first one failed", async () => {
    const w = await aWorkspace();
    const { reminderId } = await remind(w);
    const press = () => w.as("COORDINATOR").notifications.cancelReminder({ ...w.change(), reminderId });
    await whileFailing({ commit: 1 }, press);
    await press();
    expect(await goesOut(w)).toBe(0);
  });

  it("that nobody asked for in the end does not go out", async () => {
    const w = await aWorkspace();
    await whileFailing({ commit: 1 }, () => remind(w));
    expect(await goesOut(w)).toBe(0);
    expect(await remind(w)).toMatchObject({ reminded: 1 });
    expect(await goesOut(w)).toBe(1);
  });
});

describe("what an address may be mailed", () => {
  it("counts nothing for invitations that failed", async () => {
    const w = await aWorkspace();
    const { email } = await aPerson();
    const invite = () =>
      w.as("COORDINATOR").people.invite({
        ...w.change(),
        ...{ role: "OBSERVER" as const, partnerId: null, maySign: false },
        invited: [{ email, partnerName: null }],
      });
    for (let time = 0; time < 6; time++) await whileFailing({ commit: 1 }, invite);
    expect(await invite()).toMatchObject({ sent: 1, refused: [] });
  });
});
