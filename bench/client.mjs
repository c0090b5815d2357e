import { randomUUID } from "node:crypto";
import http from "node:http";
import { idOf, kinds, tokenOf } from "./prepare.mjs";

/**
 * One client: one connection per server that stays open, one request at a time. Requests go round ten workspaces
 * that lie spread over the database, so that a large database cannot look small.
 */
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
export const closeClient = () => agent.destroy();

/** Sends one request and reads the answer to its end; again when the server had just closed the resting connection. */
export async function send(request) {
  try {
    return await sendOnce(request);
  } catch (error) {
    if (!error.stale) throw error;
    return sendOnce(request);
  }
}

function sendOnce({ server, method = "GET", path, person, workspace, body }) {
  const headers = {
    cookie: `kordel.session=${tokenOf(workspace, person)}`,
    accept: "text/html,application/json",
    "accept-language": "de",
  };
  const text = body && JSON.stringify(body);
  if (text)
    Object.assign(headers, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      origin: server.address,
    });
  return new Promise((resolve, reject) => {
    const request = http.request(server.address + path, { agent, method, headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const content = Buffer.concat(chunks).toString("utf8");
        if (response.statusCode === 200) resolve(content);
        else reject(new Error(`${method} ${path} answered ${response.statusCode}: ${content.slice(0, 300)}`));
      });
    });
    request.on("error", (error) =>
      reject(Object.assign(error, { stale: request.reusedSocket && error.code === "ECONNRESET" })),
    );
    request.end(text);
  });
}

/**
 * The ten workspaces of a database that requests go round: five for what reads and five for what writes, because a
 * change makes news on the workspace page, and every round must find the same.
 */
export function placesIn(count) {
  const spread = Array.from({ length: 10 }, (_, n) => 1 + Math.floor((n * count) / 10));
  return { reads: spread.filter((_, n) => n % 2 === 0), writes: spread.filter((_, n) => n % 2 === 1) };
}

const coordinator = 1;
const representative = 2;
const wsOf = (w) => idOf(kinds.workspace, w, 0);
const input = (value) => encodeURIComponent(JSON.stringify(value));

export const page = (server, path, person = coordinator) => ({
  server,
  request: (w) => ({ path: path.replace("[ws]", wsOf(w)), person }),
});

export const read = (server, procedure, needs = true) => ({
  server,
  request: (w) => ({
    path: `/api/trpc/${procedure}?input=${input(needs ? { workspace: wsOf(w) } : {})}`,
    person: coordinator,
  }),
});

export const bare = (server, name) => ({
  server,
  request: (w) => ({
    path: `/${wsOf(w)}/${encodeURIComponent(name)}`,
    person: name === "page gives" ? representative : coordinator,
  }),
});

/** Changes a goal's text. Each way of writing has a goal of its own per workspace, and keeps count of its version. */
export function write(server, path, goal) {
  const versions = new Map();
  return {
    server,
    request: (w) => {
      const version = versions.get(w) ?? 1;
      return {
        method: "POST",
        path: path.replace("[ws]", wsOf(w)),
        person: coordinator,
        body: {
          workspace: wsOf(w),
          requestId: randomUUID(),
          goalId: idOf(kinds.goal, w, goal),
          version,
          type: "OUTCOME",
          title: `Ziel in der Fassung ${version}`,
          indicator: "Woran wir es merken",
          baseline: "heute",
          target: "morgen",
          dueOn: "2028-06-30",
          leadPartnerId: idOf(kinds.partner, w, goal),
        },
      };
    },
    done: (w) => versions.set(w, (versions.get(w) ?? 1) + 1),
  };
}
