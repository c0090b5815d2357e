import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { aPerson } from "@/server/testing/workspace";
import { newToken, sha256 } from "./hashes";
import { mailSignInCode } from "./mail-code";
import {
  addressesOf,
  dropLinks,
  findInvitation,
  indexInvitation,
  indexSeat,
  indexWorkspace,
  personByEmail,
  runsOrganisation,
  seatsOfPerson,
  unindexWorkspace,
  workspacesOf,
} from "./people";
import { anAddress, Browser, newestMail } from "./testing";

afterEach(() => shiftClock(0));

describe("what workspaces may ask about people", () => {
  it("finds accounts by address, and addresses by id", async () => {
    const [ada, bea] = [await aPerson("Ada"), await aPerson("Bea")];
    expect((await personByEmail(ada.email))?.id).toBe(ada.id);
    expect(await personByEmail(anAddress())).toBeNull();
    const found = await addressesOf([ada.id, bea.id, ada.id, randomUUID()]);
    expect([...found.keys()].sort()).toEqual([ada.id, bea.id].sort());
    expect(found.get(bea.id)?.email).toBe(bea.email);
  });

  it("lists at most as many workspaces as a page may open, and repeats do no harm", async () => {
    const ada = await aPerson();
    const ids = Array.from({ length: 23 }, () => randomUUID());
    for (const [index, id] of ids.entries()) {
      shiftClock(index * 1000);
      await indexWorkspace(ada.id, id);
      await indexWorkspace(ada.id, id);
    }
    expect(await workspacesOf(ada.id)).toEqual(ids.reverse().slice(0, 20));
    expect((await workspacesOf(ada.id, 100)).length).toBe(23);
    await unindexWorkspace(ada.id, ids[0] as string);
    await unindexWorkspace(ada.id, ids[0] as string);
    expect((await workspacesOf(ada.id, 100)).length).toBe(22);
  });

  it("leads from an invitation's link to its workspace, for a month after it is over", async () => {
    const token = newToken();
    const place = { workspaceId: randomUUID(), invitationId: randomUUID() };
    await indexInvitation({
      ...place,
      tokenHash: sha256(token),
      email: "ada@example.org",
      expiresAt: new Date(now().getTime() + 7 * DAY),
    });
    expect(await findInvitation(token)).toEqual(place);
    expect(await findInvitation(sha256(token))).toBeNull();
    shiftClock(36 * DAY);
    expect(await findInvitation(token)).toEqual(place);
    shiftClock(38 * DAY);
    expect(await findInvitation(token)).toBeNull();
    shiftClock(0);
    const fresh = newToken();
    const expiresAt = new Date(now().getTime() + 8 * DAY);
    await indexInvitation({ ...place, tokenHash: sha256(fresh), email: "ada@example.org", expiresAt });
    await dropLinks(place, expiresAt);
    expect(await findInvitation(token)).toBeNull();
    expect(await findInvitation(fresh)).toEqual(place);
  });

  it("knows the seats of one's own organisations only", async () => {
    const [ada, bea] = [await aPerson(), await aPerson()];
    const organisation = await authDb.organisation.create({
      data: {
        name: "Verein",
        createdAt: now(),
        people: { create: { personId: ada.id, createdAt: now() } },
      },
    });
    const seat = { organisationId: organisation.id, workspaceId: randomUUID(), partnerId: randomUUID() };
    await indexSeat(seat);
    await indexSeat(seat);
    expect(await seatsOfPerson(ada.id)).toEqual([{ ...seat, organisationName: "Verein" }]);
    expect(await seatsOfPerson(bea.id)).toEqual([]);
    expect(await runsOrganisation(ada.id, organisation.id)).toBe(true);
    expect(await runsOrganisation(bea.id, organisation.id)).toBe(false);
  });
});

describe("a code for an invited address", () => {
  it("is mailed there, and signs in whoever reads it, in any browser", async () => {
    const email = anAddress();
    await mailSignInCode({ email, locale: "en", next: "/invite/abc" });
    const { code, text } = await newestMail(email);
    expect(text).toContain("opened your invitation");
    const browser = new Browser();
    await browser.type(code, email);
    expect(browser.session).not.toBeNull();
  });

  it("is limited like every mail", async () => {
    const email = anAddress();
    for (let mail = 0; mail < 5; mail++) await mailSignInCode({ email, locale: "de", next: null });
    await expect(mailSignInCode({ email, locale: "de", next: null })).rejects.toMatchObject({
      code: "tooManyMails",
    });
  });
});
