import { describe, expect, it } from "vitest";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aCommitment, somePromise } from "./testing";

const list = async (w: TestWorkspace, partnerId?: string) =>
  (await w.as("COORDINATOR").commitments.list({ workspace: w.id, partnerId })).commitments;

describe("firm promises", () => {
  it("are offered, promised, changed and kept by their own organisation", async () => {
    const w = await aWorkspace();
    const { commitments } = w.as("REPRESENTATIVE");
    const offered = await aCommitment(w, { state: "OFFERED" });
    const named = { commitmentId: offered.id };
    await expect(
      commitments.deliver({ ...w.change(), ...named, version: offered.version }),
    ).rejects.toMatchObject({ cause: { code: "notCommitted" } });
    const promised = await commitments.commit({ ...w.change(), ...named, version: offered.version });
    const changed = await commitments.change({
      ...w.change(),
      ...named,
      version: promised.version,
      ...somePromise,
      amount: 500,
    });
    expect(await list(w)).toMatchObject([
      { amount: 500, state: "COMMITTED", fromOn: "2027-01-01", partner: { code: "EV" }, own: false },
    ]);
    const kept = await commitments.deliver({ ...w.change(), ...named, version: changed.version });
    await expect(
      commitments.change({ ...w.change(), ...named, version: kept.version, ...somePromise }),
    ).rejects.toMatchObject({ cause: { code: "isDelivered" } });
    const { events } = await w.as("FACILITATOR").history.list({ workspace: w.id });
    expect(events.map((event) => event.action).reverse()).toEqual([
      "commitment.offered",
      "commitment.committed",
      "commitment.changed",
      "commitment.delivered",
    ]);
  });

  it("are withdrawn for all to see, removed, and brought back", async () => {
    const w = await aWorkspace();
    const { commitments } = w.as("REPRESENTATIVE");
    const made = await aCommitment(w);
    const named = { commitmentId: made.id };
    const gone = await commitments.withdraw({ ...w.change(), ...named, version: made.version });
    expect(await list(w)).toMatchObject([{ state: "WITHDRAWN" }]);
    const back = await undo(w, "COMMITMENT", gone, w.as("REPRESENTATIVE"));
    expect(await list(w)).toMatchObject([{ state: "COMMITTED" }]);
    const removed = await commitments.remove({ ...w.change(), ...named, version: back.version });
    expect(await list(w)).toEqual([]);
    await undo(w, "COMMITMENT", removed, w.as("REPRESENTATIVE"));
    expect(await list(w)).toMatchObject([{ state: "COMMITTED", amount: 600, untilOn: "2027-12-31" }]);
    await undo(w, "COMMITMENT", made, w.as("REPRESENTATIVE")).then(
      () => expect.unreachable("it changed since"),
      (error) => expect(error).toMatchObject({ cause: { code: "changedSince" } }),
    );
  });

  it("are nobody else's word", async () => {
    const w = await aWorkspace();
    const made = await aCommitment(w);
    const named = { commitmentId: made.id, version: made.version };
    const second = w.asSecond().commitments;
    await expect(second.change({ ...w.change(), ...named, ...somePromise })).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    await expect(aCommitment(w, { by: w.asSecond(), partnerId: w.partners.first })).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    const coordinator = w.as("COORDINATOR").commitments;
    await expect(
      aCommitment(w, { by: w.as("COORDINATOR"), partnerId: w.partners.first }),
    ).rejects.toMatchObject({ cause: { code: "speaksForItself" } });
    await expect(coordinator.withdraw({ ...w.change(), ...named })).rejects.toMatchObject({
      cause: { code: "speaksForItself" },
    });
    const [shown] = await list(w);
    expect(Object.values(shown?.may ?? {})).toEqual([false, false, false, false, false]);
  });

  it("are written down by the coordination only as an offer, and only where nobody sits", async () => {
    const w = await aWorkspace();
    const { commitments, people } = w.as("COORDINATOR");
    await people.remove({ ...w.change(), memberId: w.members.first, version: 1 });
    const forThem = { by: w.as("COORDINATOR"), partnerId: w.partners.first };
    await expect(aCommitment(w, forThem)).rejects.toMatchObject({
      cause: { code: "ownPromise" },
    });
    const offered = await aCommitment(w, { ...forThem, state: "OFFERED" });
    const named = { commitmentId: offered.id, version: offered.version };
    await expect(commitments.commit({ ...w.change(), ...named })).rejects.toMatchObject({
      cause: { code: "ownPromise" },
    });
    expect(
      (await commitments.promising({ workspace: w.id })).promising.map((partner) => partner.name),
    ).toEqual(["Erster Verein", "Gründungsverein"]);
    await commitments.remove({ ...w.change(), ...named });
  });

  it("refuse an amount without a unit and an end before the start", async () => {
    const w = await aWorkspace();
    await expect(aCommitment(w, { category: "ACCESS" })).rejects.toMatchObject({
      cause: { code: "noAmountHere" },
    });
    await expect(aCommitment(w, { untilOn: "2026-12-31" })).rejects.toMatchObject({
      cause: { code: "endsBeforeStart" },
    });
  });

  it("are not for observers, and do not exist under another workspace's key", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    const made = await aCommitment(w);
    await expect(w.as("OBSERVER").commitments.list({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(aCommitment(w, { by: w.as("FACILITATOR") })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    const named = { commitmentId: made.id, version: made.version };
    await expect(
      other.as("REPRESENTATIVE").commitments.remove({ ...other.change(), ...named }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(aCommitment(other, { partnerId: w.partners.first })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("cost the same number of statements for one and for sixty", async () => {
    const w = await aWorkspace();
    const { commitments } = w.as("REPRESENTATIVE");
    const write = await countStatements(() => aCommitment(w));
    const one = await countStatements(() => list(w));
    for (let index = 0; index < 59; index++) await aCommitment(w);
    const sixty = await countStatements(() => list(w));
    expect(sixty.length).toBe(one.length);
    expect(one.length).toBeLessThanOrEqual(6);
    expect(write.length).toBeLessThanOrEqual(10);
    const first = await commitments.list({ workspace: w.id });
    const second = await commitments.list({ workspace: w.id, after: first.next ?? undefined });
    expect(first.commitments.length + second.commitments.length).toBe(60);
    expect(await list(w, w.partners.second)).toEqual([]);
  });
});
