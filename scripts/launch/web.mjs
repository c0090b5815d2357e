import http from "node:http";
import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { startNode } from "../run/child.mjs";
import { Halt } from "../run/halt.mjs";

/**
 * Megabytes that the server's objects may take. It holds about 150 once every page has been asked for; without a
 * limit V8 leaves garbage lying until a large machine is full (docs/bench.md).
 */
const HEAP = 320;

/** The heap of a server for others; somebody who sets a size of their own in NODE_OPTIONS keeps it. */
const heapOf = (env) =>
  /max.old.space.size/.test(env.NODE_OPTIONS ?? "") ? [] : [`--max-old-space-size=${HEAP}`];

/**
 * Starts the web server and resolves when it has answered a request. What it
 * prints before that (a banner with its own address) is shown only when it fails.
 *
 * @param output where its later lines go instead of the screen
 */
export async function startWeb({ env, host, port, dev = false, output }) {
  const next = ["node_modules/next/dist/bin/next", dev ? "dev" : "start", "-p", String(port), "-H", host];
  const args = dev ? next : [...heapOf(env), ...next];
  const { NODE_ENV: _decidedByNext, ...rest } = env;
  const child = startNode(args, { env: rest });
  let ready = false;
  let early = "";
  const pass = (stream) => (chunk) => {
    if (ready) (output ?? stream).write(chunk);
    else early += chunk;
  };
  child.stdout.on("data", pass(process.stdout));
  child.stderr.on("data", pass(process.stderr));
  const at = { host: host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host, port };
  const answered = dev ? isListening : (where) => answers(where, new URL(env.PUBLIC_URL).host);
  while (!(await answered(at))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      process.stderr.write(early);
      throw new Halt("The web server ended at once: mend what its lines above name and start again.");
    }
    await wait(50);
  }
  ready = true;
  return child;
}

/** Any answer counts: a page that fails says so itself. */
function answers({ host, port }, name) {
  return new Promise((answer) => {
    const request = http.get(
      { host, port, path: "/", headers: { host: name }, timeout: 10_000 },
      (response) => {
        response.resume();
        answer(true);
      },
    );
    request.on("error", () => answer(false));
    request.on("timeout", () => request.destroy());
  });
}

function isListening({ host, port }) {
  return new Promise((answer) => {
    const socket = net.connect(port, host, () => {
      socket.destroy();
      answer(true);
    });
    socket.on("error", () => answer(false));
  });
}
