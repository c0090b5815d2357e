import { describe, expect, it } from "vitest";
import { aDraft, decision, open, signature } from "@/server/agreements/testing";
import { aWorkspace, countStatements, type TestWorkspace } from "@/server/core/testing";

const profile = {
  name: "Erster Verein",
  sector: "ASSOCIATION" as const,
  region: "Nordheim",
  capacity: null,
  contact: "Geschäftsstelle",
  selfOrganised: false,
};
const contacts = { contactPress: "Presse", contactMoney: "Kasse", contactSafety: "Notfall" };

const coordinator = (w: TestWorkspace) => w.as("COORDINATOR");
const byId = (w: TestWorkspace, partnerId: string) =>
  coordinator(w).partners.byId({ workspace: w.id, partnerId });
const add = (w: TestWorkspace, name: string, parts: Record<string, unknown> = {}) =>
  coordinator(w).partners.add({
    ...w.change(),
    ...profile,
    name,
    tier: "CORE",
    listing: "INTERNAL",
    state: "MEMBER",
    ...parts,
  } as never);
const exit = {
  noticeOn: "2027-03-01",
  lastDayOn: "2027-03-31",
  obligations: "Die Sprechstunde",
  handedToId: null,
  publicWording: "",
};
const code = (named: string) => ({ cause: { code: named } });

describe("a partner's contacts", () => {
  it("are kept by function, stay where a form does not ask for them, and are for those who plan", async () => {
    const w = await aWorkspace();
    const named = { partnerId: w.partners.first, version: 1 };
    await w.as("REPRESENTATIVE").partners.change({ ...w.change(), ...named, ...profile, ...contacts });
    await w.as("REPRESENTATIVE").partners.change({ ...w.change(), ...named, version: 2, ...profile });
    expect(await byId(w, w.partners.first)).toMatchObject(contacts);
    const observer = w.as("OBSERVER").partners;
    const seen = JSON.stringify([
      await observer.byId({ workspace: w.id, partnerId: w.partners.first }),
      await observer.list({ workspace: w.id }),
    ]);
    for (const word of [...Object.values(contacts), profile.contact]) expect(seen).not.toContain(word);
  });
});

describe("who speaks for a partner", () => {
  it("is chosen by itself or the coordination, among its own people", async () => {
    const w = await aWorkspace();
    const own = { partnerId: w.partners.first, version: 1, deputyId: null };
    const set = (caller: ReturnType<TestWorkspace["as"]>, parts: object) =>
      caller.partners.setVoices({ ...w.change(), ...own, representativeId: w.members.first, ...parts });
    await expect(set(w.asSecond(), {})).rejects.toMatchObject(code("notYourOrganisation"));
    await expect(set(coordinator(w), { representativeId: w.members.second })).rejects.toMatchObject(
      code("notItsPerson"),
    );
    await expect(set(w.as("REPRESENTATIVE"), { deputyId: w.members.first })).rejects.toMatchObject(
      code("samePerson"),
    );
    const done = await set(w.as("REPRESENTATIVE"), {});
    expect((await byId(w, own.partnerId)).representative).toEqual({
      id: w.members.first,
      name: "Erste Vertretung",
    });
    const undo = { kind: "PARTNER" as const, recordId: done.id, versionAfter: done.version };
    await w.as("REPRESENTATIVE").history.undo({ ...w.change(), ...undo });
    expect((await byId(w, own.partnerId)).representative).toBeNull();
  });

  it.each(["removed", "left", "moved to another organisation"])(
    "is nobody any more once that person has %s",
    async (how) => {
      const w = await aWorkspace();
      const { first } = w.partners;
      const named = { partnerId: first, version: 1, representativeId: w.members.first, deputyId: null };
      await coordinator(w).partners.setVoices({ ...w.change(), ...named });
      const member = { memberId: w.members.first, version: 1 };
      if (how === "removed") await coordinator(w).people.remove({ ...w.change(), ...member });
      else if (how === "left") await w.as("REPRESENTATIVE").people.leave({ ...w.change(), colleague: null });
      else
        await coordinator(w).people.change({
          ...w.change(),
          ...member,
          role: "REPRESENTATIVE",
          partnerId: w.partners.second,
          maySign: false,
        });
      const partner = await byId(w, first);
      expect(partner.representative).toBeNull();
      // the field itself is empty, not only unseen
      expect(partner.version).toBe(3);
    },
  );
});

