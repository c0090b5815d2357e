import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EXAMPLE_DOMAIN } from "@/domain/account/example";
import { sha256 } from "@/server/core/auth/hashes";
import { personOfToken } from "@/server/core/auth/session";
import { anAddress, Browser, newestMail } from "@/server/core/auth/testing";
import { now } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { env } from "@/server/core/env";
import { get, postToDoor } from "./front";

const FORM = "application/x-www-form-urlencoded";
const own = () => new URL(env.publicUrl).origin;

function request(path: string, headers: Record<string, string>, body: string): Request {
  return new Request(`${env.publicUrl}${path}`, { method: "POST", headers, body });
}

describe("a post from elsewhere", () => {
  const evil = "https://evil.example";
  const foreign: [string, Record<string, string>][] = [
    ["another site", { "sec-fetch-site": "cross-site", origin: evil }],
    ["another site that claims our origin", { "sec-fetch-site": "cross-site", origin: own() }],
    ["a neighbouring host", { "sec-fetch-site": "same-site", origin: "http://evil.localhost:3000" }],
    ["an old browser on another site", { origin: evil }],
    ["an old browser in a sandbox", { origin: "null" }],
    ["an origin that begins like ours", { origin: `${own()}.evil.example` }],
    ["our origin on another port", { origin: "http://localhost:1" }],
    ["nobody knows where", {}],
  ];
  const paths = [
    "/api/auth/signin/email",
    "/api/auth/callback/email",
    "/api/auth/again",
    "/api/auth/signout",
    "/api/auth/example",
    "/api/auth/locale",
  ];

  for (const path of paths) {
    it.each(foreign)(`to ${path} from %s is refused`, async (_, headers) => {
      const answer = await postToDoor(
        request(path, { "content-type": FORM, ...headers }, "email=a@example.org"),
      );
      expect(answer.status).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    });
  }

  it.each([
    "text/plain",
    "multipart/form-data; boundary=x",
    "text/html",
    "application/xml",
    "",
    "application/jsonp",
  ])("as %s is refused, also from our own pages", async (type) => {
    const answer = await postToDoor(
      request(
        "/api/auth/signin/email",
        { "content-type": type, "sec-fetch-site": "same-origin" },
        "email=a@example.org",
      ),
    );
    expect(answer.status).toBe(415);
  });

  it("changes nothing: no mail, no session, no sign-out", async () => {
    const [browser, email] = [new Browser(), anAddress()];
    await browser.ask(email);
    const { token } = await newestMail(email);
    const cookie = `kordel.asked=${browser.jar.get("kordel.asked")}`;
    const headers = { "content-type": FORM, cookie, "sec-fetch-site": "cross-site", origin: evil };
    await postToDoor(request("/api/auth/callback/email", headers, `token=${token}`));
    await browser.open(token);
    const session = `kordel.session=${browser.session}`;
    await postToDoor(request("/api/auth/signout", { ...headers, cookie: session }, ""));
    expect((await personOfToken(browser.session, now()))?.email).toBe(email);
  });
});

describe("signing in without leaving the page", () => {
  const inPlace = { accept: "application/json" };
  const stateOf = async (answer: Response) => ((await answer.json()) as { state: string }).state;
  const again = (browser: Browser, fields: Record<string, string> = {}) =>
    browser.post("/api/auth/again", fields, inPlace);
  const typeCode = async (browser: Browser, email: string) =>
    stateOf(
      await browser.post("/api/auth/callback/email", { code: (await newestMail(email)).code }, inPlace),
    );

  async function signedIn() {
    const [browser, email] = [new Browser(), anAddress()];
    await browser.ask(email);
    await browser.open((await newestMail(email)).token);
    return { browser, email };
  }
  it("knows the address of a session that is over, and mails there only", async () => {
    const { browser, email } = await signedIn();
    // by the row and not by the clock: an ask of tomorrow would sweep away those of other tests
    const over = new Date(now().getTime() - 1000);
    await authDb.session.updateMany({
      where: { tokenHash: sha256(browser.session as string) },
      data: { expiresAt: over },
    });
    expect(await personOfToken(browser.session, now())).toBeNull();
    const answer = await again(browser);
    expect(answer.headers.get("content-type")).toBe("application/json");
    const said = await answer.clone().text();
    expect(said).not.toContain(email);
    expect(await stateOf(answer)).toBe("sent");
    expect(await typeCode(browser, email)).toBe("signedIn");
    expect((await personOfToken(browser.session, now()))?.email).toBe(email);
  });

  it("asks for the address where the session is unknown, and says the same for every one", async () => {
    const { browser, email } = await signedIn();
    browser.jar.delete("kordel.session");
    expect(await stateOf(await again(browser))).toBe("signedOut");
    expect(await stateOf(await again(browser, { email: "keine" }))).toBe("address");
    expect(await stateOf(await again(browser, { email: anAddress() }))).toBe("sent");
    expect(await stateOf(await again(browser, { email }))).toBe("sent");
    expect(await typeCode(browser, email)).toBe("signedIn");
    expect((await personOfToken(browser.session, now()))?.email).toBe(email);
  });

  it("does not mail for whoever was signed out by a press, and not from a form without an address", async () => {
    const { browser } = await signedIn();
    const token = browser.session as string;
    await browser.post("/api/auth/signout", {});
    browser.jar.set("kordel.session", token);
    expect(await stateOf(await again(browser))).toBe("signedOut");
    const answer = await browser.post("/api/auth/again", { next: "/now", email: anAddress() });
    expect(answer.headers.get("location")).toBe("/login?next=%2Fnow");
  });
});

