import { afterEach, describe, expect, it } from "vitest";
import { MINUTE } from "@/domain/calendar";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { personOfToken } from "./session";
import { anAddress, Browser, newestMail } from "./testing";

const SECOND = 1000;
const where = (answer: Response) => answer.headers.get("location") ?? "";

/** A browser that has asked, and what it was mailed. */
async function asked() {
  const [browser, email] = [new Browser(), anAddress()];
  await browser.ask(email);
  return { browser, email, ...(await newestMail(email)) };
}

/** The same browser fifty times over, as if all were pressed at once. */
const copiesOf = (browser: Browser, count: number) =>
  Array.from({ length: count }, () => {
    const copy = new Browser();
    for (const [name, value] of browser.jar) copy.jar.set(name, value);
    return copy;
  });

afterEach(() => shiftClock(0));

describe("a link", () => {
  it("signs in the browser that asked, and creates the account only then", async () => {
    const [browser, email] = [new Browser(), anAddress()];
    expect(where(await browser.ask(email, { next: "/w/here" }))).toBe("/login/code");
    expect(await authDb.person.count({ where: { email } })).toBe(0);
    const { token } = await newestMail(email);
    expect(where(await browser.open(token))).toBe("/account/welcome?next=%2Fw%2Fhere");
    expect((await personOfToken(browser.session, now()))?.email).toBe(email);
  });

  it("leads a person with a name straight on", async () => {
    const { browser, email, token } = await asked();
    await authDb.person.create({ data: { email, name: "Ada", createdAt: now() } });
    expect(where(await browser.open(token))).toBe("/");
  });

  it("gives fifty presses at once one session", async () => {
    const { browser, email, token } = await asked();
    const copies = copiesOf(browser, 50);
    await Promise.all(copies.map((copy) => copy.open(token)));
    expect(copies.filter((copy) => copy.session).length).toBe(1);
    expect(await authDb.session.count({ where: { person: { email } } })).toBe(1);
  });

  it("gives one session to fifty presses of a link, another link and the code at once", async () => {
    const { browser, email, token, code } = await asked();
    await browser.ask(email);
    const second = await newestMail(email);
    const copies = copiesOf(browser, 51);
    const ways = [token, second.token];
    await Promise.all(
      copies.map((copy, index) =>
        index % 3 === 2 ? copy.type(code, email) : copy.open(ways[index % 3] ?? ""),
      ),
    );
    expect(await authDb.session.count({ where: { person: { email } } })).toBe(1);
  });

  it("is good for ten minutes", async () => {
    const { browser, token } = await asked();
    shiftClock(10 * MINUTE - SECOND);
    expect(where(await browser.open(token))).toBe("/account/welcome");
  });

  it("is refused at 10:01", async () => {
    const { browser, email, token, code } = await asked();
    shiftClock(10 * MINUTE + SECOND);
    expect(where(await browser.open(token))).toBe(`/login/confirm?token=${token}`);
    expect(where(await new Browser().type(code, email))).toContain("state=wrong");
    expect(browser.session).toBeNull();
    expect(await authDb.session.count({ where: { person: { email } } })).toBe(0);
  });

  it("works once", async () => {
    const { browser, email, token, code } = await asked();
    await browser.open(token);
    const again = copiesOf(browser, 1)[0] as Browser;
    again.jar.delete("kordel.session");
    await again.open(token);
    await again.type(code, email);
    expect(again.session).toBeNull();
  });

  it("is useless in another browser, even one that has asked for itself", async () => {
    const { browser, email, token } = await asked();
    const other = new Browser();
    await other.open(token);
    expect(other.session).toBeNull();
    await other.ask(anAddress());
    await other.open(token);
    expect(other.session).toBeNull();
    await browser.open(token);
    expect((await personOfToken(browser.session, now()))?.email).toBe(email);
  });

  it("of an earlier mail still works in the same browser", async () => {
    const { browser, email, token } = await asked();
    await browser.ask(email);
    await browser.open(token);
    expect(browser.session).not.toBeNull();
  });

  it("ends every other link and code of the address", async () => {
    const first = await asked();
    const second = new Browser();
    await second.ask(first.email);
    const mail = await newestMail(first.email);
    await second.open(mail.token);
    await first.browser.open(first.token);
    await first.browser.type(first.code);
    expect(first.browser.session).toBeNull();
  });

  it("is not used up by reading, however often and by whom", async () => {
    const { browser, token } = await asked();
    for (let fetch = 0; fetch < 100; fetch++) {
      const scanner = fetch % 2 ? new Browser() : (copiesOf(browser, 1)[0] as Browser);
      const answer = await scanner.get(`/api/auth/callback/email?token=${token}&email=a&callbackUrl=/`);
      expect(where(answer)).toBe(`/login/confirm?token=${token}`);
      expect(scanner.session).toBeNull();
    }
    expect(where(await browser.open(token))).toBe("/account/welcome");
  });

  it("is refused when it is none", async () => {
    const { browser } = await asked();
    for (const token of ["", "x", "a".repeat(43), "a".repeat(5000)]) {
      expect(where(await browser.open(token))).toContain("/login/confirm");
    }
    expect(browser.session).toBeNull();
  });
});

