import { QueryClient } from "@tanstack/react-query";

/** Pages come from the server with their data; the client asks only when it changes something, and says itself when to try again. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 1 },
      mutations: { retry: false, networkMode: "always" },
    },
  });
