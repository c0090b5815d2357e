/**
 * What one row of the log says, and therefore what its hash covers: ids, names of fields, commitments. Never a content
 * (REQ-U4).
 */
export interface ChainedEvent {
  workspaceId: string;
  seq: number;
  /** UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
  at: string;
  actorId: string | null;
  partnerId: string | null;
  action: string;
  recordKind: string;
  recordId: string;
  fields: string[];
  /** Field name to salted hash of its value. */
  commitments: Record<string, string>;
  undoes: number | null;
  /** What acted where no member did, or by which door a member came. Said only where there is such a thing. */
  through?: string | null;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON after RFC 8785: no spaces, keys sorted by their UTF-16 code units, strings and numbers
 * as ECMAScript writes them. Two writers of the same facts produce the same bytes. Refuses what JSON cannot
 * hold (NaN, infinite numbers).
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("JSON holds no such number");
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${members.join(",")}}`;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

/**
 * The text whose SHA-256 is an event's hash (REQ-U2): the hash before it, a line feed, the event as canonical
 * JSON. Only the named fields count, so a row may carry more (its own hashes) without changing the sum.
 * The first event of a workspace follows the empty hash.
 */
export function chainInput(prevHash: string, event: ChainedEvent): string {
  const {
    workspaceId,
    seq,
    at,
    actorId,
    partnerId,
    action,
    recordKind,
    recordId,
    fields,
    commitments,
    undoes,
    through,
  } = event;
  const said = {
    workspaceId,
    seq,
    at,
    actorId,
    partnerId,
    action,
    recordKind,
    recordId,
    fields,
    commitments,
    undoes,
    ...(through && { through }),
  };
  return `${prevHash}\n${canonicalJson(said)}`;
}

/** One row as it is kept and exported. */
export interface LinkedEvent extends ChainedEvent {
  prevHash: string;
  hash: string;
}

export const chainFaults = ["gap", "brokenLink", "wrongHash", "foreignWorkspace"] as const;
export type ChainFault = (typeof chainFaults)[number];

/**
 * Walks a log from its first event and names the first thing wrong, or null: numbers without a gap from 1,
 * every event of one workspace, each joined to the hash before it, each hash right. A log cut at its end is
 * still a chain; compare its last hash with one kept elsewhere.
 */
export function findFault(
  events: readonly LinkedEvent[],
  sha256: (text: string) => string,
): { seq: number; fault: ChainFault } | null {
  let before = "";
  for (const [index, event] of events.entries()) {
    const fault = faultOf(event, index + 1, before, events[0]?.workspaceId ?? "", sha256);
    if (fault) return { seq: index + 1, fault };
    before = event.hash;
  }
  return null;
}

function faultOf(
  event: LinkedEvent,
  seq: number,
  before: string,
  workspaceId: string,
  sha256: (text: string) => string,
) {
  if (event.seq !== seq) return "gap";
  if (event.workspaceId !== workspaceId) return "foreignWorkspace";
  if (event.prevHash !== before) return "brokenLink";
  return sha256(chainInput(before, event)) === event.hash ? null : "wrongHash";
}
