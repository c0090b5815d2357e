"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether the page has come alive. Before that a press would send the form as the browser does it on its own,
 * with what was typed in the address or lost, so forms wait for this.
 */
export const useReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
