import { afterEach, describe, expect, it } from "vitest";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { personOfToken } from "./session";
import { anAddress, Browser, newestMail } from "./testing";

const where = (answer: Response) => answer.headers.get("location") ?? "";

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

  it("gives fifty browsers' presses at once one session", async () => {
    const [browser, email] = [new Browser(), anAddress()];
    await browser.ask(email);
    const { token } = await newestMail(email);
    const copies = Array.from({ length: 50 }, () => {
      const copy = new Browser();
      for (const [name, value] of browser.jar) copy.jar.set(name, value);
      return copy;
    });
    await Promise.all(copies.map((copy) => copy.open(token)));
    expect(copies.filter((copy) => copy.session).length).toBe(1);
    expect(await authDb.session.count({ where: { person: { email } } })).toBe(1);
  });
});
