import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Halt } from "../run/halt.mjs";

const quiet = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

/**
 * Decides from the environment how this copy runs.
 *
 * Local mode, with its mailbox page and sign-in without mail, is on only while
 * neither mail nor a public address is configured, and then only this machine can
 * reach it. Everything else must be complete before anything starts.
 *
 * @returns `{ local, embedded, host, port, address, env }`; `env` holds what the server adds to its environment
 */
export function readSettings(given, home = ".data") {
  if (given.KORDEL_LOCAL)
    throw new Halt("KORDEL_LOCAL is set by npm start alone: remove it from the environment and from .env.");
  const port = readPort(given.PORT);
  const embedded = readDatabase(given);
  const local = !given.SMTP_URL && !given.PUBLIC_URL;
  if (local) {
    const address = `http://localhost:${port}`;
    const secret = localSecret(home);
    const env = {
      ...quiet,
      PUBLIC_URL: address,
      KORDEL_SECRET: secret,
      NEXTAUTH_URL: address,
      NEXTAUTH_SECRET: secret,
      KORDEL_LOCAL: "1",
    };
    return { local, embedded, host: "127.0.0.1", port, address, env };
  }
  requireAll(given, ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL", "KORDEL_SECRET"]);
  if (!/^smtps?:\/\/./.test(given.SMTP_URL))
    throw new Halt("SMTP_URL must look like smtps://name:password@mail.example.org: correct it.");
  const address = readPublicUrl(given.PUBLIC_URL);
  if (given.KORDEL_SECRET.length < 32) {
    throw new Halt(
      "KORDEL_SECRET must have at least 32 characters: make one with `openssl rand -base64 48`.",
    );
  }
  const env = { ...quiet, PUBLIC_URL: address, NEXTAUTH_URL: address, NEXTAUTH_SECRET: given.KORDEL_SECRET };
  return { local, embedded, host: given.HOST || "127.0.0.1", port, address, env };
}

function readPort(text = "3000") {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Halt(`PORT must be a number from 1 to 65535 and is "${text}": correct it.`);
}

/** @returns true when the private PostgreSQL is to be used */
function readDatabase(given) {
  const names = ["DATABASE_URL", "AUTH_DATABASE_URL", "OWNER_DATABASE_URL"];
  if (names.every((name) => !given[name])) return true;
  const missing = names.filter((name) => !given[name]);
  if (missing.length)
    throw new Halt(
      `With a PostgreSQL of your own, ${missing.join(" and ")} must be set too: see .env.example.`,
    );
  const optional = given.PURGE_DATABASE_URL ? ["PURGE_DATABASE_URL"] : [];
  for (const name of [...names, ...optional]) {
    if (!/^postgres(ql)?:\/\/./.test(given[name]) || !URL.canParse(given[name])) {
      throw new Halt(`${name} must look like postgresql://role:password@host:5432/kordel: correct it.`);
    }
  }
  return false;
}

function requireAll(given, names) {
  const missing = names.filter((name) => !given[name]);
  if (!missing.length) return;
  const are = missing.length === 1 ? "is" : "are";
  throw new Halt(
    `${missing.join(", ")} ${are} missing: a server that others reach needs mail, address and secret (see .env.example).`,
  );
}

function readPublicUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(url?.hostname);
  const plain = url?.protocol === "http:" && loopback;
  if (url && url.pathname === "/" && !url.search && !url.username && (plain || url.protocol === "https:"))
    return url.origin;
  throw new Halt(
    "PUBLIC_URL must be an address like https://kordel.example.org (http only for localhost, no path): correct it.",
  );
}

/** Made once and kept, or every restart would sign everybody out. */
function localSecret(home) {
  const file = path.join(home, "secret");
  if (fs.existsSync(file)) {
    const secret = fs.readFileSync(file, "utf8").trim();
    if (secret.length >= 32) return secret;
  }
  const secret = randomBytes(48).toString("base64url");
  fs.mkdirSync(home, { recursive: true });
  fs.writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

/** Reads `.env` as Next does: what the environment already says wins. */
export function loadEnvFile(file = ".env") {
  if (fs.existsSync(file)) process.loadEnvFile(file);
}
