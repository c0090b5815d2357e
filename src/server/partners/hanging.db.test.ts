import { describe, expect, it } from "vitest";
import { undo } from "@/server/history/testing";
import { aWorkspace } from "@/server/testing/workspace";
import { aPartner } from "./testing";

const promise = {
  category: "MONEY" as const,
  statement: "Zweitausend Euro",
  amount: 2000,
  critical: false,
  fromOn: null,
  untilOn: null,
  state: "OFFERED" as const,
};
const exit = {
  noticeOn: "2027-03-01",
  lastDayOn: "2027-03-31",
  obligations: "Die Sprechstunde",
  publicWording: "",
};
const refused = (code: string, values: object) => ({ cause: { code, values } });

async function withPartner() {
  const w = await aWorkspace();
  const api = w.as("COORDINATOR");
  const partner = await aPartner(w, { name: "Bündnis Nord" });
  return { w, api, partnerId: partner.id };
}

describe("what hangs on an organisation", () => {
  it("goes along where it is its own word, and one undo brings all of it back", async () => {
    const { w, api, partnerId } = await withPartner();
    await api.collaboration.answer({ ...w.change(), partnerId, question: "visibility", choice: "B" });
    await api.expectations.answerNone({ ...w.change(), partnerId, kind: "NEED" });
    const { id } = await api.commitments.offer({ ...w.change(), partnerId, ...promise });
    const said = async () => (await api.commitments.list({ workspace: w.id })).commitments;
    const ofPromise = { workspace: w.id, record: { kind: "COMMITMENT" as const, id } };
    const told = async () => (await api.history.list(ofPromise)).events.map(({ action }) => action);
    expect(await said()).toHaveLength(1);

    const gone = await api.partners.remove({ ...w.change(), partnerId, version: 1 });
    expect(await said()).toEqual([]);
    expect(await told()).toEqual(["partner.removed", "commitment.offered"]);

    await undo(w, "PARTNER", gone);
    expect(await said()).toMatchObject([{ statement: promise.statement, state: "OFFERED" }]);
    expect(await told()).toEqual(["partner.undone", "partner.removed", "commitment.offered"]);
  });

  it("keeps its addition from being undone, a noted 'nothing' too, and the list says so beforehand", async () => {
    const { w, api, partnerId } = await withPartner();
    await api.expectations.answerNone({ ...w.change(), partnerId, kind: "NEED" });
    const record = { kind: "PARTNER" as const, id: partnerId };
    const { events } = await api.history.list({ workspace: w.id, record });
    expect(events.map(({ action, undo }) => ({ action, undo }))).toEqual([
      { action: "partner.added", undo: null },
    ]);
    await expect(undo(w, "PARTNER", { id: partnerId, version: 1 })).rejects.toMatchObject(
      refused("inUse", { record: "Bündnis Nord", kind: "PARTICIPATION" }),
    );
  });

  it("stops its removal where another would lose somebody: who is vouched for, who handed over", async () => {
    const { w, api, partnerId } = await withPartner();
    const first = { ...w.change(), partnerId: w.partners.first };
    const company = { buddyPartnerId: null, sponsorPartnerId: partnerId };
    await api.partners.setCompany({ ...first, version: 1, ...company });
    const remove = () => api.partners.remove({ ...w.change(), partnerId, version: 1 });
    await expect(remove()).rejects.toMatchObject(refused("isNeeded", { count: 1, kind: "PARTNER" }));

    await api.partners.setCompany({
      ...first,
      ...w.change(),
      version: 2,
      ...company,
      sponsorPartnerId: null,
    });
    const leaves = {
      version: 3,
      to: "LEAVING" as const,
      reason: "x",
      exit: { ...exit, handedToId: partnerId },
    };
    await api.partners.move({ ...first, ...w.change(), ...leaves });
    await expect(remove()).rejects.toMatchObject(refused("isNeeded", { count: 1, kind: "PARTNER_EXIT" }));
    await expect(undo(w, "PARTNER", { id: partnerId, version: 1 })).rejects.toMatchObject(
      refused("inUse", { record: "Bündnis Nord", kind: "PARTNER_EXIT" }),
    );
  });
});
