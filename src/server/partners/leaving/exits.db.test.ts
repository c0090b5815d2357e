import { describe, expect, it } from "vitest";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { aPartner } from "@/server/partners/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";

const coordinator = (w: TestWorkspace) => w.as("COORDINATOR");
const byId = (w: TestWorkspace, partnerId: string) =>
  coordinator(w).partners.byId({ workspace: w.id, partnerId });
const exit = {
  noticeOn: "2027-03-01",
  lastDayOn: "2027-03-31",
  obligations: "Die Sprechstunde",
  handedToId: null,
  publicWording: "",
};
const code = (named: string) => ({ cause: { code: named } });

describe("an exit", () => {
  const going = (w: TestWorkspace, parts: object = {}) =>
    coordinator(w).partners.move({
      ...w.change(),
      partnerId: w.partners.first,
      version: 1,
      to: "LEAVING",
      reason: "Keine Kraft mehr",
      exit: { ...exit, handedToId: w.partners.second, ...parts },
    });

  it("is written down with the step, and one undo takes both back; then it can be written anew", async () => {
    const w = await aWorkspace();
    const { first } = w.partners;
    const moved = await going(w);
    expect(await byId(w, first)).toMatchObject({
      state: "LEAVING",
      exit: { noticeOn: "2027-03-01", handedTo: { name: "Zweiter Verein" } },
      may: { recordExit: true, wordExit: true },
    });
    await undo(w, "PARTNER", { id: first, version: moved.version }, coordinator(w));
    expect(await byId(w, first)).toMatchObject({ state: "MEMBER", exit: null });
    await coordinator(w).partners.move({
      ...w.change(),
      partnerId: first,
      version: 3,
      to: "LEAVING",
      reason: "Doch",
      exit,
    });
    expect((await byId(w, first)).exit).toMatchObject({ handedTo: null, obligations: "Die Sprechstunde" });
  });

  it("refuses what cannot be: no exit, a last day before the notice, itself, somebody who is no member", async () => {
    const w = await aWorkspace();
    await expect(going(w, { lastDayOn: "2027-02-28" })).rejects.toMatchObject(code("lastDayTooEarly"));
    await expect(going(w, { handedToId: w.partners.first })).rejects.toMatchObject(code("takesOverItself"));
    const prospect = await aPartner(w, { name: "Noch nicht dabei", state: "PROSPECT" });
    await expect(going(w, { handedToId: prospect.id })).rejects.toMatchObject(code("takerNotMember"));
    expect((await byId(w, w.partners.first)).state).toBe("MEMBER");
    const early = { ...w.change(), partnerId: w.partners.first, version: null, ...exit };
    await expect(coordinator(w).partners.recordExit(early)).rejects.toMatchObject(code("notLeaving"));
    await expect(
      w.as("REPRESENTATIVE").partners.recordExit({ ...early, ...w.change() }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("can be completed later, and is worded by those who go as long as they are leaving", async () => {
    const w = await aWorkspace();
    const { first } = w.partners;
    await coordinator(w).partners.move({
      ...w.change(),
      partnerId: first,
      version: 1,
      to: "LEAVING",
      reason: "x",
    });
    const record = (version: number | null, parts: object = {}) =>
      coordinator(w).partners.recordExit({ ...w.change(), partnerId: first, version, ...exit, ...parts });
    await record(null);
    await expect(record(null)).rejects.toMatchObject({ code: "CONFLICT" });
    const word = (caller: ReturnType<TestWorkspace["as"]>, version: number) =>
      caller.partners.wordExit({ ...w.change(), partnerId: first, version, publicWording: "Danke" });
    await expect(word(w.asSecond(), 1)).rejects.toMatchObject(code("notYourOrganisation"));
    await word(w.as("REPRESENTATIVE"), 1);
    const id = (await byId(w, first)).exit?.id ?? "";
    const takeBack = (caller: ReturnType<TestWorkspace["as"]>, version: number) =>
      undo(w, "PARTNER_EXIT", { id, version }, caller);
    await expect(takeBack(w.asSecond(), 2)).rejects.toMatchObject(code("notYours"));
    await takeBack(w.as("REPRESENTATIVE"), 2);
    expect((await byId(w, first)).exit?.publicWording).toBe("");
    await word(w.as("REPRESENTATIVE"), 3);
    const changed = await record(4, { publicWording: "Danke an alle" });
    await undo(w, "PARTNER_EXIT", changed, coordinator(w));
    expect((await byId(w, first)).exit?.publicWording).toBe("Danke");
    const { version } = await byId(w, first);
    await coordinator(w).partners.move({
      ...w.change(),
      partnerId: first,
      version,
      to: "LEFT",
      reason: "",
    });
    await expect(word(w.as("REPRESENTATIVE"), 6)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await w.as("OBSERVER").partners.list({ workspace: w.id })).partners).toHaveLength(2);
  });

  it("is announced: what the organisation holds, and which tasks its step opens again", async () => {
    const w = await aWorkspace();
    const { first } = w.partners;
    await aGoal(w, { by: coordinator(w), leadPartnerId: first });
    await aPartner(w, { name: "Vierter Verein", state: "PROSPECT" });
    const ask = () => w.as("FACILITATOR").plan.whatReopens({ workspace: w.id, partnerId: first });
    const { held, moves } = await ask();
    expect(held).toMatchObject([{ as: "leads", name: "Takt" }]);
    expect(moves.map((one) => one.to)).toEqual(["PAUSED", "LEAVING", "EXPELLED"]);
    // three are on board and two would be a pair: something of the task "partners" opens
    expect(moves.find((one) => one.to === "LEAVING")?.more).toContain("partners");
    expect((await countStatements(ask)).length).toBeLessThanOrEqual(12);
    await expect(
      w.as("OBSERVER").plan.whatReopens({ workspace: w.id, partnerId: first }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const other = await aWorkspace();
    await expect(
      coordinator(w).plan.whatReopens({ workspace: w.id, partnerId: other.partners.first }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