describe("a code", () => {
  it("works in any browser, with its address", async () => {
    const { email, code } = await asked();
    const phone = new Browser();
    expect(where(await phone.type(code, email))).toBe("/account/welcome");
    expect((await personOfToken(phone.session, now()))?.email).toBe(email);
  });

  it("works in the asking browser without the address", async () => {
    const { browser, code } = await asked();
    expect(where(await browser.type(code))).toBe("/account/welcome");
  });

  it("does not work for another address", async () => {
    const [first, second] = [await asked(), await asked()];
    const browser = new Browser();
    await browser.type(first.code, second.email);
    await browser.type(first.code, anAddress());
    expect(browser.session).toBeNull();
  });

  it("survives four wrong ones and dies at the fifth; the link lives on", async () => {
    const { browser, email, token, code } = await asked();
    const wrong = code === "00000000" ? "00000001" : "00000000";
    const guesser = new Browser();
    for (const left of [4, 3, 2, 1])
      expect(where(await guesser.type(wrong, email))).toContain(`left=${left}`);
    const four = await asked();
    for (let guess = 0; guess < 4; guess++)
      await guesser.type(wrong === four.code ? "00000002" : wrong, four.email);
    expect(where(await guesser.type(four.code, four.email))).toBe("/account/welcome");

    const hopeful = new Browser();
    expect(where(await hopeful.type(wrong, email))).toContain("left=0");
    await hopeful.type(code, email);
    expect(hopeful.session).toBeNull();
    await browser.open(token);
    expect(browser.session).not.toBeNull();
  });

  it("is guessed five times at most, also by a hundred at once", async () => {
    const { email, code } = await asked();
    const guesses = Array.from({ length: 100 }, (_, index) => String(index).padStart(8, "0")).filter(
      (guess) => guess !== code,
    );
    await Promise.all(guesses.map((guess) => new Browser().type(guess, email)));
    const row = await authDb.signIn.findFirst({ where: { email }, select: { tries: true } });
    expect(row?.tries).toBe(5);
  });

  it("answers the same where nobody has asked", async () => {
    const [{ email, code }, nobody] = [await asked(), anAddress()];
    const wrong = code === "00000000" ? "00000001" : "00000000";
    for (let guess = 0; guess < 6; guess++) {
      const [here, there] = [await new Browser().type(wrong, email), await new Browser().type(wrong, nobody)];
      // After the fifth the mail's own tries are spent as well as the counted ones.
      if (guess < 5) expect(where(there)).toBe(where(here));
      expect(there.status).toBe(here.status);
    }
  });
});

describe("asking", () => {
  it("gives known and unknown addresses the same answer and the same work", async () => {
    const known = anAddress();
    await authDb.person.create({ data: { email: known, name: "Ada", createdAt: now() } });
    const statements: string[][] = [];
    const answers: Response[] = [];
    let listening: string[] = [];
    authDb.$on("query", (event) => listening.push(event.query));
    for (const email of [known, anAddress()]) {
      listening = [];
      statements.push(listening);
      answers.push(await new Browser().ask(email));
      await new Promise((resolve) => setImmediate(resolve));
    }
    const [first, second] = answers as [Response, Response];
    expect([second.status, where(second), await second.text()]).toEqual([
      first.status,
      where(first),
      await first.text(),
    ]);
    const names = (answer: Response) => [...answer.headers.keys()].sort();
    expect(names(second)).toEqual(names(first));
    const cookie = (answer: Response) =>
      answer.headers.getSetCookie().map((line) => line.replace(/=[^;]*/, "").length);
    expect(cookie(second)).toEqual(cookie(first));
    expect(statements[1]).toEqual(statements[0]);
    expect(statements[0]?.length).toBeGreaterThan(5);
  });

  it("takes every spelling of an address as one", async () => {
    const [browser, email] = [new Browser(), anAddress()];
    await browser.ask(`  ${email.toUpperCase().replace("@", "＠")} `);
    expect((await newestMail(email)).code).toMatch(/^\d{8}$/);
  });

  it("refuses what is no address, and mails nobody", async () => {
    const before = await authDb.signIn.count();
    const answer = await new Browser().ask("a@example.org,b@evil.example", { next: "/now" });
    expect(where(answer)).toBe("/login?state=address&next=%2Fnow");
    expect(await authDb.signIn.count({ where: { email: { contains: "evil" } } })).toBe(0);
    expect(await authDb.signIn.count()).toBeGreaterThanOrEqual(before);
  });

  it("follows no path to elsewhere", async () => {
    const [browser, email] = [new Browser(), anAddress()];
    await authDb.person.create({ data: { email, name: "Ada", createdAt: now() } });
    await browser.ask(email, { next: "//evil.example" });
    const { code } = await newestMail(email);
    const answer = await browser.post("/api/auth/callback/email", { code, next: "https://evil.example" });
    expect(where(answer)).toBe("/");
  });
});
