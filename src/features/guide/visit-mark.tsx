"use client";

import { useEffect, useRef } from "react";
import { useApiClient } from "@/trpc/client";

/** Tells the server once that this reader has seen the log up to a number. Shows nothing and fails silently: the news stay news. */
export function VisitMark({ workspace, seq }: { workspace: string; seq: number }) {
  const api = useApiClient();
  const told = useRef(-1);
  useEffect(() => {
    if (told.current >= seq) return;
    told.current = seq;
    api.guide.visit.mutate({ workspace, requestId: crypto.randomUUID(), seq }).catch(() => undefined);
  }, [api, workspace, seq]);
  return null;
}
