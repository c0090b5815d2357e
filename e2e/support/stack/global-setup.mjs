import path from "node:path";
import { buildWhenStale } from "../../../scripts/launch/build.mjs";
import { generateClient } from "../../../scripts/launch/client.mjs";
import { prepareCluster } from "../../../scripts/postgres/roles.mjs";
import { openTestCluster } from "../../../scripts/postgres/testing.mjs";
import { openControl } from "./control.mjs";
import { openInstance } from "./instance.mjs";
import { openMailCatcher } from "./mail-catcher.mjs";

/**
 * Everything that a journey meets: one instance as on a server that holds no mail, one in
 * local mode, and, for the journeys that ask, a second server beside the first one that holds
 * mails as long as every server does, and one whose database can be taken away.
 */
export default async function setup() {
  process.chdir(path.resolve(import.meta.dirname, "../../.."));
  const closers = [];
  const closeAll = async () => {
    for (const close of closers.reverse()) await close();
  };
  const kept = (thing, close) => {
    closers.push(close);
    return thing;
  };
  try {
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
    await generateClient(env);
    await buildWhenStale(env);
    const catcher = await openMailCatcher();
    kept(catcher, catcher.close);
    const cluster = await openTestCluster("journeys");
    kept(cluster, cluster.dispose);
    // the roles belong to all databases of the cluster, so they are there before two are made at once
    await prepareCluster(cluster);
    const opened = async (options) => {
      const instance = await openInstance({ cluster, ...options });
      return kept(instance, instance.stop);
    };
    const [server, local] = await Promise.all([
      // nobody waits twenty seconds for every invitation; the journeys that take something back ask for the other one
      opened({ name: "server", smtpUrl: catcher.url, holdSeconds: 0 }),
      opened({ name: "local" }),
    ]);
    const holding = onDemand(() =>
      openInstance({ name: "holding", smtpUrl: catcher.url, beside: server }).then((instance) =>
        kept(instance, instance.stop),
      ),
    );
    const outage = outageOnDemand(catcher, closers);
    const control = await openControl({
      "/mails": (query) => catcher.mailsTo(query.get("to")),
      "/holding/open": async () => ({ address: (await holding()).address }),
      "/outage/open": async () => ({ address: (await outage()).address }),
      "/outage/stop": async () => (await outage()).cluster.kill(),
      "/outage/start": async () => (await outage()).cluster.restart(),
    });
    kept(control, control.close);
    // workers inherit the environment
    process.env.KORDEL_JOURNEYS = JSON.stringify({
      server: server.address,
      local: local.address,
      control: control.address,
    });
    return closeAll;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Its own database, so that its outage disturbs no other journey; opened only when asked for. */
function outageOnDemand(catcher, closers) {
  return onDemand(async () => {
    const cluster = await openTestCluster("the outage journey");
    closers.push(cluster.dispose);
    const instance = await openInstance({ name: "outage", cluster, smtpUrl: catcher.url });
    closers.push(instance.stop);
    return { cluster, address: instance.address };
  });
}

/** Opened once, when it is first asked for. */
function onDemand(open) {
  let opening;
  return () => {
    opening ??= open();
    return opening;
  };
}
