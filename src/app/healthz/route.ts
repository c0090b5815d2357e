/** The process lives. Says nothing about the database; see /readyz. */
export const GET = () => new Response("ok\n", { headers: { "cache-control": "no-store" } });

export const dynamic = "force-dynamic";
