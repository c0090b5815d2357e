import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { DAY, HOUR } from "@/domain/calendar";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { personOfToken, sessionToken } from "./session";
import { anAddress, Browser, newestMail } from "./testing";

async function signedIn(
  headers: Record<string, string> = {},
  email = anAddress(),
  fields: Record<string, string> = {},
) {
  const browser = new Browser(headers);
  await browser.ask(email, fields);
  await browser.open((await newestMail(email)).token);
  return { browser, email, token: browser.session as string };
}

const holder = (token: string | null) => personOfToken(token, now());

afterEach(() => shiftClock(0));

describe("a session", () => {
  it("ends after a day, however much it is used", async () => {
    const { token, email } = await signedIn();
    for (let at = 4 * HOUR; at < DAY; at += 4 * HOUR) {
      shiftClock(at);
      expect((await holder(token))?.email).toBe(email);
    }
    shiftClock(DAY + 1000);
    expect(await holder(token)).toBeNull();
  });

  it("lives for thirty days without use on one's own device, and for ninety in any case", async () => {
    const own = { own: "on" };
    const { token, email } = await signedIn({}, anAddress(), own);
    for (let at = 29 * DAY; at < 90 * DAY; at += 29 * DAY) {
      shiftClock(at);
      expect((await holder(token))?.email).toBe(email);
    }
    shiftClock(90 * DAY + 1000);
    expect(await holder(token)).toBeNull();
    shiftClock(0);
    const { token: idle } = await signedIn({}, anAddress(), own);
    shiftClock(30 * DAY + 1000);
    expect(await holder(idle)).toBeNull();
  });

  it("stays on one's own device when one signs in there again, and nobody else inherits that", async () => {
    const { browser, email } = await signedIn({}, anAddress(), { own: "on" });
    await browser.ask(email);
    await browser.open((await newestMail(email)).token);
    shiftClock(2 * DAY);
    expect((await holder(browser.session))?.email).toBe(email);
    const other = anAddress();
    await browser.ask(other);
    await browser.open((await newestMail(other)).token);
    shiftClock(3 * DAY + 1000);
    expect(await holder(browser.session)).toBeNull();
  });

  it("is written down as used only every few minutes", async () => {
    const { token } = await signedIn();
    const seenAt = async () =>
      (await authDb.session.findFirst({ where: { tokenHash: sha(token) }, select: { seenAt: true } }))
        ?.seenAt;
    const first = await seenAt();
    shiftClock(4 * 60_000);
    await holder(token);
    expect(await seenAt()).toEqual(first);
    shiftClock(6 * 60_000);
    await holder(token);
    expect(await seenAt()).not.toEqual(first);
  });

  it("has a new token after every sign-in, and the browser's old one is dead", async () => {
    const { browser, email, token } = await signedIn();
    await browser.ask(email);
    await browser.open((await newestMail(email)).token);
    expect(browser.session).not.toBe(token);
    expect(await holder(token)).toBeNull();
    expect((await holder(browser.session))?.email).toBe(email);
  });

  it("does not start under a token that somebody planted", async () => {
    const [browser, email] = [new Browser(), anAddress()];
    const planted = sessionToken();
    browser.jar.set("kordel.session", planted);
    await browser.ask(email);
    await browser.open((await newestMail(email)).token);
    expect(browser.session).not.toBe(planted);
    expect(await holder(planted)).toBeNull();
  });

  it("ends at once when it is removed, and by signing out", async () => {
    const { browser, token } = await signedIn();
    const other = await signedIn();
    await authDb.session.deleteMany({ where: { tokenHash: sha(other.token) } });
    expect(await holder(other.token)).toBeNull();
    const answer = await browser.post("/api/auth/signout", {});
    expect(answer.headers.get("clear-site-data")).toContain("storage");
    expect(browser.session).toBeNull();
    expect(await holder(token)).toBeNull();
  });

  it("keeps a short name of the browser, and nothing else about it", async () => {
    const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
    const { token } = await signedIn({ "user-agent": userAgent, "x-forwarded-for": "203.0.113.77" });
    const row = await authDb.session.findFirst({ where: { tokenHash: sha(token) } });
    expect(row?.device).toBe("Firefox · Linux");
    expect(JSON.stringify(row)).not.toContain("203.0.113");
  });

  it("has a cookie that scripts cannot read and other sites do not send", async () => {
    const [browser, email] = [new Browser(), anAddress()];
    await browser.ask(email);
    const answer = await browser.open((await newestMail(email)).token);
    const line = answer.headers.getSetCookie().find((one) => one.startsWith("kordel.session=")) ?? "";
    for (const part of ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=86400"]) expect(line).toContain(part);
    expect(line).not.toContain("Domain");
  });

  it.each([null, "", "x", "a".repeat(43), "a".repeat(10_000), "\u0000"])(
    "is nobody's with the token %s",
    async (token) => {
      expect(await holder(token)).toBeNull();
    },
  );
});

describe("a stolen copy of the database", () => {
  it("holds no token, code, address of a network or anything that signs in", async () => {
    const browser = new Browser({ "x-forwarded-for": "203.0.113.77" });
    const email = anAddress();
    await browser.ask(email);
    const { token, code } = await newestMail(email);
    const secret = browser.jar.get("kordel.asked") ?? "";
    const dump = JSON.stringify([
      await authDb.signIn.findMany({ where: { email } }),
      await authDb.rateLimit.findMany(),
      await authDb.session.findMany({ where: { person: { email } } }),
    ]);
    await browser.open(token);
    const after = JSON.stringify(await authDb.session.findMany({ where: { person: { email } } }));
    const { browser: secretOfBrowser } = JSON.parse(
      Buffer.from(secret.split(".")[0] ?? "", "base64url").toString(),
    ) as { browser: string };
    for (const found of [
      token,
      code,
      sha(token),
      sha(code),
      sha(`${code}`),
      secretOfBrowser,
      sha(secretOfBrowser),
      "203.0.113",
    ]) {
      expect(dump).not.toContain(found);
    }
    expect(after).not.toContain(browser.session);
    // What a thief finds there opens nothing when it is shown as a token.
    const stolen = [...(dump + after).matchAll(/"(?:tokenHash|linkHash|codeHash|id|key)":"([^"]+)"/g)].map(
      (match) => match[1] as string,
    );
    for (const value of stolen) expect(await holder(value)).toBeNull();
  });
});

function sha(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
