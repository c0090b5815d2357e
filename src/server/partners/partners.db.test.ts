import { describe, expect, it } from "vitest";
import { anExpectation } from "@/server/expectations/testing";
import { aGoal } from "@/server/goals/testing";
import { undo } from "@/server/history/testing";
import { countStatements } from "@/server/testing/statements";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aPartner, someProfile } from "./testing";

/** As another one would say it of itself. */
const profile = { ...someProfile, name: "Naturschutzring", capacity: "UP_TO_10" } as const;

/** Not yet a member. */
const prospect = { ...profile, state: "PROSPECT" } as const;
const byId = (w: TestWorkspace, partnerId: string) =>
  w.as("COORDINATOR").partners.byId({ workspace: w.id, partnerId });

describe("partners", () => {
  it("get a code and a strand of their own, also when many are added at once", async () => {
    const w = await aWorkspace();
    await Promise.all(Array.from({ length: 6 }, () => aPartner(w, prospect)));
    const { partners, total } = await w.as("COORDINATOR").partners.list({ workspace: w.id });
    expect(total).toBe(9);
    expect(new Set(partners.map((partner) => partner.code)).size).toBe(9);
    expect(partners.map((partner) => partner.strand).sort((a, b) => a - b)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it("go only where the table lets them, with a reason where one is owed", async () => {
    const w = await aWorkspace();
    const partner = await aPartner(w, prospect);
    const move = (version: number, to: "APPROACHED" | "MEMBER" | "DECLINED" | "INVITED", reason = "") =>
      w.as("COORDINATOR").partners.move({ ...w.change(), partnerId: partner.id, version, to, reason });
    await expect(move(1, "MEMBER")).rejects.toMatchObject({
      code: "UNPROCESSABLE_CONTENT",
      cause: { code: "moveNotAllowed", values: { from: "PROSPECT", to: "MEMBER" } },
    });
    await move(1, "APPROACHED");
    await expect(move(2, "DECLINED")).rejects.toMatchObject({ cause: { code: "reasonMissing" } });
    await move(2, "INVITED");
    await move(3, "MEMBER");
    const shown = await byId(w, partner.id);
    expect(shown).toMatchObject({ state: "MEMBER", version: 4 });
    expect(shown.may.moveTo).toEqual(["PAUSED", "LEAVING", "EXPELLED"]);
    const facilitator = w.as("FACILITATOR").partners;
    await expect(
      facilitator.move({ ...w.change(), partnerId: partner.id, version: 4, to: "PAUSED", reason: "" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("that wait for the coordination are confirmed with one press, and with one undo wait again", async () => {
    const w = await aWorkspace();
    const partners = w.as("COORDINATOR").partners;
    const ids: string[] = [];
    for (const name of ["Klimastreik", "Jugendring"]) {
      const { id } = await aPartner(w, { ...prospect, name, state: "APPROACHED" });
      await partners.move({ ...w.change(), partnerId: id, version: 1, to: "INVITED", reason: "" });
      await partners.move({ ...w.change(), partnerId: id, version: 2, to: "ONBOARDING", reason: "" });
      ids.push(id);
    }
    const { waiting } = await partners.list({ workspace: w.id });
    expect(waiting).toEqual([...ids].sort());
    expect((await w.as("REPRESENTATIVE").partners.list({ workspace: w.id })).waiting).toEqual([]);
    await expect(
      w.as("REPRESENTATIVE").partners.confirmAll({ ...w.change(), partnerIds: waiting }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });

    // one that is a member already, and one of nobody's, do no harm
    const done = await partners.confirmAll({ ...w.change(), partnerIds: [...waiting, w.partners.first] });
    expect(done.count).toBe(2);
    const states = async () =>
      (await partners.list({ workspace: w.id })).partners
        .filter(({ id }) => ids.includes(id))
        .map(({ state }) => state);
    expect(await states()).toEqual(["MEMBER", "MEMBER"]);
    await expect(partners.confirmAll({ ...w.change(), partnerIds: waiting })).rejects.toMatchObject({
      cause: { code: "nobodyWaits" },
    });
    await undo(w, "PARTNER", done);
    expect(await states()).toEqual(["ONBOARDING", "ONBOARDING"]);
  });

  it("describe themselves: a representative changes the profile of their organisation and no other, and nothing beside it", async () => {
    const w = await aWorkspace();
    const own = w.as("REPRESENTATIVE").partners;
    await own.change({ ...w.change(), partnerId: w.partners.first, version: 1, ...profile });
    await expect(
      own.change({ ...w.change(), partnerId: w.partners.second, version: 1, ...profile }),
    ).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    const place = {
      ...w.change(),
      partnerId: w.partners.first,
      version: 2,
      tier: "SUPPORTER" as const,
      listing: "NAMED" as const,
    };
    await expect(own.place(place)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const smuggled = {
      ...w.change(),
      partnerId: w.partners.first,
      version: 2,
      ...profile,
      tier: "SUPPORTER",
    };
    await expect(own.change(smuggled)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await byId(w, w.partners.first)).toMatchObject({
      name: "Naturschutzring",
      tier: "CORE",
      code: "EV",
    });
  });

  it("declare what they speak for themselves; the coordination only where nobody sits", async () => {
    const w = await aWorkspace();
    const words = { perspectives: ["young" as const, "affected" as const], selfOrganised: true };
    const first = { partnerId: w.partners.first, version: 1, ...words };
    const coordinator = w.as("COORDINATOR").partners;
    await expect(coordinator.declare({ ...w.change(), ...first })).rejects.toMatchObject({
      cause: { code: "declaresItself" },
    });
    await expect(w.asSecond().partners.declare({ ...w.change(), ...first })).rejects.toMatchObject({
      cause: { code: "notYourOrganisation" },
    });
    await expect(
      coordinator.change({
        ...w.change(),
        partnerId: w.partners.first,
        version: 1,
        ...profile,
        selfOrganised: true,
      }),
    ).rejects.toMatchObject({ cause: { code: "declaresItself" } });
    const done = await w.as("REPRESENTATIVE").partners.declare({ ...w.change(), ...first });
    expect(await byId(w, w.partners.first)).toMatchObject({
      perspectives: ["affected", "young"],
      selfOrganised: true,
      may: { declare: false, change: true },
    });
    await undo(w, "PARTNER", done, w.as("REPRESENTATIVE"));
    expect(await byId(w, w.partners.first)).toMatchObject({ perspectives: [], selfOrganised: false });
    const empty = await aPartner(w, profile);
    await coordinator.declare({ ...w.change(), partnerId: empty.id, version: 1, ...words });
    expect(await byId(w, empty.id)).toMatchObject({ selfOrganised: true, may: { declare: true } });
  });

  it("answer a stale change with the partner as it is now", async () => {
    const w = await aWorkspace();
    const partner = await aPartner(w, prospect);
    const named = { partnerId: partner.id, version: 1, ...profile };
    await w.as("COORDINATOR").partners.change({ ...w.change(), ...named, region: "Zuerst" });
    await expect(
      w.as("COORDINATOR").partners.change({ ...w.change(), ...named, region: "Zugleich" }),
    ).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { region: "Zuerst", version: 2 } },
    });
  });

  it("stay while people, goals or signatures hang on them", async () => {
    const w = await aWorkspace();
    const remove = (partnerId: string, version: number) =>
      w.as("COORDINATOR").partners.remove({ ...w.change(), partnerId, version });
    await expect(remove(w.partners.first, 1)).rejects.toMatchObject({
      cause: { code: "hasPeople", values: { count: 1 } },
    });
    const partner = await aPartner(w, profile);
    await aGoal(w, { leadPartnerId: partner.id });
    await expect(remove(partner.id, 1)).rejects.toMatchObject({
      cause: { code: "leadsGoal", values: { count: 1 } },
    });
  });

  it("are removed with their expectations and positions, and undo brings all of it back exactly", async () => {
    const w = await aWorkspace();
    const coordinator = w.as("COORDINATOR");
    const partner = await aPartner(w, profile);
    const { id: goalId } = await aGoal(w, { by: coordinator });
    const sits = (version: number, partnerId: string) =>
      coordinator.people.change({
        ...w.change(),
        memberId: w.members.coordinator,
        version,
        role: "COORDINATOR",
        partnerId,
        maySign: true,
      });
    await sits(1, partner.id);
    await coordinator.goals.takePosition({ ...w.change(), goalId, position: "DRIVES", reason: "" });
    await anExpectation(w, { by: coordinator, statement: "Ein Saal am Abend" });
    await sits(2, w.partners.founder);
    const all = async () => ({
      expectations: (await coordinator.expectations.list({ workspace: w.id })).expectations.map(
        ({ id, statement, state }) => ({ id, statement, state }),
      ),
      positions: (await coordinator.goals.byId({ workspace: w.id, goalId })).positions.map(
        ({ position, reason }) => ({ position, reason }),
      ),
    });
    const before = { partner: await byId(w, partner.id), ...(await all()) };
    expect(before.expectations).toHaveLength(1);
    expect(before.positions).toHaveLength(1);

    const gone = await coordinator.partners.remove({
      ...w.change(),
      partnerId: partner.id,
      version: before.partner.version,
    });
    await expect(byId(w, partner.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await all()).toEqual({ expectations: [], positions: [] });

    await undo(w, "PARTNER", { id: partner.id, version: gone.version }, coordinator);
    const back = { partner: await byId(w, partner.id), ...(await all()) };
    expect({ ...back, partner: { ...back.partner, version: 0 } }).toEqual({
      ...before,
      partner: { ...before.partner, version: 0 },
    });
  });

  it("show an observer only who is a publicly named member, without contact, reason or people", async () => {
    const w = await aWorkspace();
    const hidden = await aPartner(w, profile);
    const open = await aPartner(w, { ...profile, listing: "NAMED", name: "Stadtkirche" });
    const observer = w.as("OBSERVER").partners;
    const { partners, may, planning } = await observer.list({ workspace: w.id });
    expect(partners.map((partner) => partner.name).sort()).toEqual([
      "Erster Verein",
      "Gründungsverein",
      "Stadtkirche",
      "Zweiter Verein",
    ]);
    expect({ may, planning }).toEqual({ may: { add: false }, planning: false });
    const shown = await observer.byId({ workspace: w.id, partnerId: open.id });
    expect(shown).toMatchObject({ contact: "", stateReason: "", people: [], expectations: null });
    expect(new Set(Object.values({ ...shown.may, moveTo: shown.may.moveTo.length > 0 }))).toEqual(
      new Set([false]),
    );
    await expect(observer.byId({ workspace: w.id, partnerId: hidden.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("do not exist for a stranger, nor under another workspace's key", async () => {
    const [w, other] = await Promise.all([aWorkspace(), aWorkspace()]);
    await expect(w.asStranger().partners.list({ workspace: w.id })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(byId(w, other.partners.first)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const named = { ...w.change(), partnerId: other.partners.first, version: 1 };
    await expect(w.as("COORDINATOR").partners.change({ ...named, ...profile })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      w.as("COORDINATOR").partners.remove({ ...w.change(), partnerId: other.partners.first, version: 1 }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("cost the same number of statements for three and for sixty", async () => {
    const w = await aWorkspace();
    const three = await countStatements(() => w.as("COORDINATOR").partners.list({ workspace: w.id }));
    for (let index = 0; index < 57; index++)
      await aPartner(w, { ...prospect, name: `Verein ${String(index).padStart(2, "0")}` });
    const sixty = await countStatements(() => w.as("COORDINATOR").partners.list({ workspace: w.id }));
    expect(sixty.length).toBe(three.length);
    expect(three.length).toBeLessThanOrEqual(6);
    const first = await w.as("COORDINATOR").partners.list({ workspace: w.id });
    const second = await w
      .as("COORDINATOR")
      .partners.list({ workspace: w.id, after: first.next ?? undefined });
    expect(first.partners.length + second.partners.length).toBe(60);
    const partner = await aPartner(w, prospect);
    expect((await countStatements(() => byId(w, partner.id))).length).toBeLessThanOrEqual(6);
    const removal = () =>
      w.as("COORDINATOR").partners.remove({ ...w.change(), partnerId: partner.id, version: 1 });
    expect((await countStatements(removal)).length).toBeLessThanOrEqual(10);
  });
});
