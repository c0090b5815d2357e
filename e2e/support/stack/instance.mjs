import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { startWeb } from "../../../scripts/launch/web.mjs";
import { makeDatabase } from "../../../scripts/postgres/testing.mjs";
import { endGroup, runNode } from "../../../scripts/run/child.mjs";

/** What a shell or CI may have set must not decide how the instance under test runs. */
const ours =
  /^(DATABASE_URL|AUTH_DATABASE_URL|OWNER_DATABASE_URL|PURGE_DATABASE_URL|SMTP_URL|MAIL_FROM|PUBLIC_URL|HOST|PORT|KORDEL_.*|NEXTAUTH_.*)$/;
const logs = ".test";

/**
 * Starts the production build with a database of its own, as the restricted roles.
 *
 * @param smtpUrl where its mails go; without it the instance is in local mode, with the example in it
 * @param holdSeconds how long it holds a mail that can be taken back; left out, as long as every server does
 * @param beside another instance, whose database and secret it shares
 * @returns `{ address, shared, stop() }`
 */
export async function openInstance({ name, cluster, smtpUrl, holdSeconds, beside }) {
  const port = await anyPort();
  const address = smtpUrl ? `http://127.0.0.1:${port}` : `http://localhost:${port}`;
  const shared = beside?.shared ?? {
    database: await makeDatabase(cluster, `kordel_${name}`),
    secret: randomBytes(48).toString("base64url"),
  };
  const { OWNER_DATABASE_URL: owner, ...urls } = shared.database;
  const { secret } = shared;
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !ours.test(key))),
    ...urls,
    NEXT_TELEMETRY_DISABLED: "1",
    PUBLIC_URL: address,
    KORDEL_SECRET: secret,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secret,
    LOG_LEVEL: "warn",
    ...(holdSeconds !== undefined && { KORDEL_HOLD_SECONDS: String(holdSeconds) }),
    // empty rather than missing, or a .env in the project would fill it in
    SMTP_URL: smtpUrl ?? "",
    ...(smtpUrl ? { MAIL_FROM: "Kordel <kordel@example.org>" } : { KORDEL_LOCAL: "1" }),
  };
  if (!smtpUrl) await playExample({ ...env, OWNER_DATABASE_URL: owner });
  fs.mkdirSync(logs, { recursive: true });
  const log = fs.createWriteStream(path.join(logs, `${name}.log`));
  const child = await startWeb({ env, host: "127.0.0.1", port, output: log });
  return { address, shared, stop: () => endGroup(child) };
}

async function playExample(env) {
  if (!fs.existsSync("prisma/seed.ts")) return;
  const { code, output } = await runNode(["--import", "tsx", "prisma/seed.ts", "--if-empty"], { env });
  if (code !== 0) throw new Error(`The example could not be played:\n${output}`);
}

/** Ports that are spoken for, although their server may not listen yet. */
const given = new Set();

async function anyPort() {
  const port = await new Promise((found) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
  if (given.has(port)) return anyPort();
  given.add(port);
  return port;
}
