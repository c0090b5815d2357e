import { createHash } from "node:crypto";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { ZodError, z } from "zod";
import type { Right } from "@/domain/access/permissions";
import { refuseStale, refuseUnproven } from "@/domain/account/session";
import { isTooDeep } from "@/domain/depth";
import { Refusal, unless } from "@/domain/refusal";
import { now } from "./clock";
import { Conflict, Forbidden, isUnavailable, logCode, NotFound } from "./errors";
import { log } from "./log";
import { enterWorkspace, type WorkspaceScope } from "./scope";
import { t } from "./trpc";

/** Maps what went wrong to one tRPC error, the only place that does. */
function toTrpcError(error: unknown, path: string): TRPCError {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error;
  if (cause instanceof ZodError) return new TRPCError({ code: "BAD_REQUEST", cause });
  if (cause instanceof Refusal) return new TRPCError({ code: "UNPROCESSABLE_CONTENT", cause });
  if (cause instanceof Conflict) return new TRPCError({ code: "CONFLICT", cause });
  if (cause instanceof NotFound) return new TRPCError({ code: "NOT_FOUND" });
  if (cause instanceof Forbidden) {
    log().warn({ what: "denied", path });
    return new TRPCError({ code: "FORBIDDEN" });
  }
  if (cause instanceof TRPCError) return cause;
  // what tRPC itself refuses, for instance text that is no JSON, is whoever sent it's to mend: no fault to log
  if (error instanceof TRPCError && getHTTPStatusCodeFromError(error) < 500) return error;
  if (isUnavailable(cause)) {
    log().warn({ what: "database unavailable", path, code: logCode(cause) });
    return new TRPCError({ code: "SERVICE_UNAVAILABLE" });
  }
  log().error({ what: "failed", path, code: logCode(cause) });
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause });
}

const base = t.procedure.use(async ({ next, path }) => {
  const result = await next().catch((error: unknown) => {
    throw toTrpcError(error, path);
  });
  if (!result.ok) throw toTrpcError(result.error, path);
  return result;
});

/** Refuses an input that is nested deeper than any of ours (REQ-I2), before anything walks through it. */
function refuseDepth(input: unknown): void {
  if (isTooDeep(input)) throw new TRPCError({ code: "BAD_REQUEST" });
}

/** For anybody, signed in or not. */
export const publicProcedure = base.meta({ access: "public" }).use(async ({ next, getRawInput }) => {
  refuseDepth(await getRawInput());
  return next();
});

const signedInProcedure = base.use(({ ctx, next }) => {
  if (!ctx.person) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { person: ctx.person } });
});

/** For a signed-in person, outside any workspace. */
export const personProcedure = signedInProcedure
  .meta({ access: "person" })
  .use(async ({ next, getRawInput }) => {
    refuseDepth(await getRawInput());
    return next();
  });

/** The same for what asks for a fresh sign-in. */
export const freshPersonProcedure = personProcedure
  .meta({ access: "person", fresh: true })
  .use(({ ctx, next }) => {
    unless(refuseStale(ctx.person, now()));
    return next();
  });

/** The same for what a session that only an invitation's link opened may not do. */
export const provenPersonProcedure = personProcedure
  .meta({ access: "person", proven: true })
  .use(({ ctx, next }) => {
    unless(refuseUnproven(ctx.person));
    return next();
  });

const namesWorkspace = z.looseObject({ workspace: z.uuid("invalid") });
const namesRequest = z.looseObject({ requestId: z.uuid("invalid") });

/** The same question gives the same hash, whatever the order of its keys. */
function hashOf(path: string, body: unknown): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sorted(inner)]),
    );
  };
  return createHash("sha256")
    .update(`${path}\n${JSON.stringify(sorted(body))}`)
    .digest("hex");
}

interface Options {
  /** Whether a workspace in the trash may be entered. */
  removed?: boolean;
  /** Asks for a fresh sign-in: always, or for inputs of which this is true. */
  fresh?: true | ((input: unknown) => boolean);
  /** Asks for a session that a mailed code or link opened, however long ago. */
  proven?: true;
}

/**
 * For members of a workspace who hold the right. Opens the one transaction that the procedure may use and
 * hands it on as `ctx.scope`; a mutation also claims its request id, so that a retry has one effect. What is wrong with
 * an input is said behind the door only: whoever is not in the workspace gets the same answer to anything. `fresh` asks
 * for a mailbox that proved itself within ten minutes: signing, handing over, exporting, removing; `proven` for one that
 * proved itself at all: inviting others.
 */
export function workspaceProcedure(right: Right, options: Options = {}) {
  return signedInProcedure
    .meta({
      access: "workspace",
      right,
      ...(options.fresh && { fresh: true }),
      ...(options.proven && { proven: true }),
    })
    .use(async ({ ctx, next, getRawInput, type, path }) => {
      const raw = await getRawInput();
      const { workspace } = namesWorkspace.parse(raw);
      const request =
        type === "mutation" && !isTooDeep(raw)
          ? { id: namesRequest.parse(raw).requestId.toLowerCase(), bodyHash: hashOf(path, raw) }
          : undefined;
      const run = (scope: WorkspaceScope) => next({ ctx: { scope } });
      let result: Awaited<ReturnType<typeof run>> | undefined;
      const entry = {
        workspaceId: workspace.toLowerCase(),
        personId: ctx.person.id,
        right,
        request,
        signIn: ctx.person,
        removed: options.removed,
        fresh: typeof options.fresh === "function" ? options.fresh(raw) : options.fresh,
        proven: options.proven,
      };
      const answer = await enterWorkspace(entry, async (scope) => {
        refuseDepth(raw);
        result = await run(scope);
        if (!result.ok) throw result.error.cause ?? result.error;
        return result.data;
      });
      // A retry was answered from the kept answer, without running the procedure again.
      return result ?? ({ ok: true, data: answer, ctx } as unknown as NonNullable<typeof result>);
    });
}
