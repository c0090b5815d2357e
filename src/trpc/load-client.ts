import { createTRPCClient, httpBatchLink } from "@trpc/client";
import type { AppRouter } from "@/server/root";

/** Batches stay below the server's limit of 20. */
const BATCH = 10;

/** The client itself. Only `client.ts` imports it, and only when something is about to be asked. */
export const apiClient = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: "/api/trpc", maxItems: BATCH, maxURLLength: 4000 })],
});
