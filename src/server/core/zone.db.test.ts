import { afterEach, expect, test } from "vitest";
import { asJob, enterWorkspace, throughDoor } from "@/server/core/scope";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { shiftClock, shiftTo } from "./clock";

afterEach(() => shiftClock(0));

const entered = <T>(w: TestWorkspace, body: Parameters<typeof enterWorkspace<T>>[1]) =>
  enterWorkspace({ workspaceId: w.id, personId: w.people.coordinator.id, right: "workspace.read" }, body);

/** Half past eleven in Berlin on the 31st: in Auckland it is the next year already. */
const NEW_YEAR = new Date("2027-12-31T22:30:00Z");

test.each([
  ["Europe/Berlin", "2027-12-31"],
  ["Pacific/Auckland", "2028-01-01"],
  ["America/New_York", "2027-12-31"],
])("in %s it is %s, whoever enters", async (timeZone, day) => {
  const w = await aWorkspace();
  await entered(w, ({ tx, workspaceId }) =>
    tx.workspace.update({ where: { id: workspaceId }, data: { timeZone }, select: { id: true } }),
  );
  shiftClock(shiftTo(NEW_YEAR));
  const said = ({ zone, today }: { zone: string; today: string }) => Promise.resolve([zone, today]);
  expect(await entered(w, said)).toEqual([timeZone, day]);
  expect(await asJob(w.id, "PROBE", said)).toEqual([timeZone, day]);
  expect(await throughDoor(w.id, w.people.stranger.id, "invitation", said)).toEqual([timeZone, day]);
});

test("whatever shows a clock is told whose it is", async () => {
  const w = await aWorkspace();
  const timeZone = "Pacific/Auckland";
  await entered(w, ({ tx, workspaceId }) =>
    tx.workspace.update({
      where: { id: workspaceId },
      data: { timeZone },
      select: { id: true },
    }),
  );
  const caller = w.as("REPRESENTATIVE");
  const { id: roundId } = await w.as("COORDINATOR").rounds.plan({
    ...w.change(),
    kinds: ["NEED"],
    note: "",
    open: true,
    endsOn: "2199-12-31",
  });
  const clocks = await Promise.all([
    caller.frame.show({ workspace: w.id }),
    caller.history.list({ workspace: w.id }),
    caller.rounds.byId({ workspace: w.id, roundId }),
  ]);
  expect(clocks.map(({ zone }) => zone)).toEqual(Array(3).fill(timeZone));
});

test("an offset is no zone: it knows no summer", async () => {
  const w = await aWorkspace();
  const timeZone = "+02:00";
  const set = entered(w, ({ tx, workspaceId }) =>
    tx.workspace.update({ where: { id: workspaceId }, data: { timeZone }, select: { id: true } }),
  );
  await expect(set).rejects.toThrow(/check/i);
});
