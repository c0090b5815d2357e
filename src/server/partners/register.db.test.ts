import { describe, expect, it } from "vitest";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aPartner } from "./testing";

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

describe("the register", () => {
  it("narrows by state, role, field and name, page by page, at the same cost", async () => {
    const w = await aWorkspace();
    for (let index = 0; index < 55; index++)
      await aPartner(w, {
        name: `Kreis ${String(index).padStart(2, "0")}`,
        sector: index % 2 ? "UNION" : "FAITH",
        tier: index === 0 ? "SUPPORTER" : "CORE",
      });
    const list = (filter: object) => coordinator(w).partners.list({ workspace: w.id, ...filter });
    const names = async (filter: object) => (await list(filter)).partners.map((one) => one.name);
    expect(await names({ name: "KREIS 0" })).toHaveLength(10);
    expect(await names({ name: "100%" })).toEqual([]);
    expect(await names({ name: "_" })).toEqual([]);
    expect(await names({ tier: "SUPPORTER" })).toEqual(["Kreis 00"]);
    expect(await list({ sector: "UNION", state: "MEMBER" })).toMatchObject({ matching: 27, total: 58 });
    expect(await names({ state: "PAUSED" })).toEqual([]);
    const first = await list({ name: "Kreis" });
    expect(first).toMatchObject({ matching: 55, total: 58 });
    const second = await list({ name: "Kreis", after: first.next });
    expect([...first.partners, ...second.partners]).toHaveLength(55);
    expect(second.partners.every((one) => one.name.startsWith("Kreis"))).toBe(true);
    expect((await countStatements(() => list({ name: "Kreis" }))).length).toBeLessThanOrEqual(6);
    const observed = await w
      .as("OBSERVER")
      .partners.list({ workspace: w.id, state: "MEMBER", name: "kreis" });
    expect(observed).toMatchObject({ partners: [], matching: 0, total: 3 });
  });

  it("finds a name in whatever way it is spelled, and counts in names", async () => {
    const w = await aWorkspace();
    for (const name of [
      "Ortsgruppe 10",
      "Ökobündnis",
      "Ortsgruppe 2",
      "Straßenbund",
      "Rīgas balss",
      "Ortsgruppe 1",
    ])
      await aPartner(w, { name });
    const list = (filter: object) => coordinator(w).partners.list({ workspace: w.id, ...filter });
    const names = async (filter: object) => (await list(filter)).partners.map((one) => one.name);
    expect(await names({ name: "oeko" })).toEqual(["Ökobündnis"]);
    expect(await names({ name: "strassen" })).toEqual(["Straßenbund"]);
    expect(await names({ name: "RIGAS" })).toEqual(["Rīgas balss"]);
    expect(await names({ name: "ortsgruppe" })).toEqual(["Ortsgruppe 1", "Ortsgruppe 2", "Ortsgruppe 10"]);
    const all = (await list({ name: "ortsgruppe" })).partners;
    const behind = await list({ name: "ortsgruppe", after: all[0]?.id });
    expect(behind.partners.map((one) => one.name)).toEqual(["Ortsgruppe 2", "Ortsgruppe 10"]);
  });

  it("stays within the budget of reads and writes", async () => {
    const w = await aWorkspace();
    const { first, second } = w.partners;
    const counts = {
      byId: (await countStatements(() => byId(w, first))).length,
      representation: (
        await countStatements(() =>
          coordinator(w).partners.setRepresentation({
            ...w.change(),
            partnerId: first,
            version: 1,
            representativeId: w.members.first,
            deputyId: null,
          }),
        )
      ).length,
      company: (
        await countStatements(() =>
          coordinator(w).partners.setCompany({
            ...w.change(),
            partnerId: first,
            version: 2,
            buddyPartnerId: second,
            sponsorPartnerId: second,
          }),
        )
      ).length,
      move: (
        await countStatements(() =>
          coordinator(w).partners.move({
            ...w.change(),
            partnerId: first,
            version: 3,
            to: "LEAVING",
            reason: "x",
            exit: { ...exit, handedToId: second },
          }),
        )
      ).length,
      leave: (
        await countStatements(() => w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: null }))
      ).length,
    };
    expect(counts.byId).toBeLessThanOrEqual(6);
    for (const [, count] of Object.entries(counts)) expect(count).toBeLessThanOrEqual(10);
  });
});
