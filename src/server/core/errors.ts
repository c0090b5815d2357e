import { Prisma } from "@/generated/prisma/client";

/** There is no such thing here, or not for this person: one answer for both (reliability T5). */
export class NotFound extends Error {}

/** The person is in the workspace, but their role lacks the right. */
export class Forbidden extends Error {}

/** The row has moved on since the writer saw it. Carries the row as it is now, so that the screen can show both (C1). */
export class Conflict extends Error {
  constructor(readonly current: unknown) {
    super("conflict");
  }
}

const RETRY_PRISMA = new Set(["P2034", "P2028", "P2025", "P2002"]);
const RETRY_POSTGRES = new Set(["40001", "40P01"]);
const LOST_PRISMA = new Set(["P1001", "P1002", "P1008", "P1011", "P1017", "P2024"]);
const LOST_POSTGRES = /^(08...|57P0[123]|53300)$/;
const LOST_NODE = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"]);

/** The codes an error carries, from Prisma, its adapter, PostgreSQL and Node. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  let at = error as
    | { code?: unknown; cause?: unknown; originalCode?: unknown; meta?: unknown; kind?: unknown }
    | undefined;
  for (let depth = 0; at && typeof at === "object" && depth < 6; depth++) {
    for (const code of [at.code, at.originalCode, at.kind]) if (typeof code === "string") codes.push(code);
    const inner = (at.meta as { driverAdapterError?: unknown; code?: unknown } | undefined) ?? undefined;
    if (typeof inner?.code === "string") codes.push(inner.code);
    at = (inner?.driverAdapterError ?? at.cause) as typeof at;
  }
  return codes;
}

/**
 * Whether running the whole transaction again may succeed: a serialisation failure, a deadlock, or a
 * row that changed between reading and writing (P2025, P2002), where the second run sees it as it is now.
 */
export function mayRetry(error: unknown): boolean {
  return codesOf(error).some((code) => RETRY_PRISMA.has(code) || RETRY_POSTGRES.has(code));
}

/** Whether the database could not be reached or went away: the reader keeps the text and tries again. */
export function isUnavailable(error: unknown): boolean {
  const codes = codesOf(error);
  if (codes.some((code) => LOST_PRISMA.has(code) || LOST_NODE.has(code) || LOST_POSTGRES.test(code)))
    return true;
  if (
    codes.some(
      (code) => code === "DatabaseNotReachable" || code === "ConnectionClosed" || code === "SocketTimeout",
    )
  )
    return true;
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Can't reach database/i.test(error.message)
  );
}

/** The code to log: short, without any content of a row. */
export function logCode(error: unknown): string {
  const known = error instanceof Prisma.PrismaClientKnownRequestError ? error.code : undefined;
  return known ?? codesOf(error)[0] ?? (error instanceof Error ? error.name : "unknown");
}
