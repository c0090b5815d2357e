import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { FRESH_FOR } from "@/domain/account/session";
import { now } from "@/server/core/clock";
import { aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { call, listed } from "./procedures";

/** What cannot be taken back or reaches far, and so asks whether it is still the same person who sits there. */
const fresh = listed.filter(({ meta }) => meta.fresh);

let w: TestWorkspace;
beforeAll(async () => {
  w = await aWorkspace();
});

it("signing, handing over, exporting, removing, changing the address and closing the account ask for a fresh sign-in", () => {
  expect(fresh.map(({ path }) => path).sort()).toEqual([
    "account.askEmailChange",
    "account.close",
    "account.ownData",
    "agreements.sign",
    "expectations.export",
    "history.export",
    "partners.export",
    "partners.move",
    "partners.remove",
    "people.change",
    "people.handOver",
    "people.leave",
    "people.remove",
    "people.takeSeatBack",
    "workspaces.remove",
  ]);
});

describe.each([
  ["that only an invitation's link opened", () => null],
  ["whose mailbox proved itself longer than ten minutes ago", () => new Date(now().getTime() - FRESH_FOR)],
])("a session %s", (_, provenAt) => {
  it.each(fresh.map(({ path }) => [path]))("is not enough for %s", async (path) => {
    const { coordinator } = w.people;
    const input =
      path === "account.askEmailChange"
        ? { requestId: randomUUID(), email: "neu@example.org" }
        : { ...w.change(), to: "EXPELLED" };
    await expect(call(callerFor(coordinator, { provenAt: provenAt() }), path, input)).rejects.toMatchObject({
      cause: { code: "freshSignIn" },
    });
  });

  it("reads, answers and takes other steps", async () => {
    const caller = callerFor(w.people.coordinator, { provenAt: provenAt() });
    await caller.guide.overview({ workspace: w.id });
    const { id } = await caller.partners.add({
      ...w.change(),
      name: `Verein ${randomUUID()}`,
      sector: null,
      region: "",
      capacity: null,
      contact: "",
      selfOrganised: false,
      tier: "CORE",
      listing: "INTERNAL",
      state: "PROSPECT",
    });
    await caller.partners.move({ ...w.change(), partnerId: id, version: 1, to: "APPROACHED", reason: "" });
  });
});

it("whoever is not in the workspace learns nothing by that", async () => {
  for (const { path, meta } of fresh) {
    if (meta.access !== "workspace") continue;
    const stranger = callerFor(w.people.stranger, { provenAt: null });
    await expect(call(stranger, path, w.change())).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});
