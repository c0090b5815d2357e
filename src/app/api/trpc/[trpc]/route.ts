import { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { currentPerson } from "@/server/core/auth/session";
import { isUnavailable } from "@/server/core/errors";
import { refuseRequest } from "@/server/core/request-guard";
import { appRouter } from "@/server/root";

const MAX_BATCH = 20;

/** Who asks. While the database is away nobody can be known, which is no fault of whoever asks. */
async function whoAsks() {
  try {
    return { person: await currentPerson() };
  } catch (error) {
    throw isUnavailable(error) ? new TRPCError({ code: "SERVICE_UNAVAILABLE" }) : error;
  }
}

/** The one way from a browser to the procedures. Size, origin and form are checked before anything is read. */
async function handle(request: Request): Promise<Response> {
  const guarded = await refuseRequest(request);
  if (guarded instanceof Response) return guarded;
  const names = new URL(request.url).pathname.split("/api/trpc/")[1] ?? "";
  if (names.split(",").length > MAX_BATCH) return new Response(null, { status: 400 });
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: guarded,
    router: appRouter,
    createContext: whoAsks,
    responseMeta: () => ({ headers: { "cache-control": "no-store" } }),
  });
}

export { handle as GET, handle as POST };
