import { afterEach, describe, expect, it } from "vitest";
import { DAY } from "@/domain/calendar";
import { personOfToken } from "@/server/core/auth/session";
import { anAddress, Browser, newestMail } from "@/server/core/auth/testing";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { aPerson, callerFor, requestId } from "@/server/testing/workspace";

/** Somebody signed in for real, as the API sees them. */
async function signedIn(email = anAddress()) {
  const browser = new Browser({ "user-agent": "Firefox/1 Linux" });
  await browser.ask(email);
  await browser.type((await newestMail(email)).code);
  const person = await personOfToken(browser.session, now());
  if (!person) throw new Error("not signed in");
  return { browser, email, person, api: callerFor(person) };
}

const refusal = (code: string) => ({ cause: { code } });

afterEach(() => shiftClock(0));

describe("one's own account", () => {
  it("is for the signed-in only", async () => {
    await expect(callerFor(null).account.me()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it("takes a name, safely repeated, and shows both texts when another window was faster", async () => {
    const { api } = await signedIn();
    const me = await api.account.me();
    const once = { requestId: requestId(), name: "  Ada  Lovelace ", version: me.version };
    const done = await api.account.rename(once);
    expect(await api.account.rename(once)).toEqual(done);
    expect((await api.account.me()).name).toBe("Ada Lovelace");
    const late = { requestId: requestId(), name: "Bea", version: me.version };
    await expect(api.account.rename(late)).rejects.toMatchObject({
      code: "CONFLICT",
      cause: { current: { name: "Ada Lovelace" } },
    });
  });

  it("takes language and theme", async () => {
    const { api } = await signedIn();
    await api.account.setLocale({ requestId: requestId(), locale: "en" });
    await api.account.setTheme({ requestId: requestId(), theme: "dark" });
    expect(await api.account.me()).toMatchObject({ locale: "en", theme: "dark" });
  });

  it("lists its sessions, this one first, and ends another with effect at its next request", async () => {
    const first = await signedIn();
    const second = await signedIn(first.email);
    const sessions = await second.api.account.sessions();
    expect(sessions.map((session) => session.isHere)).toEqual([true, false]);
    expect(sessions[0]?.device).toBe("Firefox · Linux");
    const other = sessions[1]?.id as string;
    for (let time = 0; time < 2; time++)
      await second.api.account.revokeSession({ requestId: requestId(), sessionId: other });
    expect(await personOfToken(first.browser.session, now())).toBeNull();
    expect(await personOfToken(second.browser.session, now())).not.toBeNull();
  });

  it("cannot end somebody else's session, and cannot tell whether there is one", async () => {
    const [ada, bea] = [await signedIn(), await signedIn()];
    const sessionId = bea.person.sessionId;
    const theirs = await ada.api.account.revokeSession({ requestId: requestId(), sessionId });
    const none = await ada.api.account.revokeSession({ requestId: requestId(), sessionId: requestId() });
    expect(theirs).toEqual(none);
    await ada.api.account.revokeOtherSessions({ requestId: requestId() });
    expect(await personOfToken(bea.browser.session, now())).not.toBeNull();
  });

  it("ends all others at once", async () => {
    const first = await signedIn();
    const second = await signedIn(first.email);
    await second.api.account.revokeOtherSessions({ requestId: requestId() });
    expect(await personOfToken(first.browser.session, now())).toBeNull();
    expect((await second.api.account.sessions()).length).toBe(1);
  });
});

describe("a change of address", () => {
  async function asked() {
    const ada = await signedIn();
    const wanted = anAddress();
    const request = { requestId: requestId(), email: wanted };
    await ada.api.account.askEmailChange(request);
    const confirm = (token: string, api = ada.api) =>
      api.account.confirmEmailChange({ requestId: requestId(), token });
    return {
      ...ada,
      wanted,
      request,
      confirm,
      old: (await newestMail(ada.email)).token,
      new: (await newestMail(wanted)).token,
    };
  }

  it("is in force when both have confirmed, in either order, and signs every other browser out", async () => {
    for (const order of [
      ["old", "new"],
      ["new", "old"],
    ] as const) {
      const change = await asked();
      const elsewhere = await signedIn(change.email);
      expect(await change.confirm(change[order[0]])).toEqual({ inForce: false });
      expect((await change.api.account.me()).email).toBe(change.email);
      expect(await change.api.account.emailChange()).toMatchObject({
        [`${order[0]}Confirmed`]: true,
        [`${order[1]}Confirmed`]: false,
      });
      expect(await change.confirm(change[order[1]])).toEqual({ inForce: true });
      expect((await change.api.account.me()).email).toBe(change.wanted);
      expect(await change.api.account.emailChange()).toBeNull();
      expect(await personOfToken(elsewhere.browser.session, now())).toBeNull();
      expect(await personOfToken(change.browser.session, now())).not.toBeNull();
    }
  });

  it("needs both: one of them twice is not enough", async () => {
    const change = await asked();
    await change.confirm(change.new);
    expect(await change.confirm(change.new)).toEqual({ inForce: false });
    expect((await change.api.account.me()).email).toBe(change.email);
  });

  it("is confirmed by nobody else, not even with both links", async () => {
    const change = await asked();
    const thief = await signedIn();
    for (const token of [change.old, change.new]) {
      await expect(change.confirm(token, thief.api)).rejects.toMatchObject(refusal("changeOver"));
      expect(await thief.api.account.emailChangeBehind({ token })).toBeNull();
    }
  });

  it("is not confirmed by looking", async () => {
    const change = await asked();
    for (let time = 0; time < 10; time++) {
      for (const token of [change.old, change.new])
        expect((await change.api.account.emailChangeBehind({ token }))?.isOver).toBe(false);
    }
    expect(await change.api.account.emailChange()).toMatchObject({
      oldConfirmed: false,
      newConfirmed: false,
    });
  });

  it("is over after a day, after a new one and after being taken back", async () => {
    const late = await asked();
    shiftClock(DAY + 1000);
    // The session has idled away by then; the API is asked as the person all the same.
    await expect(late.confirm(late.old)).rejects.toMatchObject(refusal("changeOver"));
    shiftClock(0);
    const replaced = await asked();
    await replaced.api.account.askEmailChange({ requestId: requestId(), email: anAddress() });
    await expect(replaced.confirm(replaced.old)).rejects.toMatchObject(refusal("changeOver"));
    const back = await asked();
    await back.api.account.cancelEmailChange({ requestId: requestId() });
    await expect(back.confirm(back.old)).rejects.toMatchObject(refusal("changeOver"));
  });

  it("mails once however often it is sent", async () => {
    const change = await asked();
    await change.api.account.askEmailChange(change.request);
    expect(await authDb.localMail.count({ where: { to: change.wanted } })).toBe(1);
  });

  it("is not held back by somebody else's request, nor by their row's id", async () => {
    const other = await asked();
    const row = await authDb.emailChange.findFirstOrThrow({
      where: { personId: other.person.id },
      select: { id: true },
    });
    const { api } = await signedIn();
    for (const taken of [other.request.requestId, row.id]) {
      const email = anAddress();
      expect(await api.account.askEmailChange({ requestId: taken, email })).toEqual({ done: true });
      expect(await authDb.localMail.count({ where: { to: email } })).toBe(1);
    }
  });

  it("to an address with an account looks like any other until its owner has confirmed, and then fails", async () => {
    const bea = await aPerson();
    const ada = await signedIn();
    expect(await ada.api.account.askEmailChange({ requestId: requestId(), email: bea.email })).toEqual({
      done: true,
    });
    const confirm = async (mailbox: string) =>
      ada.api.account.confirmEmailChange({
        requestId: requestId(),
        token: (await newestMail(mailbox)).token,
      });
    expect(await confirm(ada.email)).toEqual({ inForce: false });
    await expect(confirm(bea.email)).rejects.toMatchObject(refusal("addressTaken"));
    expect((await ada.api.account.me()).email).toBe(ada.email);
    expect(await authDb.person.count({ where: { email: bea.email } })).toBe(1);
  });

  it("to the same address is refused", async () => {
    const { api, email } = await signedIn();
    await expect(
      api.account.askEmailChange({ requestId: requestId(), email: email.toUpperCase() }),
    ).rejects.toMatchObject(refusal("sameAddress"));
  });

  it("takes effect once when both are pressed at once", async () => {
    const change = await asked();
    const answers = await Promise.all([
      change.confirm(change.old),
      change.confirm(change.new),
      change.confirm(change.old),
    ]);
    expect(answers.filter((answer) => answer.inForce).length).toBeGreaterThan(0);
    expect((await change.api.account.me()).email).toBe(change.wanted);
  });
});
