import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readSettings } from "./settings.mjs";

const home = fs.mkdtempSync(path.join(os.tmpdir(), "kordel-settings-"));
afterAll(() => fs.rmSync(home, { recursive: true }));
const read = (given) => readSettings(given, home);

const server = {
  SMTP_URL: "smtps://name:password@mail.example.org",
  MAIL_FROM: "Kordel <kordel@example.org>",
  PUBLIC_URL: "https://kordel.example.org",
  KORDEL_SECRET: "x".repeat(32),
};
const database = {
  DATABASE_URL: "postgresql://kordel_web:a@db/kordel",
  AUTH_DATABASE_URL: "postgresql://kordel_auth:b@db/kordel",
  OWNER_DATABASE_URL: "postgresql://kordel_owner:c@db/kordel",
};

describe("local mode", () => {
  test("is on with nothing configured, for this machine alone", () => {
    const settings = read({ HOST: "0.0.0.0" });
    expect(settings).toMatchObject({ local: true, embedded: true, host: "127.0.0.1", port: 3000 });
    expect(settings.env).toMatchObject({
      KORDEL_LOCAL: "1",
      PUBLIC_URL: "http://localhost:3000",
      NEXT_TELEMETRY_DISABLED: "1",
    });
  });

  test("keeps its secret over restarts, in a file only its owner reads", () => {
    expect(read({}).env.KORDEL_SECRET).toBe(read({}).env.KORDEL_SECRET);
    expect(fs.statSync(path.join(home, "secret")).mode & 0o777).toBe(0o600);
  });

  test("stays on with a PostgreSQL from outside", () => {
    expect(read(database)).toMatchObject({ local: true, embedded: false });
  });

  test.each(["SMTP_URL", "PUBLIC_URL"])("is off as soon as %s is set", (name) => {
    expect(() => read({ [name]: server[name] })).toThrow(/missing/);
  });

  test("cannot be asked for from outside", () => {
    expect(() => read({ ...server, KORDEL_LOCAL: "1" })).toThrow(/KORDEL_LOCAL/);
  });
});

describe("a server", () => {
  test("starts when mail, address and secret are complete", () => {
    const settings = read({ ...server, ...database, HOST: "0.0.0.0", PORT: "8080" });
    expect(settings).toMatchObject({ local: false, embedded: false, host: "0.0.0.0", port: 8080 });
    expect(settings.env.KORDEL_LOCAL).toBeUndefined();
    expect(settings.env).toMatchObject({
      NEXTAUTH_URL: server.PUBLIC_URL,
      NEXTAUTH_SECRET: server.KORDEL_SECRET,
    });
  });

  test.each(["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000", "https://a.example"])(
    "may be at %s",
    (url) => {
      expect(read({ ...server, PUBLIC_URL: url }).address).toBe(url);
    },
  );

  test.each([
    ["no secret", { KORDEL_SECRET: "" }, /KORDEL_SECRET is missing/],
    ["a short secret", { KORDEL_SECRET: "short" }, /at least 32/],
    ["no sender", { MAIL_FROM: undefined }, /MAIL_FROM is missing/],
    ["plain http to the world", { PUBLIC_URL: "http://kordel.example.org" }, /PUBLIC_URL must/],
    ["an address with a path", { PUBLIC_URL: "https://example.org/kordel" }, /PUBLIC_URL must/],
    ["an address that is none", { PUBLIC_URL: "kordel" }, /PUBLIC_URL must/],
    ["mail over something else", { SMTP_URL: "https://mail.example.org" }, /SMTP_URL must/],
    ["a port that is none", { PORT: "80000" }, /PORT must/],
    ["half a database", { DATABASE_URL: database.DATABASE_URL }, /AUTH_DATABASE_URL and OWNER_DATABASE_URL/],
    ["another kind of role to purge", { ...database, PURGE_DATABASE_URL: "x" }, /PURGE_DATABASE_URL must/],
    ["another kind of database", { ...database, DATABASE_URL: "mysql://db" }, /DATABASE_URL must/],
  ])("refuses %s in one sentence", (_, change, sentence) => {
    const attempt = () => read({ ...server, ...change });
    expect(attempt).toThrow(sentence);
    expect(attempt).not.toThrow(/\n/);
  });
});
