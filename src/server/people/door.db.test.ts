import { describe, expect, it } from "vitest";
import { authDb } from "@/server/core/database";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/core/testing";

const PURPOSE = "Busse sollen auch abends fahren.";

async function tokenFor(email: string): Promise<string> {
  const mail = await authDb.localMail.findFirstOrThrow({ where: { to: email }, select: { text: true } });
  return /\/invite\/([\w-]{43})/.exec(mail.text)?.[1] ?? "";
}

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
  return { w, person, token: await tokenFor(person.email) };
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
    expect(JSON.stringify(view)).not.toContain("Verein");
    const named = await invited("OBSERVER", "NAMED");
    expect(await callerFor(named.person).people.door({ token: named.token })).toMatchObject({
      invitation: { inviter: { organisation: "Gründungsverein" } },
    });
  });

  it("tells nothing to anybody else, and nothing once it opens nothing", async () => {
    const { w, person, token } = await invited("REPRESENTATIVE", "NAMED");
    for (const reader of [callerFor(null), w.asStranger()]) {
      const view = JSON.stringify(await reader.people.door({ token }));
      for (const secret of [PURPOSE, "Probe", "Gründungsverein", "Erster Verein", person.email])
        expect(view).not.toContain(secret);
    }
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
