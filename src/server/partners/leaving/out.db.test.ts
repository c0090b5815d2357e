import { describe, expect, it } from "vitest";
import { enterWorkspace, inEachWorkspace } from "@/server/core/scope";
import { anExpectation } from "@/server/expectations/testing";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

const coordinator = (w: TestWorkspace) => w.as("COORDINATOR");
const code = (named: string) => ({ cause: { code: named } });
const exit = {
  noticeOn: "2027-03-01",
  lastDayOn: null,
  obligations: "",
  handedToId: null,
  publicWording: "",
};

async function move(
  w: TestWorkspace,
  partnerId: string,
  to: "LEAVING" | "LEFT" | "EXPELLED",
  parts: object = {},
) {
  const { version } = await coordinator(w).partners.byId({ workspace: w.id, partnerId });
  const reason = to === "LEFT" ? "" : to === "LEAVING" ? "Kein Geld" : "Grundsätze verletzt";
  return coordinator(w).partners.move({ ...w.change(), partnerId, version, to, reason, ...parts });
}

const share = (w: TestWorkspace) => anExpectation(w, { topics: [], statement: "Saal" });

const propose = (w: TestWorkspace, leadPartnerId: string | null = null) =>
  aGoal(w, { by: w.as("REPRESENTATIVE"), leadPartnerId });

const isListed = async (w: TestWorkspace) =>
  (await inEachWorkspace(w.people.first.id, [w.id], "workspace.read", async (scope) => scope.workspaceId))
    .length;

describe("the people of an organisation that is out", () => {
  it.each([["LEFT"], ["EXPELLED"]] as const)(
    "read and write nothing from the next request on: %s",
    async (to) => {
      const w = await aWorkspace();
      const { first } = w.partners;
      await share(w);
      await move(w, first, "LEAVING", { exit });
      await share(w);
      await move(w, first, to);
      const asked = { workspace: w.id };
      await expect(share(w)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(propose(w)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(w.as("REPRESENTATIVE").partners.list(asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(w.as("REPRESENTATIVE").frame.show(asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect(await isListed(w)).toBe(0);
      const { people } = await coordinator(w).people.list(asked);
      expect(people.map((person) => person.id)).not.toContain(w.members.first);
      expect((await w.asSecond().partners.list(asked)).members).toBe(2);
      const register = await w.asSecond().expectations.list(asked);
      const { shared } = await w.asSecond().expectations.summary(asked);
      expect([register.expectations, shared]).toEqual([[], 0]);
      expect(await w.asSecond().expectations.list({ ...asked, partnerId: first })).toMatchObject({
        expectations: [{ statement: "Saal" }, { statement: "Saal" }],
      });
      expect(await w.asSecond().expectations.export(asked)).toEqual([]);
      const home = await w.asSecond().guide.overview(asked);
      expect(home.kind === "planning" && home.plan.strands.map(({ id }) => id)).not.toContain(first);
    },
  );

  it("have exactly their seats back when the step is taken back, and lose them when that is taken back", async () => {
    const w = await aWorkspace();
    const { first } = w.partners;
    const representation = { representativeId: w.members.first, deputyId: null };
    await coordinator(w).partners.setRepresentation({
      ...w.change(),
      partnerId: first,
      version: 1,
      ...representation,
    });
    await move(w, first, "LEAVING");
    const asked = { workspace: w.id, memberId: w.members.first };
    const { version: _, ...before } = await coordinator(w).people.byId(asked);
    const left = await move(w, first, "LEFT");
    await expect(coordinator(w).people.byId(asked)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const back = await undo(w, "PARTNER", { id: first, version: left.version });
    const { version: __, ...after } = await coordinator(w).people.byId(asked);
    expect(after).toEqual(before);
    expect(await coordinator(w).partners.byId({ workspace: w.id, partnerId: first })).toMatchObject({
      state: "LEAVING",
      representative: { id: w.members.first },
      people: [{ id: w.members.first, maySign: true }],
    });
    await share(w);
    expect(await isListed(w)).toBe(1);
    await undo(w, "PARTNER", { id: first, version: back.version });
    await expect(share(w)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await isListed(w)).toBe(0);
  });

  it("take no coordination along: whoever coordinates stays without the seat, the last one too", async () => {
    const w = await aWorkspace();
    const { founder } = w.partners;
    const moved = await move(w, founder, "EXPELLED");
    const own = { workspace: w.id, memberId: w.members.coordinator };
    expect(await coordinator(w).people.byId(own)).toMatchObject({
      role: "COORDINATOR",
      partnerId: null,
      maySign: false,
    });
    await undo(w, "PARTNER", { id: founder, version: moved.version });
    expect(await coordinator(w).people.byId(own)).toMatchObject({ partnerId: founder, maySign: true });
  });

  it("are not brought back past what happened to them meanwhile", async () => {
    const w = await aWorkspace();
    const { founder } = w.partners;
    const moved = await move(w, founder, "EXPELLED");
    const { version } = await coordinator(w).people.byId({
      workspace: w.id,
      memberId: w.members.coordinator,
    });
    await coordinator(w).people.renameSelf({ ...w.change(), version, name: "Anders" });
    await expect(undo(w, "PARTNER", { id: founder, version: moved.version })).rejects.toMatchObject(
      code("changedSince"),
    );
  });

  it("write no account into the log", async () => {
    const w = await aWorkspace();
    const moved = await move(w, w.partners.first, "EXPELLED");
    await undo(w, "PARTNER", { id: w.partners.first, version: moved.version });
    const entry = {
      workspaceId: w.id,
      personId: w.people.coordinator.id,
      right: "history.read" as const,
    };
    const images = await enterWorkspace(entry, (scope) =>
      scope.tx.revision.findMany({
        where: { workspaceId: w.id },
        select: { recordKind: true, before: true },
      }),
    );
    expect(images.filter((one) => one.recordKind === "MEMBERSHIP")).toHaveLength(2);
    expect(JSON.stringify(images)).not.toContain(w.people.first.id);
    // nor what no change ever named
    for (const column of ["mailsOff", "seenSeq"]) expect(JSON.stringify(images)).not.toContain(column);
  });
});

describe("an organisation that is leaving", () => {
  it("keeps the reason that it gave, also when it is expelled in the end", async () => {
    const w = await aWorkspace();
    const { first, second } = w.partners;
    for (const partnerId of [first, second]) await move(w, partnerId, "LEAVING", { exit });
    await move(w, first, "LEFT");
    await move(w, second, "EXPELLED");
    const byId = (partnerId: string) => coordinator(w).partners.byId({ workspace: w.id, partnerId });
    expect(await byId(first)).toMatchObject({ stateReason: "Kein Geld", exit: { reason: "Kein Geld" } });
    expect(await byId(second)).toMatchObject({
      stateReason: "Grundsätze verletzt",
      exit: { reason: "Kein Geld" },
    });
  });

  it("reads along and takes on nothing new: no lead, no promise, no risk", async () => {
    const w = await aWorkspace();
    const { first } = w.partners;
    await move(w, first, "LEAVING");
    await expect(propose(w, first)).rejects.toMatchObject(code("isLeaving"));
    await propose(w);
    const promise = {
      partnerId: null,
      category: "ROOMS" as const,
      statement: "Saal",
      amount: null,
      critical: false,
      fromOn: null,
      untilOn: null,
      state: "COMMITTED" as const,
    };
    await expect(
      w.as("REPRESENTATIVE").commitments.offer({ ...w.change(), ...promise }),
    ).rejects.toMatchObject(code("isLeaving"));
  });
});
