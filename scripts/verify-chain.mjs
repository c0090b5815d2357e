/**
 * Checks a workspace's log without the application: numbers without a gap, every event joined to the one
 * before, every hash right, every line written canonically. It shares no code with src/ on purpose.
 *
 *   node scripts/verify-chain.mjs log.jsonl [--head <hash>]       a log saved from the page "History"
 *   node scripts/verify-chain.mjs --workspace <id> [--head <hash>]  read from DATABASE_URL
 *
 * A log that was cut at its end is still a chain: compare the last hash with one kept elsewhere (--head).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const said = [
  "workspaceId",
  "seq",
  "at",
  "actorId",
  "partnerId",
  "action",
  "recordKind",
  "recordId",
  "fields",
  "commitments",
  "undoes",
  "through",
];
const kept = [...said, "prevHash", "hash"];
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** Canonical JSON after RFC 8785. */
export function canonical(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(",")}}`;
}

/** `through` is said only where there is something to say: events of before have no such field. */
const pick = (event, names) =>
  Object.fromEntries(
    names.filter((name) => name !== "through" || event[name]).map((name) => [name, event[name]]),
  );

/** One event as a line of an exported log. */
export const lineOf = (event) => canonical(pick(event, kept));

/** What is wrong with the event at its place, or null. */
function faultOf(event, seq, before, workspaceId) {
  if (event.seq !== seq) return "a number is missing or doubled";
  if (event.workspaceId !== workspaceId) return "the event is of another workspace";
  if (event.prevHash !== before) return "the link to the event before is broken";
  return sha256(`${before}\n${canonical(pick(event, said))}`) === event.hash
    ? null
    : "the content does not fit its hash";
}

/** Walks the events; answers `{ count, head }`, or `{ seq, fault }` for the first thing wrong. */
export function verifyEvents(events) {
  let head = "";
  for (const [index, event] of events.entries()) {
    const fault = faultOf(event, index + 1, head, events[0].workspaceId);
    if (fault) return { seq: index + 1, fault };
    head = event.hash;
  }
  return { count: events.length, head };
}

/** Checks the bytes of an exported log: besides the chain, every line must be the canonical one. */
export function verifyBytes(bytes) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { seq: 1, fault: "the file is not UTF-8" };
  }
  if (!text.endsWith("\n")) return { seq: text.split("\n").length, fault: "the last line is cut" };
  const events = [];
  for (const line of text.slice(0, -1).split("\n")) {
    const event = parse(line);
    if (!event || lineOf(event) !== line)
      return { seq: events.length + 1, fault: "the line is not as it was written" };
    events.push(event);
  }
  return verifyEvents(events);
}

function parse(line) {
  try {
    const value = JSON.parse(line);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** The log as the database holds it. Row-level security wants to know for which workspace. */
async function readDatabase(workspaceId) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("BEGIN READ ONLY");
    await client.query(
      "SELECT set_config('app.workspace', $1, true), set_config('app.role', 'COORDINATOR', true)",
      [workspaceId],
    );
    const at = `to_char("at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at"`;
    const columns = kept.map((name) => (name === "at" ? at : `"${name}"`)).join(", ");
    const { rows } = await client.query(
      `SELECT ${columns} FROM "Event" WHERE "workspaceId" = $1 ORDER BY "seq"`,
      [workspaceId],
    );
    return rows;
  } finally {
    await client.end();
  }
}

async function main(args) {
  const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const workspaceId = option("--workspace");
  const file = args.find((arg, index) => !arg.startsWith("--") && !args[index - 1]?.startsWith("--"));
  if (!workspaceId && !file) {
    console.error(
      "Name a file, or a workspace: node scripts/verify-chain.mjs log.jsonl | --workspace <id>  [--head <hash>]",
    );
    return 2;
  }
  const result = workspaceId
    ? verifyEvents(await readDatabase(workspaceId))
    : verifyBytes(readFileSync(file));
  if (result.fault) {
    console.error(`Broken at event ${result.seq}: ${result.fault}.`);
    return 1;
  }
  const wanted = option("--head");
  if (wanted && wanted !== result.head) {
    console.error(
      `The ${result.count} events fit together, but the last hash is ${result.head}, not ${wanted}: the log was cut or replaced.`,
    );
    return 1;
  }
  console.log(
    `${result.count} events, numbered without a gap, every hash right. Last hash: ${result.head || "none"}`,
  );
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    console.error(`The log could not be read (${error.code ?? error.message}).`);
    return 2;
  });
}
