import { randomUUID } from "node:crypto";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

/** A mail server that keeps what it takes, with the envelope as it came over the wire. */
const taken: { to: string[]; mail: ParsedMail; raw: string }[] = [];
let refusing = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_, __, callback) => (refusing ? callback(new Error("no")) : callback()),
  onData: (stream, session, callback) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", async () => {
      const raw = Buffer.concat(chunks);
      taken.push({
        to: session.envelope.rcptTo.map((rcpt) => rcpt.address),
        mail: await simpleParser(raw),
        raw: raw.toString(),
      });
      callback();
    });
  },
});

/** The server's modules as they are on a real server: https outside, mail going out. */
async function onServer() {
  const [{ sendMail }, { Browser }, { localMails }, { examplePeople }, { post }] = await Promise.all([
    import("@/server/core/mailer"),
    import("@/server/core/auth/testing"),
    import("@/server/core/auth/local-mails"),
    import("@/server/core/auth/example-people"),
    import("@/server/core/auth/doors/front"),
  ]);
  return { sendMail, Browser, localMails, examplePeople, post };
}
let here: Awaited<ReturnType<typeof onServer>>;
const mailsTo = (address: string) => taken.filter((one) => one.to.includes(address));
const anAddress = () => `${randomUUID()}@example.org`;
const link = "https://kordel.example/login/confirm?token=abc";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  vi.stubEnv("KORDEL_LOCAL", undefined);
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("PUBLIC_URL", "https://kordel.example");
  vi.stubEnv("MAIL_FROM", "Kordel <kordel@kordel.example>");
  vi.resetModules();
  here = await onServer();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise<void>((resolve) => server.close(() => resolve()));
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
    const before = taken.length;
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
    ];
    for (const mail of unsound) await expect(here.sendMail(mail)).rejects.toThrow("must not go out");
    expect(taken.length).toBe(before);
  });

  it("that the mail server does not take is a refusal", async () => {
    refusing = true;
    await expect(
      here.sendMail({ to: anAddress(), locale: "en", kind: "invitation", link }),
    ).rejects.toMatchObject({ code: "mailUnavailable" });
    const answer = await new here.Browser().ask(anAddress());
    expect(answer.headers.get("location")).toBe("/login?state=mailUnavailable");
    refusing = false;
  });

  it("reaches only the host that was written, whatever was written", async () => {
    const hostile = [
      "a@example.org,b@evil.example",
      '"b@evil.example"@example.org',
      "a@evil.example＠example.org",
      "b@evil.example%00@example.org",
      "<b@evil.example>",
    ];
    for (const email of hostile) await new here.Browser().ask(email);
    const idn = `${randomUUID()}@münchen.example`;
    await new here.Browser().ask(idn);
    expect(taken.flatMap((one) => one.to).filter((to) => to.includes("evil"))).toEqual([]);
    // This mail server writes the envelope's domain in Unicode again; the letter has it as it was sent.
    const to = `To: ${idn.replace("münchen", "xn--mnchen-3ya")}`;
    expect(taken.filter((one) => one.raw.includes(to)).length).toBe(1);
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
    await authDb.person.create({ data: { email, name: "Erfunden", createdAt: new Date() } });
    const body = new URLSearchParams({ email }).toString();
    const answer = await here.post(
      new Request("https://kordel.example/api/auth/example", { method: "POST", headers, body }),
    );
    expect([answer.status, await answer.text(), answer.headers.getSetCookie()]).toEqual([404, "", []]);
  });
});
