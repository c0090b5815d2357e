import { describe, expect, it } from "vitest";
import { sendHeld } from "@/server/core/mail/sender";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { linksTo, mailsTo } from "./testing";

const PURPOSE = "Busse sollen auch abends fahren.";

/** Somebody invited into a workspace that says why it exists, by its coordinator who sits for "Gründungsverein". */
async function invited(role: "REPRESENTATIVE" | "OBSERVER", listing: "NAMED" | "INTERNAL") {
  const [w, person] = await Promise.all([aWorkspace(), aPerson("Neu Dabei")]);
  const coordinator = w.as("COORDINATOR");
  const { version } = await coordinator.workspaces.show({ workspace: w.id });
  await coordinator.workspaces.changePurpose({
    ...w.change(),
    version,
    purpose: PURPOSE,
    form: "UNDETERMINED",
    lifespan: "UNDECIDED",
    lifespanUntil: null,
    lifespanGoal: "",
  });
  await place(w, listing);
  const seat = role === "REPRESENTATIVE" ? w.partners.first : null;
  await coordinator.people.invite({
    ...w.change(),
    role,
    partnerId: seat,
    maySign: false,
    invited: [{ email: person.email, partnerName: null }],
  });
  await sendHeld(w.id);
  return { w, person, token: (await linksTo(person.email))[0] ?? "" };
}

async function place(w: TestWorkspace, listing: "NAMED" | "INTERNAL") {
  const own = { workspace: w.id, partnerId: w.partners.founder };
  const { version } = await w.as("COORDINATOR").partners.byId(own);
  await w
    .as("COORDINATOR")
    .partners.place({ ...w.change(), partnerId: own.partnerId, version, tier: "CORE", listing });
}

describe("the page of an invitation", () => {
  it("tells the invited person why, who invites and for whom, before they decide", async () => {
    const { person, token } = await invited("REPRESENTATIVE", "INTERNAL");
    expect(await callerFor(person).people.door({ token })).toMatchObject({
      inviter: "Koordination",
      invitation: {
        workspace: { name: "Probe", purpose: PURPOSE },
        inviter: { role: "COORDINATOR", organisation: "Gründungsverein" },
        partner: { name: "Erster Verein" },
      },
    });
  });

  it("names no organisation to an observer that they could not see inside either", async () => {
    const hidden = await invited("OBSERVER", "INTERNAL");
    const view = await callerFor(hidden.person).people.door({ token: hidden.token });
    expect(view).toMatchObject({
      invitation: { workspace: { purpose: PURPOSE }, inviter: { organisation: null } },
    });
    expect(JSON.stringify(view)).not.toContain("Gründungsverein");
    const named = await invited("OBSERVER", "NAMED");
    expect(await callerFor(named.person).people.door({ token: named.token })).toMatchObject({
      invitation: { inviter: { organisation: "Gründungsverein" } },
    });
  });

  it("tells whoever holds the link what it is about, and of others only who is publicly named", async () => {
    const { person, token } = await invited("REPRESENTATIVE", "INTERNAL");
    const view = await callerFor(null).people.door({ token });
    expect(view).toMatchObject({
      reader: "nobody",
      press: false,
      invitation: { workspace: { purpose: PURPOSE } },
    });
    expect(JSON.stringify(view)).not.toContain(person.email);
    const seats = "invitation" in view ? view.invitation?.seats : [];
    expect(seats).toEqual([
      { strand: 0, code: "", name: null },
      { strand: 1, code: "EV", name: "Erster Verein" },
      { strand: 2, code: "ZV", name: "Zweiter Verein" },
    ]);
  });

  it("tells nothing to anybody else, and nothing once it opens nothing", async () => {
    const { w, person, token } = await invited("REPRESENTATIVE", "NAMED");
    const secrets = [PURPOSE, "Probe", "Gründungsverein", "Erster Verein", person.email];
    const view = JSON.stringify(await w.asStranger().people.door({ token }));
    for (const secret of secrets) expect(view).not.toContain(secret);
    const [pending] = (await w.as("COORDINATOR").people.invitations({ workspace: w.id })).invitations;
    await w
      .as("COORDINATOR")
      .people.revoke({ ...w.change(), invitationId: pending?.id ?? "", version: pending?.version ?? 0 });
    expect(await callerFor(person).people.door({ token })).toMatchObject({
      state: "REVOKED",
      reader: "invited",
      invitation: null,
    });
  });
});

describe("inviting", () => {
  it("writes in the chosen language, and to who has an account in their own", async () => {
    const [w, known] = await Promise.all([aWorkspace(), aPerson("Bekannt")]);
    const unknown = `${w.id}@example.org`;
    await w.as("COORDINATOR").people.invite({
      ...w.change(),
      role: "OBSERVER",
      partnerId: null,
      maySign: false,
      locale: "en",
      invited: [unknown, known.email].map((email) => ({ email, partnerName: null })),
    });
    await sendHeld(w.id);
    const subjectTo = async (to: string) => (await mailsTo(to))[0]?.subject;
    expect(await subjectTo(unknown)).toBe("Probe: Koordination (Gründungsverein) invites you");
    expect(await subjectTo(known.email)).toBe("Probe: Koordination (Gründungsverein) lädt dich ein");
  });

  it("says how few names an observer would see, and whom one may invite", async () => {
    const w = await aWorkspace();
    const inviting = () => w.as("COORDINATOR").people.inviting({ workspace: w.id });
    expect(await inviting()).toEqual({ may: "anyone", neutral: false, members: 3, named: 3 });
    await place(w, "INTERNAL");
    expect(await inviting()).toEqual({ may: "anyone", neutral: false, members: 3, named: 2 });
    const { partners } = await w.as("OBSERVER").partners.list({ workspace: w.id });
    expect(partners).toHaveLength(2);
    expect(await w.as("FACILITATOR").people.inviting({ workspace: w.id })).toMatchObject({ may: null });
    await expect(w.as("OBSERVER").people.inviting({ workspace: w.id })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});
