"use client";

import { useEffect } from "react";
import { clearDevice } from "@/features/drafts/device-clear";
import { dropKeepers } from "@/features/drafts/keepers";

/**
 * After signing out: whoever signs in next at this device finds no words that somebody before them left unsent. A session
 * that is merely over keeps them for its person (features/drafts/keepers.ts).
 */
export function ForgetDrafts() {
  useEffect(() => {
    dropKeepers();
    clearDevice(null, Date.now());
  }, []);
  return null;
}
