"use client";

import { useEffect } from "react";
import { forgetCarried } from "@/features/frame/draft-keepers";

/** Whoever signs in next at this device finds no words that somebody before them left unsent. */
export function ForgetDrafts() {
  useEffect(forgetCarried, []);
  return null;
}
