import { describe, expect, it } from "vitest";
import { aDraft, decision, open, signature } from "@/server/agreements/testing";
import { anExpectation } from "@/server/expectations/testing";
import { undo } from "@/server/history/testing";
import { aWorkspace, type TestWorkspace } from "@/server/testing/workspace";
import { aPartner, someProfile } from "./testing";

const contacts = { contactPress: "Presse", contactMoney: "Kasse", contactSafety: "Notfall" };

const coordinator = (w: TestWorkspace) => w.as("COORDINATOR");
const byId = (w: TestWorkspace, partnerId: string) =>
  coordinator(w).partners.byId({ workspace: w.id, partnerId });
const code = (named: string) => ({ cause: { code: named } });

describe("a partner's contacts", () => {
  it("are kept by function, stay where a form does not ask for them, and are for those who plan", async () => {
    const w = await aWorkspace();
    const named = { partnerId: w.partners.first, version: 1 };
    await w.as("REPRESENTATIVE").partners.change({ ...w.change(), ...named, ...someProfile, ...contacts });
    await w.as("REPRESENTATIVE").partners.change({ ...w.change(), ...named, version: 2, ...someProfile });
    expect(await byId(w, w.partners.first)).toMatchObject(contacts);
    const observer = w.as("OBSERVER").partners;
    const seen = JSON.stringify([
      await observer.byId({ workspace: w.id, partnerId: w.partners.first }),
      await observer.list({ workspace: w.id }),
    ]);
    for (const word of [...Object.values(contacts), someProfile.contact]) expect(seen).not.toContain(word);
  });
});

describe("who speaks for a partner", () => {
  it("is chosen by itself or the coordination, among its own people", async () => {
    const w = await aWorkspace();
    const own = { partnerId: w.partners.first, version: 1, deputyId: null };
    const set = (caller: ReturnType<TestWorkspace["as"]>, parts: object) =>
      caller.partners.setRepresentation({
        ...w.change(),
        ...own,
        representativeId: w.members.first,
        ...parts,
      });
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
    await undo(w, "PARTNER", done, w.as("REPRESENTATIVE"));
    expect((await byId(w, own.partnerId)).representative).toBeNull();
  });

  it.each(["removed", "left", "moved to another organisation"])(
    "is nobody any more once that person has %s",
    async (how) => {
      const w = await aWorkspace();
      const { first } = w.partners;
      const named = { partnerId: first, version: 1, representativeId: w.members.first, deputyId: null };
      await coordinator(w).partners.setRepresentation({ ...w.change(), ...named });
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
    const prospect = await aPartner(w, { name: "Noch nicht dabei", state: "PROSPECT" });
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
    await own.partners.change({ ...w.change(), partnerId: first, version: 1, ...someProfile, ...contacts });
    await coordinator(w).partners.setCompany({
      ...w.change(),
      partnerId: first,
      version: 2,
      buddyPartnerId: second,
      sponsorPartnerId: null,
    });
    for (const kind of ["GIVE", "GET"] as const) await anExpectation(w, { by: own, kind });
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
