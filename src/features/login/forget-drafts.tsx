"use client";

import { useEffect } from "react";
import { forgetDrafts } from "@/features/drafts/keepers";

/**
 * After signing out: whoever signs in next at this device finds no words that somebody before them left unsent. A session
 * that is merely over keeps them for its person (features/forms/sign-in-again/page-person.tsx).
 */
export function ForgetDrafts() {
  useEffect(forgetDrafts, []);
  return null;
}
