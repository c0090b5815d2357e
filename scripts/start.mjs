import { buildWhenStale } from "./launch/build.mjs";
import { generateClient } from "./launch/client.mjs";
import { migrate, openDatabase, seedWhenDue } from "./launch/database.mjs";
import { requireFreePort } from "./launch/port.mjs";
import { purgeDaily } from "./launch/purge.mjs";
import { loadEnvFile, readSettings } from "./launch/settings.mjs";
import { startWeb } from "./launch/web.mjs";
import { endAll, endGroup } from "./run/child.mjs";
import { complain } from "./run/halt.mjs";
import { say, step } from "./run/step.mjs";

/**
 * `npm start` and `npm run dev`: from whatever state this copy is in to a page
 * that answers. Each step looks whether it has anything to do, so a second start
 * passes in a few seconds, and a start that was cut off anywhere can be repeated.
 */
const dev = process.argv.includes("--dev");
let opening = null;
let web = null;
let leaving = null;

/** Web server first, then the database: a request under way still finds its rows. */
function leave(code) {
  leaving ??= (async () => {
    if (web) await endGroup(web);
    await endAll();
    const opened = await opening?.catch(() => null);
    await opened?.cluster?.stop();
    process.exit(code);
  })();
  return leaving;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!leaving) say("\nStopping …");
    leave(0);
  });
}

async function start() {
  loadEnvFile();
  const settings = readSettings(process.env);
  await requireFreePort(settings.port, settings.host);
  const onLost = (error) => {
    complain(error);
    leave(1);
  };
  const doing = dev ? "npm run dev" : "npm start";
  opening = openDatabase({ embedded: settings.embedded, given: process.env, doing, onLost });
  const { urls } = await opening;
  const env = { ...process.env, ...urls, ...settings.env };
  if (leaving) return;

  await generateClient(env);
  await migrate(env);
  await purgeDaily(env, say);
  if (settings.local) await seedWhenDue(env);
  if (!dev) await buildWhenStale(env);
  // the server has no use for the rights of the owner, or of the role that purges
  const { OWNER_DATABASE_URL: _owner, PURGE_DATABASE_URL: _purge, ...serverEnv } = env;
  const { host, port } = settings;
  await step("Starting the web server", async () => {
    web = await startWeb({ env: serverEnv, host, port, dev });
  });
  web.once("exit", (code) => leave(code ?? 1));
  greet(settings);
}

function greet({ local, address }) {
  say(`\nKordel is at ${address}`);
  if (local) {
    say("This is a local example: the sign-in page lets you in as one of the example people with one press,");
    say("or with any address; mails do not leave this machine and are shown on the mailbox page.");
  } else {
    say("Sign in there with your email address; a link and a code come by mail.");
  }
  say("Ctrl-C stops it.");
}

start().catch(async (error) => {
  if (leaving) return;
  complain(error);
  await leave(1);
});
