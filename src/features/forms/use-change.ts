"use client";

import { useRef, useState } from "react";
import { type Problem, problemOf } from "./problem";

/**
 * Does one change and remembers how it went. The request id stays the same while the same change is tried
 * again, so a retry after a lost answer has one effect; another content gets another id.
 */
export function useChange() {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = useRef({ content: "", id: "" });

  async function run<T>(content: unknown, send: (requestId: string) => Promise<T>): Promise<T | null> {
    const key = JSON.stringify(content);
    if (asked.current.content !== key) asked.current = { content: key, id: crypto.randomUUID() };
    setPending(true);
    setProblem(null);
    try {
      const result = await send(asked.current.id);
      asked.current = { content: "", id: "" };
      return result;
    } catch (error) {
      const found = problemOf(error);
      setProblem(found);
      // The server has an answer to this id only if it was a success, so an answered refusal needs a new one.
      if (found.kind === "refusal" || found.kind === "conflict" || found.kind === "fields")
        asked.current = { content: "", id: "" };
      return null;
    } finally {
      setPending(false);
    }
  }
  return { run, pending, problem, setProblem };
}
