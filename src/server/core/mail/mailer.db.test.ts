import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { now } from "@/server/core/clock";
import { MailCatcher } from "./testing";

const catcher = new MailCatcher();

/** The server's modules as they are on a real server: https outside, mail going out. */
async function onServer() {
  const [{ sendMail }, { Browser }, { localMails }, { examplePeople }, { postToDoor }] = await Promise.all([
    import("@/server/core/mailer"),
    import("@/server/core/auth/testing"),
    import("@/server/core/auth/local-mails"),
    import("@/server/core/auth/examples/example-people"),
    import("@/server/core/auth/doors/front"),
  ]);
  return { sendMail, Browser, localMails, examplePeople, post: postToDoor };
}
let here: Awaited<ReturnType<typeof onServer>>;
const mailsTo = catcher.to;
const anAddress = () => `${randomUUID()}@example.org`;
const link = "https://kordel.example/login/confirm?token=abc";

beforeAll(async () => {
  vi.stubEnv("KORDEL_LOCAL", undefined);
  vi.stubEnv("SMTP_URL", await catcher.open());
  vi.stubEnv("PUBLIC_URL", "https://kordel.example");
  vi.stubEnv("MAIL_FROM", "Kordel <kordel@kordel.example>");
  vi.resetModules();
  here = await onServer();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  // the next file shall not find a server that sends
  vi.resetModules();
  await catcher.close();
});

