import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { MINUTE } from "@/domain/calendar";
import { anAddress, Browser } from "@/server/core/auth/testing";
import { now, shiftClock } from "@/server/core/clock";
import { authDb } from "@/server/core/database";
import { spend } from "./limits";
import { networkPrefix } from "./network";

const where = (answer: Response) => answer.headers.get("location") ?? "";

/** A network of its own for a test, so that no other one counts into it. */
const aNetwork = () => {
  const part = () => Math.floor(Math.random() * 65_536).toString(16);
  return `2001:${part()}:${part()}`;
};

afterEach(() => shiftClock(0));

describe("limits", () => {
  it("let five mails an hour go to one address, from wherever", async () => {
    const email = anAddress();
    for (let mail = 0; mail < 5; mail++) expect(where(await new Browser().ask(email))).toBe("/login/code");
    const sixth = await new Browser().ask(email, { next: "/now" });
    expect(where(sixth)).toBe("/login?state=limited&next=%2Fnow");
    expect(await authDb.localMail.count({ where: { to: email } })).toBe(5);
    shiftClock(59 * MINUTE);
    expect(where(await new Browser().ask(email))).toContain("limited");
    shiftClock(71 * MINUTE);
    expect(where(await new Browser().ask(email))).toBe("/login/code");
  });

  it("are kept in the database, where a restart does not reach them", async () => {
    const email = anAddress();
    for (let mail = 0; mail < 5; mail++) await new Browser().ask(email);
    const rows = await authDb.rateLimit.findMany({ where: { key: { startsWith: "mails:" } } });
    expect(rows.some((row) => row.count === 5)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(email);
  });

  it("let twenty mails an hour go out for one network, whichever address of it asks", async () => {
    const network = aNetwork();
    const from = (host: string) => new Browser({ "x-forwarded-for": `${network}:${host}::1` });
    for (let mail = 0; mail < 20; mail++)
      expect(where(await from(mail.toString(16)).ask(anAddress()))).toBe("/login/code");
    expect(where(await from("ffff").ask(anAddress()))).toContain("limited");
    expect(where(await new Browser({ "x-forwarded-for": `${aNetwork()}::1` }).ask(anAddress()))).toBe(
      "/login/code",
    );
  });

  it("count the address that our own proxy added, not what the visitor claims", async () => {
    const network = aNetwork();
    const claim = (mail: number) => new Browser({ "x-forwarded-for": `198.51.${mail}.1, ${network}::1` });
    for (let mail = 0; mail < 20; mail++) await claim(mail).ask(anAddress());
    expect(where(await claim(99).ask(anAddress()))).toContain("limited");
  });

  it("let no more through when many come at once", async () => {
    const key = randomUUID();
    const allowance = { limit: 5, span: 60 * MINUTE };
    const answers = await Promise.all(Array.from({ length: 40 }, () => spend([{ key, allowance }], now())));
    expect(answers.filter(Boolean).length).toBe(5);
  });

  it("count nothing when one of them says no", async () => {
    const [full, free] = [randomUUID(), randomUUID()];
    const allowance = { limit: 1, span: 60 * MINUTE };
    await spend([{ key: full, allowance }], now());
    expect(
      await spend(
        [
          { key: free, allowance },
          { key: full, allowance },
        ],
        now(),
      ),
    ).toBe(false);
    expect(await spend([{ key: free, allowance }], now())).toBe(true);
  });

  it("stop typed codes of a network and for an address", async () => {
    const network = aNetwork();
    for (let guess = 0; guess < 60; guess++)
      await new Browser({ "x-forwarded-for": `${network}::${guess}` }).type("00000000", anAddress());
    expect(
      where(await new Browser({ "x-forwarded-for": `${network}::1` }).type("00000000", anAddress())),
    ).toContain("limited");
    const email = anAddress();
    for (let guess = 0; guess < 25; guess++) await new Browser().type("00000000", email);
    expect(where(await new Browser().type("00000000", email))).toContain("limited");
  });
});

describe("the network of an address", () => {
  it.each([
    ["203.0.113.77", "203.0.113"],
    ["::ffff:203.0.113.77", "203.0.113"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1"],
    ["2001:db8:0001::1", "2001:db8:1"],
    ["2001:DB8::", "2001:db8:0"],
    ["[2001:db8:1::1]:443", "2001:db8:1"],
    ["fe80::1%eth0", "fe80:0:0"],
    ["127.0.0.1", null],
    ["::1", null],
    ["::ffff:127.0.0.1", null],
    ["nonsense", "unknown"],
    ["", "unknown"],
  ])("%s: %s", (address, prefix) => expect(networkPrefix(address)).toBe(prefix));
});
