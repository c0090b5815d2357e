"use client";

import { useEffect } from "react";
import { forgetDrafts } from "@/features/drafts/keepers";

/** Whoever signs in next at this device finds no words that somebody before them left unsent. */
export function ForgetDrafts() {
  useEffect(forgetDrafts, []);
  return null;
}
