"use client";

import type { TRPCClient, TRPCClientErrorLike } from "@trpc/client";
import { useEffect } from "react";
import type { AppRouter } from "@/server/root";
import { onceIdle, reach } from "./later";

export type ApiError = TRPCClientErrorLike<AppRouter>;

const load = () => reach(() => import("./load-client"));

/** The tree of procedures as names only; the client behind them is fetched with the first call. */
function tree(path: readonly string[]): unknown {
  return new Proxy(() => undefined, {
    get: (_, key) => (key === "then" ? undefined : tree([...path, String(key)])),
    apply: async (_, __, args: unknown[]) => {
      const { apiClient } = await load();
      const found = path.reduce<unknown>((node, key) => Reflect.get(node as object, key), apiClient);
      return (found as (...given: unknown[]) => unknown)(...args);
    },
  });
}

const api = tree([]) as TRPCClient<AppRouter>;

/**
 * The procedures as plain functions: `await api.goals.remove.mutate({...})`. Pages are read without the client, so
 * it is not part of what a page loads first; one that may ask something fetches it as soon as nothing else is due.
 */
export function useApiClient(): TRPCClient<AppRouter> {
  useEffect(() => onceIdle(load), []);
  return api;
}
