import { databasesAnswer } from "@/server/core/readiness";

/** The process can serve: both roles reach the database. A page asks here before it reloads itself over typed text. */
export async function GET() {
  const ready = await databasesAnswer();
  return new Response(ready ? "ready\n" : "not ready\n", {
    status: ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}

export const dynamic = "force-dynamic";