describe("a mail", () => {
  it("goes out as plain text to one address, and says that a machine sent it", async () => {
    const to = anAddress();
    await here.sendMail({ to, locale: "de", kind: "signIn", link, values: { code: "12345678" } });
    const [sent] = mailsTo(to);
    expect(sent?.to).toEqual([to]);
    expect(sent?.mail.subject).toBe("Anmelden bei Kordel");
    expect(sent?.mail.from?.text).toContain("kordel@kordel.example");
    expect(sent?.mail.text).toContain(link);
    expect(sent?.mail.text).toContain("1234 5678");
    expect(sent?.mail.html).toBe(false);
    expect(sent?.mail.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("does not go out to another spelling, to elsewhere, or with a line of its own", async () => {
    const before = catcher.taken.length;
    const sound = {
      to: anAddress(),
      locale: "de" as const,
      kind: "signIn" as const,
      link,
      values: { code: "12345678" },
    };
    const unsound = [
      { ...sound, to: sound.to.toUpperCase() },
      { ...sound, to: `${sound.to}, b@evil.example` },
      { ...sound, to: `"${sound.to}"@example.org` },
      { ...sound, to: `${sound.to}\r\nBcc: b@evil.example` },
      { ...sound, link: "https://evil.example/" },
      { ...sound, link: "https://kordel.example.evil.example/" },
      { ...sound, link: `${link}\r\nBcc: b@evil.example` },
      { ...sound, values: { code: "1234\r\n5678" } },
      { ...sound, unsubscribe: "abc\r\nBcc: b@evil.example" },
      { ...sound, unsubscribe: "abc>, <https://evil.example/" },
    ];
    for (const mail of unsound) await expect(here.sendMail(mail)).rejects.toThrow("must not go out");
    expect(catcher.taken.length).toBe(before);
  });

  it("that the mail server does not take is a refusal", async () => {
    catcher.refusing = true;
    await expect(
      here.sendMail({ to: anAddress(), locale: "en", kind: "invitation", link }),
    ).rejects.toMatchObject({ code: "mailUnavailable" });
    const answer = await new here.Browser().ask(anAddress());
    expect(answer.headers.get("location")).toBe("/login?state=mailUnavailable");
    catcher.refusing = false;
  });

  it("uses up no allowance while the mail server is out of order", async () => {
    const { allowances } = await import("@/domain/account/signing-in");
    const [browser, email] = [new here.Browser(), anAddress()];
    catcher.outOfOrder = true;
    for (let time = 0; time <= allowances.mailsToAddress.limit; time++)
      expect((await browser.ask(email)).headers.get("location")).toBe("/login?state=mailUnavailable");
    catcher.outOfOrder = false;
    expect((await browser.ask(email)).headers.get("location")).toBe("/login/code");
    expect(mailsTo(email)).toHaveLength(1);
  });

  it("uses up nothing of a colleague's or of another address's either", async () => {
    const { aPerson, callerFor, requestId } = await import("@/server/testing/workspace");
    const { allowances } = await import("@/domain/account/signing-in");
    const [api, colleague, other] = [callerFor(await aPerson()), anAddress(), anAddress()];
    const { id: organisationId } = await api.organisations.create({ requestId: requestId(), name: "Verein" });
    const invite = () =>
      api.organisations.inviteColleague({ requestId: requestId(), organisationId, email: colleague });
    const change = () => api.account.askEmailChange({ requestId: requestId(), email: other });
    catcher.outOfOrder = true;
    for (let time = 0; time <= allowances.mailsToAddress.limit; time++)
      for (const ask of [invite, change])
        await expect(ask()).rejects.toMatchObject({ cause: { code: "mailUnavailable" } });
    catcher.outOfOrder = false;
    for (const ask of [invite, change]) expect(await ask()).toEqual({ done: true });
    expect([mailsTo(colleague).length, mailsTo(other).length]).toEqual([1, 1]);
  });

  it("to an address that the mail server will not have counts as an attempt", async () => {
    const { allowances } = await import("@/domain/account/signing-in");
    const [browser, email] = [new here.Browser(), anAddress()];
    catcher.refusing = true;
    const states: (string | null)[] = [];
    for (let time = 0; time <= allowances.mailsToAddress.limit; time++)
      states.push((await browser.ask(email)).headers.get("location"));
    catcher.refusing = false;
    expect(states.at(-2)).toBe("/login?state=mailUnavailable");
    expect(states.at(-1)).toBe("/login?state=limited");
  });

  it("reaches only the host that was written, whatever was written", async () => {
    const hostile = [
      "a@example.org,b@evil.example",
      '"b@evil.example"@example.org',
      "a@evil.example＠example.org",
      "b@evil.example%00@example.org",
    ];
    for (const email of hostile) await new here.Browser().ask(email);
    const idn = `${randomUUID()}@münchen.example`;
    await new here.Browser().ask(idn);
    expect(catcher.taken.flatMap((one) => one.to).filter((to) => to.includes("evil"))).toEqual([]);
    // This mail server writes the envelope's domain in Unicode again; the letter has it as it was sent.
    const to = `To: ${idn.replace("münchen", "xn--mnchen-3ya")}`;
    expect(catcher.taken.filter((one) => one.raw.includes(to)).length).toBe(1);
  });
});

describe("on a server", () => {
  it("signing in works under https, with cookies that only this host can set", async () => {
    const [browser, email] = [new here.Browser(), anAddress()];
    const asked = await browser.ask(email);
    const mail = mailsTo(email)[0]?.mail.text ?? "";
    const opened = await browser.open(/token=([\w-]+)/.exec(mail)?.[1] ?? "");
    const lines = [...asked.headers.getSetCookie(), ...opened.headers.getSetCookie()];
    expect(lines.length).toBe(2);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-kordel\.(asked|session)=[\w.-]+; /);
      for (const part of ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"])
        expect(line.split("; ")).toContain(part);
      expect(line).not.toContain("Domain");
    }
    expect(browser.session).not.toBeNull();
  });

  it("speaks the language of the browser to somebody unknown", async () => {
    const email = anAddress();
    await new here.Browser({ "accept-language": "en-GB,en;q=0.9" }).ask(email);
    expect(mailsTo(email)[0]?.mail.subject).toBe("Sign in to Kordel");
  });

  it("there is no mailbox, nobody invented, and no door for them", async () => {
    expect(await here.localMails()).toBeNull();
    expect(await here.examplePeople()).toEqual([]);
    const headers = { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
    const { EXAMPLE_DOMAIN } = await import("@/domain/account/example");
    const { authDb } = await import("@/server/core/database");
    const email = `${randomUUID()}@${EXAMPLE_DOMAIN}`;
    await authDb.person.create({ data: { email, name: "Erfunden", createdAt: now() } });
    const body = new URLSearchParams({ email }).toString();
    const answer = await here.post(
      new Request("https://kordel.example/api/auth/example", { method: "POST", headers, body }),
    );
    expect([answer.status, await answer.text(), answer.headers.getSetCookie()]).toEqual([404, "", []]);
  });
});
