import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";

import { DAY } from "@/domain/calendar";
import { newToken } from "@/server/core/auth/hashes";
import { personOfToken } from "@/server/core/auth/session";
import { Browser, newestMail } from "@/server/core/auth/testing";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";
import { sendHeld } from "@/server/core/mail/sender";
import { linksTo } from "@/server/people/testing";
import { aPerson, aWorkspace, callerFor, type TestWorkspace } from "@/server/testing/workspace";
import { POST } from "./accept/route";
import { POST as decline } from "./decline/route";

afterEach(() => shiftClock(0));

const FORM = "application/x-www-form-urlencoded";

function posted(to: typeof POST, fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields).toString();
  const init = { "content-type": FORM, "sec-fetch-site": "same-origin", ...headers };
  return to(new Request(`${env.publicUrl}/invite/accept`, { method: "POST", headers: init, body }));
}

const press = (token: string, more: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  posted(POST, { token, press: newToken(), name: "Ruth Menne", ...more }, headers);

const sessionIn = (answer: Response): string | null =>
  /kordel\.session=([^;]+)/.exec(answer.headers.getSetCookie().join("; "))?.[1] ?? null;

/** An invitation for a new organisation to an address that nobody has an account with. */
async function invited(email = `${randomUUID()}@example.org`) {
  const w = await aWorkspace();
  const { invitationIds } = await w.as("COORDINATOR").people.invite({
    ...w.change(),
    role: "REPRESENTATIVE",
    partnerId: null,
    maySign: true,
    invited: [{ email, name: "Ruth Menne", partnerName: "Stadtkirche" }],
  });
  await sendHeld(w.id);
  return { w, email, id: invitationIds[0] ?? "", token: (await linksTo(email))[0] ?? "" };
}

const seatOf = async (w: TestWorkspace) => {
  const { partners } = await w.as("COORDINATOR").partners.list({ workspace: w.id });
  return partners.find(({ name }) => name === "Stadtkirche");
};

const accountsWith = (email: string) =>
  authDb.person.findMany({ where: { email }, select: { id: true, name: true } });

describe("a press on an invitation", () => {
  it("shows what it is about, and looking at it uses nothing up", async () => {
    const { token } = await invited();
    for (let look = 0; look < 3; look++)
      expect(await callerFor(null).people.door({ token })).toMatchObject({
        state: "OPEN",
        reader: "nobody",
        press: true,
        invitation: {
          name: "Ruth Menne",
          members: 3,
          workspace: { name: "Probe" },
          partner: { name: "Stadtkirche" },
        },
      });
  });

  it("makes the account, a member of the organisation, and leads to the first question", async () => {
    const { w, email, token } = await invited();
    const answer = await press(token);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/w/${w.id}/plan/expectations/gives?joined=1`);
    expect(answer.headers.get("location")).not.toContain(token);
    expect(await accountsWith(email)).toMatchObject([{ name: "Ruth Menne" }]);
    expect(await seatOf(w)).toMatchObject({ state: "MEMBER", peopleCount: 1 });
    const person = await personOfToken(sessionIn(answer), now());
    expect(person).toMatchObject({ email, name: "Ruth Menne", provenAt: null });
    shiftClock(DAY + 1000);
    expect(await personOfToken(sessionIn(answer), now())).toBeNull();
  });

  it("keeps somebody signed in on a device that they call their own", async () => {
    const { token } = await invited();
    const session = sessionIn(await press(token, { own: "on" }));
    shiftClock(29 * DAY);
    expect(await personOfToken(session, now())).not.toBeNull();
  });

  it("works once: another browser that presses later gets nothing", async () => {
    const { w, email, token } = await invited();
    await press(token);
    const later = await press(token);
    expect(later.headers.get("location")).toBe(`/invite/${token}`);
    expect(sessionIn(later)).toBeNull();
    expect(await accountsWith(email)).toHaveLength(1);
    expect(await seatOf(w)).toMatchObject({ peopleCount: 1 });
  });

  it("is one press when the same page sends it twice", async () => {
    const { token } = await invited();
    const same = { press: newToken() };
    const [first, second] = [await press(token, same), await press(token, same)];
    expect(sessionIn(second)).toBe(sessionIn(first));
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
  });

  it("of ten at once from ten browsers lets one in", async () => {
    const { w, email, token } = await invited();
    const answers = await Promise.all(Array.from({ length: 10 }, () => press(token)));
    expect(answers.filter((answer) => sessionIn(answer) !== null)).toHaveLength(1);
    const [account, ...others] = await accountsWith(email);
    expect(others).toEqual([]);
    expect(await authDb.session.count({ where: { personId: account?.id } })).toBe(1);
    expect(await seatOf(w)).toMatchObject({ state: "MEMBER", peopleCount: 1 });
  });

  it("never opens an account that exists", async () => {
    const person = await aPerson("Schon Da");
    const { w, token } = await invited(person.email);
    expect(await callerFor(null).people.door({ token })).toMatchObject({ press: false });
    const answer = await press(token);
    expect(sessionIn(answer)).toBeNull();
    expect(answer.headers.get("location")).toBe(`/invite/${token}`);
    expect(await authDb.session.count({ where: { personId: person.id } })).toBe(0);
    expect(await accountsWith(person.email)).toMatchObject([{ name: "Schon Da" }]);
    expect(await seatOf(w)).toMatchObject({ state: "INVITED" });
  });

  it("opens nothing where it was taken back, is too old, or its organisation is out; no account stays behind", async () => {
    const revoked = await invited();
    await revoked.w
      .as("COORDINATOR")
      .people.revoke({ ...revoked.w.change(), invitationId: revoked.id, version: 1 });
    const gone = await invited();
    const seat = await seatOf(gone.w);
    await gone.w.as("COORDINATOR").partners.move({
      ...gone.w.change(),
      partnerId: seat?.id ?? "",
      version: seat?.version ?? 0,
      to: "DECLINED",
      reason: "Doch nicht",
    });
    const late = await invited();
    for (const { token, email } of [revoked, gone]) {
      expect(sessionIn(await press(token))).toBeNull();
      expect(await accountsWith(email)).toEqual([]);
    }
    shiftClock(7 * DAY + 1000);
    expect(sessionIn(await press(late.token))).toBeNull();
    expect(await accountsWith(late.email)).toEqual([]);
  });

  it("is not enough where the workspace is protected: there a code proves the mailbox, and nothing is told before", async () => {
    const { w, email, token } = await invited();
    const { version } = await w.as("COORDINATOR").workspaces.show({ workspace: w.id });
    await w.as("COORDINATOR").structure.setProtection({ ...w.change(), version, protection: "PROTECTED" });
    const view = await callerFor(null).people.door({ token });
    expect(view).toMatchObject({ state: "OPEN", press: false, invitation: null });
    expect(JSON.stringify(view)).not.toContain("Probe");
    expect(sessionIn(await press(token))).toBeNull();
    expect(await accountsWith(email)).toEqual([]);
    expect((await posted(decline, { token })).headers.get("location")).toBe(`/invite/${token}`);
  });

  it("is refused from another site, without a name, without a page, and for a made-up link", async () => {
    const { email, token } = await invited();
    expect((await press(token, {}, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await press(token, { name: "  " })).headers.get("location")).toBe(`/invite/${token}?state=name`);
    expect(sessionIn(await press(token, { press: "" }))).toBeNull();
    expect((await press(newToken())).headers.getSetCookie()).toEqual([]);
    expect(await accountsWith(email)).toEqual([]);
  });

  it("leaves somebody else's session in this browser alone", async () => {
    const { email, token } = await invited();
    const browser = new Browser();
    const other = `${randomUUID()}@example.org`;
    await browser.ask(other);
    await browser.open((await newestMail(other)).token);
    const answer = await press(token, {}, { cookie: `kordel.session=${browser.session}` });
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await accountsWith(email)).toEqual([]);
    expect((await personOfToken(browser.session, now()))?.email).toBe(other);
  });

  it("opens a session that ends when the mailbox proves itself elsewhere: a mail may have been passed on", async () => {
    const { email, token } = await invited();
    const session = sessionIn(await press(token, { own: "on" }));
    const browser = new Browser();
    await browser.ask(email);
    await browser.open((await newestMail(email)).token);
    expect(await personOfToken(session, now())).toBeNull();
    expect(await personOfToken(browser.session, now())).toMatchObject({ email });
  });
});

describe("saying that it does not fit", () => {
  it("needs no account, and is as final as a yes", async () => {
    const { email, token } = await invited();
    expect((await posted(decline, { token })).headers.get("location")).toBe(`/invite/${token}?declined=1`);
    expect(await callerFor(null).people.door({ token })).toMatchObject({ state: "REVOKED" });
    expect(sessionIn(await press(token))).toBeNull();
    expect(await accountsWith(email)).toEqual([]);
  });
});