describe("a post from our own pages", () => {
  it.each([
    ["a form", FORM, (email: string) => new URLSearchParams({ email }).toString()],
    [
      "a form with a charset",
      `${FORM}; charset=UTF-8`,
      (email: string) => new URLSearchParams({ email }).toString(),
    ],
    ["JSON", "application/json", (email: string) => JSON.stringify({ email })],
  ])("as %s is taken", async (_, type, body) => {
    const email = anAddress();
    const ours: Record<string, string>[] = [{ "sec-fetch-site": "same-origin" }, { origin: own() }];
    for (const headers of ours) {
      const answer = await postToDoor(
        request("/api/auth/signin/email", { "content-type": type, ...headers }, body(email)),
      );
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/login/code"]);
    }
  });

  it.each([
    "[]",
    "null",
    "7",
    '"x"',
    "{",
    '{"email":{"contains":""}}',
    '{"email":["a@example.org"]}',
    '{"email":null}',
  ])("as the JSON %s is refused", async (body) => {
    const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
    expect((await postToDoor(request("/api/auth/signin/email", headers, body))).status).toBe(400);
  });

  it("of more than 16 kB is refused", async () => {
    const headers = { "content-type": FORM, "sec-fetch-site": "same-origin" };
    expect(
      (await postToDoor(request("/api/auth/signin/email", headers, `email=${"a".repeat(17_000)}`))).status,
    ).toBe(413);
  });
});

describe("what NextAuth would offer", () => {
  it.each([
    "signin",
    "signin/email",
    "signout",
    "session",
    "csrf",
    "providers",
    "error",
    "verify-request",
    "_log",
    "callback/credentials",
    "callback",
    "",
  ])("at %s is not here to read", async (path) => {
    const answer = await get(new Request(`${env.publicUrl}/api/auth/${path}`));
    expect([answer.status, await answer.text()]).toEqual([404, ""]);
  });

  it.each([
    "session",
    "_log",
    "csrf",
    "signin",
    "signin/google",
    "callback",
    "callback/credentials",
    "signin/email/x",
    "SIGNIN/EMAIL",
    "",
  ])("at %s takes no post", async (path) => {
    const headers = { "content-type": FORM, "sec-fetch-site": "same-origin" };
    expect((await postToDoor(request(`/api/auth/${path}`, headers, ""))).status).toBe(404);
  });
});

describe("the language of somebody who is not signed in", () => {
  it("is kept in a cookie and leads back, within this site", async () => {
    const browser = new Browser();
    const answer = await browser.post("/api/auth/locale", { locale: "en", next: "/login/code?state=wrong" });
    expect(answer.headers.get("location")).toBe("/login/code?state=wrong");
    expect(browser.jar.get("kordel.locale")).toBe("en");
    const elsewhere = await browser.post("/api/auth/locale", {
      locale: "xx; Path=/x",
      next: "//evil.example",
    });
    expect(elsewhere.headers.get("location")).toBe("/login");
    expect(elsewhere.headers.getSetCookie()).toEqual([]);
  });
});

describe("the door for invented people", () => {
  const invented = async () => {
    const email = `${randomUUID()}@${EXAMPLE_DOMAIN}`;
    await authDb.person.create({ data: { email, name: "Erfunden", createdAt: now() } });
    return email;
  };

  it("signs in with one press, in local mode, as them only", async () => {
    expect(env.local).toBe(true);
    const [browser, email] = [new Browser(), await invented()];
    await browser.post("/api/auth/example", { email });
    expect((await personOfToken(browser.session, now()))?.email).toBe(email);

    const real = anAddress();
    await authDb.person.create({ data: { email: real, name: "Ada", createdAt: now() } });
    for (const other of [real, `nobody@${EXAMPLE_DOMAIN}`, `${real}@${EXAMPLE_DOMAIN}`, ""]) {
      const stranger = new Browser();
      await stranger.post("/api/auth/example", { email: other });
      expect(stranger.session).toBeNull();
    }
  });
});