describe("who accompanies and vouches", () => {
  it("is a member, set by the coordination, and seen from both sides", async () => {
    const w = await aWorkspace();
    const { first, second, founder } = w.partners;
    const set = (partnerId: string, parts: object, version = 1) =>
      coordinator(w).partners.setCompany({
        ...w.change(),
        partnerId,
        version,
        buddyPartnerId: null,
        sponsorPartnerId: null,
        ...parts,
      });
    await expect(
      w.as("REPRESENTATIVE").partners.setCompany({
        ...w.change(),
        partnerId: first,
        version: 1,
        buddyPartnerId: second,
        sponsorPartnerId: null,
      }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    const prospect = await add(w, "Noch nicht dabei", { state: "PROSPECT" });
    await expect(set(first, { buddyPartnerId: first })).rejects.toMatchObject(code("withItself"));
    await expect(set(first, { buddyPartnerId: prospect.id })).rejects.toMatchObject(
      code("companionNotMember"),
    );
    await set(first, { buddyPartnerId: second, sponsorPartnerId: founder });
    await expect(set(founder, { sponsorPartnerId: first })).rejects.toMatchObject(code("vouchInCircle"));
    const other = await aWorkspace();
    await expect(set(second, { buddyPartnerId: other.partners.first })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await byId(w, first)).toMatchObject({
      buddy: { name: "Zweiter Verein" },
      sponsor: { name: "Gründungsverein" },
    });
    expect((await byId(w, second)).accompanies).toMatchObject([{ id: first }]);
    expect((await byId(w, founder)).vouchesFor).toMatchObject([{ id: first }]);
  });
});

describe("arriving", () => {
  it("completes by facts, and informs in the register", async () => {
    const w = await aWorkspace();
    const { first, second } = w.partners;
    const own = w.as("REPRESENTATIVE");
    const steps = async () =>
      Object.fromEntries(((await byId(w, first)).onboarding ?? []).map((step) => [step.point, step.state]));
    const left = async () =>
      (await coordinator(w).partners.list({ workspace: w.id })).partners.find((one) => one.id === first)
        ?.stepsLeft;
    expect(await steps()).toEqual({
      agreement: "LATER",
      expectations: "OPEN",
      contacts: "OPEN",
      buddy: "OPEN",
    });
    expect(await left()).toBe(3);
    await own.partners.change({ ...w.change(), partnerId: first, version: 1, ...profile, ...contacts });
    await coordinator(w).partners.setCompany({
      ...w.change(),
      partnerId: first,
      version: 2,
      buddyPartnerId: second,
      sponsorPartnerId: null,
    });
    const said = {
      partnerId: null,
      category: "ROOMS" as const,
      statement: "Ein Saal",
      quantity: null,
      priority: "SHOULD" as const,
      visibility: "MEMBERS" as const,
      state: "SHARED" as const,
    };
    for (const kind of ["GIVE", "GET"] as const)
      await own.expectations.add({ ...w.change(), ...said, kind } as never);
    for (const kind of ["NEED", "RED_LINE"] as const)
      await own.expectations.answerNone({ ...w.change(), partnerId: null, kind });
    expect(await steps()).toEqual({
      agreement: "LATER",
      expectations: "DONE",
      contacts: "DONE",
      buddy: "DONE",
    });
    expect(await left()).toBe(0);
    const read = { ...w.change(), partnerId: first, version: 3 };
    await expect(own.partners.readAgreement(read)).rejects.toMatchObject(code("nothingToRead"));
    await expect(coordinator(w).partners.readAgreement({ ...read, ...w.change() })).rejects.toMatchObject(
      code("notYourOrganisation"),
    );
    expect((await own.partners.byId({ workspace: w.id, partnerId: first })).may.haveRead).toBe(false);
  });
});

describe("having read the agreement", () => {
  it("is said by the organisation itself, or shown by its signature on the text in force", async () => {
    const w = await aWorkspace();
    const { first, second } = w.partners;
    const stateOf = async (partnerId: string) =>
      (await byId(w, partnerId)).onboarding?.find((step) => step.point === "agreement")?.state;
    const { agreementId } = await aDraft(w);
    expect(await stateOf(first)).toBe("LATER");
    const text = await open(w, agreementId);
    expect(await stateOf(first)).toBe("OPEN");
    const read = { partnerId: first, version: 1 };
    await expect(coordinator(w).partners.readAgreement({ ...w.change(), ...read })).rejects.toMatchObject(
      code("notYourOrganisation"),
    );
    const own = w.as("REPRESENTATIVE");
    expect((await own.partners.byId({ workspace: w.id, partnerId: first })).may.haveRead).toBe(true);
    await own.partners.readAgreement({ ...w.change(), ...read });
    expect(await stateOf(first)).toBe("DONE");
    await w.asSecond().agreements.sign({ ...w.change(), ...signature(text, second) });
    expect(await stateOf(second)).toBe("OPEN");
    await coordinator(w).agreements.adopt({ ...w.change(), ...decision(text) });
    expect(await stateOf(second)).toBe("DONE");
  });
});

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
    const undo = { kind: "PARTNER" as const, recordId: first, versionAfter: moved.version };
    await coordinator(w).history.undo({ ...w.change(), ...undo });
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
    const prospect = await add(w, "Noch nicht dabei", { state: "PROSPECT" });
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
    const changed = await record(2, { publicWording: "Danke an alle" });
    const undo = { kind: "PARTNER_EXIT" as const, recordId: changed.id, versionAfter: changed.version };
    await coordinator(w).history.undo({ ...w.change(), ...undo });
    expect((await byId(w, first)).exit?.publicWording).toBe("Danke");
    const { version } = await byId(w, first);
    await coordinator(w).partners.move({
      ...w.change(),
      partnerId: first,
      version,
      to: "LEFT",
      reason: "x",
    });
    await expect(word(w.as("REPRESENTATIVE"), 4)).rejects.toMatchObject(code("wordingClosed"));
    expect((await w.as("OBSERVER").partners.list({ workspace: w.id })).partners).toHaveLength(2);
  });

  it("is announced: what the organisation holds, and which tasks its step opens again", async () => {
    const w = await aWorkspace();
    const { first } = w.partners;
    await coordinator(w).goals.propose({
      ...w.change(),
      type: "OUTCOME",
      title: "Takt",
      indicator: "",
      baseline: "",
      target: "",
      dueOn: null,
      leadPartnerId: first,
    });
    await add(w, "Vierter Verein", { state: "PROSPECT" });
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

describe("the register", () => {
  it("narrows by state, role, field and name, page by page, at the same cost", async () => {
    const w = await aWorkspace();
    for (let index = 0; index < 55; index++)
      await add(w, `Kreis ${String(index).padStart(2, "0")}`, {
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

  it("stays within the budget of reads and writes", async () => {
    const w = await aWorkspace();
    const { first, second } = w.partners;
    const counts = {
      byId: (await countStatements(() => byId(w, first))).length,
      voices: (
        await countStatements(() =>
          coordinator(w).partners.setVoices({
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
