import { Prisma } from "@/generated/prisma/client";

/** There is no such thing here, or not for this person: one answer for both (REQ-T5). */
export class NotFound extends Error {}

/** The person is in the workspace, but their role lacks the right. */
export class Forbidden extends Error {}

/**
 * The row has moved on since the writer saw it. Carries the row as it is now, so that the screen can show both
 * (REQ-C1).
 */
export class Conflict extends Error {
  constructor(readonly current: unknown) {
    super("conflict");
  }
}

const RETRY_PRISMA = new Set(["P2034", "P2025", "P2002"]);
const RETRY_POSTGRES = new Set(["40001", "40P01"]);
const LOST_PRISMA = new Set(["P1001", "P1002", "P1008", "P1011", "P1017", "P2024"]);
/** A transaction that could not begin in time, or took too long: worth another try, and then no fault of the asker's. */
const LATE_PRISMA = "P2028";
/**
 * Classes of SQLSTATE in which the database cannot do what it otherwise would: the connection (08), its resources, a full
 * disk among them (53), somebody or a time limit that intervenes (57), its own files (58), and the limits of a transaction.
 */
const LOST_POSTGRES = /^((08|53|57|58)...|25P0[34]|55P03)$/;
const LOST_NODE = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN"]);
const LOST_ADAPTER = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
]);
/** What the driver says without a code when a connection broke, or broke before and is asked again. */
const LOST_WORDS =
  /Connection terminated|Connection ended unexpectedly|Client (was closed|has encountered a connection error) and is not queryable|timeout exceeded when trying to connect|Can't reach database/i;

interface Inside {
  code?: unknown;
  originalCode?: unknown;
  kind?: unknown;
  message?: unknown;
  cause?: unknown;
  meta?: { driverAdapterError?: unknown; code?: unknown };
}

/** An error and what lies inside it, from the outermost: of Prisma, its adapter, PostgreSQL and Node. */
function layersOf(error: unknown): Inside[] {
  const layers: Inside[] = [];
  let at = error;
  while (at && typeof at === "object" && layers.length < 6) {
    const layer: Inside = at;
    layers.push(layer);
    at = layer.meta?.driverAdapterError ?? layer.cause;
  }
  return layers;
}

/** The codes an error carries. */
const codesOf = (error: unknown): string[] =>
  layersOf(error)
    .flatMap(({ code, originalCode, kind, meta }) => [code, originalCode, kind, meta?.code])
    .filter((code) => typeof code === "string");

const isLostCode = (code: string): boolean =>
  LOST_PRISMA.has(code) || LOST_NODE.has(code) || LOST_ADAPTER.has(code) || LOST_POSTGRES.test(code);

const isLost = (error: unknown): boolean =>
  codesOf(error).some(isLostCode) ||
  layersOf(error).some(({ message }) => typeof message === "string" && LOST_WORDS.test(message));

/**
 * Whether running the whole transaction again may succeed: a serialisation failure, a deadlock, or a
 * row that changed between reading and writing (P2025, P2002), where the second run sees it as it is now.
 */
export function mayRetry(error: unknown): boolean {
  if (isLost(error)) return false;
  return codesOf(error).some(
    (code) => code === LATE_PRISMA || RETRY_PRISMA.has(code) || RETRY_POSTGRES.has(code),
  );
}

/**
 * Whether the database could not be reached, went away, or had no time or room for this: no fault of what was asked. The
 * reader keeps the text and tries again.
 */
export function isUnavailable(error: unknown): boolean {
  return isLost(error) || codesOf(error).includes(LATE_PRISMA);
}

/** The code to log: short, without any content of a row. */
export function logCode(error: unknown): string {
  const known = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : undefined;
  return known ?? codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
}
