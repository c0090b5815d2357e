import { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { cookieOf, sessionCookieName } from "@/server/core/auth/cookies";
import { personOfToken } from "@/server/core/auth/session";
import { now } from "@/server/core/clock";
import { isUnavailable } from "@/server/core/errors";
import { refuseRequest } from "@/server/core/request-guard";
import { appRouter } from "@/server/root";

/** Procedures a request may carry (REQ-I2). Counted by tRPC itself, which alone knows what it will run. */
const MAX_BATCH = 20;

/** Who asks. While the database is away nobody can be known, which is not the fault of whoever asks. */
async function whoAsks({ req }: { req: Request }) {
  try {
    return { person: await personOfToken(cookieOf(req.headers, sessionCookieName()), now()) };
  } catch (error) {
    throw isUnavailable(error) ? new TRPCError({ code: "SERVICE_UNAVAILABLE" }) : error;
  }
}

/** The one way from a browser to the procedures. Size, origin and form are checked before anything is read. */
async function handle(request: Request): Promise<Response> {
  const guarded = await refuseRequest(request);
  if (guarded instanceof Response) return guarded;
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: guarded,
    router: appRouter,
    createContext: whoAsks,
    maxBatchSize: MAX_BATCH,
    responseMeta: () => ({ headers: { "cache-control": "no-store" } }),
  });
}

export { handle as GET, handle as POST };
