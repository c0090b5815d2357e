import { describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { shiftClock } from "@/server/core/clock";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aPerson, aWorkspace, callerFor, requestId } from "@/server/testing/workspace";

const fields = { name: "Bessere Busse", organisation: "Verkehrsgewerkschaft", ownName: "Ada", purpose: "" };

describe("founding a workspace", () => {
  it("has one effect, however often the same request comes", async () => {
    const founder = await aPerson();
    const api = callerFor(founder);
    const asked = { requestId: requestId(), ...fields };
    // as a browser does it: whoever finds every connection taken asks again under the same id
    const create = async (tries = 1): Promise<{ id: string }> =>
      api.workspaces.create(asked).catch((error: { code?: string }) => {
        if (error.code !== "SERVICE_UNAVAILABLE" || tries === 5) throw error;
        return create(tries + 1);
      });
    const answers = await Promise.all(Array.from({ length: 50 }, () => create()));
    const [workspace, ...others] = new Set(answers.map((answer) => answer.id));
    expect(others).toEqual([]);
    const mine = await api.workspaces.mine();
    expect(mine).toMatchObject([
      {
        id: workspace,
        name: "Bessere Busse",
        role: "COORDINATOR",
        partner: { name: "Verkehrsgewerkschaft" },
      },
    ]);
    const log = await api.history.list({ workspace: workspace as string });
    expect(log.events.map((event) => event.action)).toEqual(["partner.added", "workspace.created"]);
    expect(log.events.every((event) => event.actor?.name === "Ada")).toBe(true);
  });

  it("costs at most ten statements", async () => {
    const asked = { requestId: requestId(), ...fields };
    const statements = await countStatements(async () => callerFor(await aPerson()).workspaces.create(asked));
    expect(statements.length).toBeLessThanOrEqual(10);
  });

  it("tells nobody by its answer which ids are taken, and refuses a request that is used for something else", async () => {
    const asked = { requestId: requestId(), ...fields };
    const { id: foreign } = await callerFor(await aPerson()).workspaces.create(asked);
    const stranger = callerFor(await aPerson());
    const taken = [asked.requestId, foreign, foreign.toUpperCase(), (await aWorkspace()).id];
    const made: string[] = [];
    for (const id of [...taken, requestId()])
      made.push((await stranger.workspaces.create({ ...asked, requestId: id })).id);
    // upper and lower case are one request
    expect(new Set(made).size).toBe(made.length - 1);
    for (const id of taken) expect(made).not.toContain(id);
    const founder = callerFor(await aPerson());
    const other = { ...asked, requestId: requestId() };
    await founder.workspaces.create(other);
    await expect(founder.workspaces.create({ ...other, name: "Anderes" })).rejects.toMatchObject({
      cause: { code: "requestReused" },
    });
  });
});

describe("purpose and form", () => {
  const purpose = "Wir wollen, dass Busse in Nordheim auch abends und am Sonntag fahren.";
  it("stand once a decision on the form is recorded, and can be taken back with it", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR").workspaces;
    const before = await api.show({ workspace: w.id });
    expect(before.gaps).toEqual(["purposeMissing", "formOpen", "lifespanOpen"]);
    const words = {
      purpose,
      form: "ALLIANCE" as const,
      lifespan: "UNTIL_DATE" as const,
      lifespanUntil: "2027-03-31",
      lifespanGoal: "Bleibt nicht",
    };
    const changed = await api.changePurpose({ ...w.change(), version: before.version, ...words });
    expect((await api.show({ workspace: w.id })).gaps).toEqual(["formUndecided"]);
    const decision = { form: "ALLIANCE" as const, decidedOn: "2026-01-01", asked: "alle Träger" };
    const adopted = await api.adoptForm({ ...w.change(), version: changed.version, ...decision });
    const shown = await w.as("OBSERVER").workspaces.show({ workspace: w.id });
    expect(shown).toMatchObject({
      form: "ALLIANCE",
      lifespanUntil: "2027-03-31",
      lifespanGoal: "",
      formDecision: { decidedOn: "2026-01-01" },
      gaps: [],
    });
    expect(shown.may).toEqual({ edit: false, remove: false, leave: true, seePeople: false, moveTo: [] });

    const other = { ...w.change(), version: adopted.version, ...words, form: "NETWORK" as const };
    await expect(api.changePurpose(other)).rejects.toMatchObject({ cause: { code: "formDecided" } });
    await undo(w, "WORKSPACE", { id: w.id, version: adopted.version });
    expect(await api.show({ workspace: w.id })).toMatchObject({
      formDecision: null,
      gaps: ["formUndecided"],
    });
  });

  it("move through the states and no other way", async () => {
    const w = await aWorkspace();
    const api = w.as("COORDINATOR").workspaces;
    const skip = { ...w.change(), version: 1, to: "ACTIVE" as const };
    await expect(api.move(skip)).rejects.toMatchObject({ cause: { code: "workspaceNotThere" } });
    await api.move({ ...w.change(), version: 1, to: "PLANNING" });
    expect((await api.show({ workspace: w.id })).may.moveTo).toEqual(["IN_REVIEW"]);
    await expect(
      w.as("REPRESENTATIVE").workspaces.move({ ...w.change(), version: 2, to: "IN_REVIEW" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("the trash", () => {
  it("hides a workspace from everybody, gives it back whole, and only to the coordination", async () => {
    const founder = callerFor(await aPerson());
    const asked = { requestId: requestId(), ...fields };
    const { id: workspace } = await founder.workspaces.create(asked);
    const removed = await founder.workspaces.remove({ workspace, requestId: requestId(), version: 1 });
    await expect(founder.workspaces.show({ workspace })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(founder.goals.list({ workspace })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await founder.workspaces.mine()).toEqual([]);
    const [entry] = await founder.workspaces.trash();
    expect(entry).toMatchObject({ id: workspace, name: "Bessere Busse", version: removed.version });
    await expect(
      callerFor(await aPerson()).workspaces.restore({
        workspace,
        requestId: requestId(),
        version: removed.version,
      }),
    ).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await founder.workspaces.restore({ workspace, requestId: requestId(), version: removed.version });
    expect(await founder.workspaces.trash()).toEqual([]);
    expect((await founder.workspaces.show({ workspace })).name).toBe("Bessere Busse");
  });

  it("is over after thirty days", async () => {
    const founder = callerFor(await aPerson());
    const { id: workspace } = await founder.workspaces.create({ requestId: requestId(), ...fields });
    const removed = await founder.workspaces.remove({ workspace, requestId: requestId(), version: 1 });
    shiftClock(30 * DAY + 60_000);
    try {
      expect(await founder.workspaces.trash()).toEqual([]);
      const late = founder.workspaces.restore({
        workspace,
        requestId: requestId(),
        version: removed.version,
      });
      await expect(late).rejects.toMatchObject({ cause: { code: "trashIsOver" } });
    } finally {
      shiftClock(0);
    }
  });

  it("refuses to restore what is not in it", async () => {
    const w = await aWorkspace();
    const restore = w.as("COORDINATOR").workspaces.restore({ ...w.change(), version: 1 });
    await expect(restore).rejects.toMatchObject({ cause: { code: "notInTrash" } });
  });
});
