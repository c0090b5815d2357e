"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useApiClient } from "@/trpc/client";
import type { Inputs } from "./inputs";
import type { QuestionProps } from "./question";

/** How the private draft stands. `unsaved` also after a failed attempt, which is repeated by itself. */
export type DraftState =
  | { kind: "none" }
  | { kind: "unsaved"; failed: boolean }
  | { kind: "saved"; at: string };

/** Typing has stopped when nothing came for this long; a draft is safe within two seconds (F10). */
const PAUSE = 1000;
const RETRY = 5000;

/**
 * Keeps what is typed as a private draft, a second after typing stops, and again and again while there is no
 * connection. Leaving the page sends what is left; leaving the browser with unsaved words is asked about first.
 */
export function useDraft({ workspace, question, draft }: QuestionProps) {
  const api = useApiClient();
  const [state, setState] = useState<DraftState>(
    draft ? { kind: "saved", at: draft.savedAt } : { kind: "none" },
  );
  const typed = useRef<Inputs | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());
  /** Counts settlings: what was on its way before one must not come back after it. */
  const round = useRef(0);

  const sendNow = useCallback(async () => {
    const contents = typed.current;
    if (!contents) return;
    const began = round.current;
    typed.current = null;
    try {
      const requestId = crypto.randomUUID();
      const { savedAt } = await api.plan.saveDraft.mutate({ workspace, requestId, question, contents });
      if (!typed.current && began === round.current) setState({ kind: "saved", at: savedAt });
    } catch {
      if (began !== round.current) return;
      typed.current ??= contents;
      setState({ kind: "unsaved", failed: true });
      timer.current = setTimeout(() => send.current(), RETRY);
    }
  }, [api, workspace, question]);

  /** One after the other, so that an older text never arrives after a newer one. */
  const send = useRef(() => {});
  send.current = () => {
    clearTimeout(timer.current);
    running.current = running.current.then(sendNow);
  };

  const type = useCallback((inputs: Inputs) => {
    typed.current = inputs;
    setState((now) => (now.kind === "unsaved" ? now : { kind: "unsaved", failed: false }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => send.current(), PAUSE);
  }, []);

  /** The words are shared: the draft has done its work. */
  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    round.current += 1;
    typed.current = null;
    setState({ kind: "none" });
    await running.current;
    const requestId = crypto.randomUUID();
    // What was shared stays shared: a draft left behind shows the same words next time.
    await api.plan.settle.mutate({ workspace, requestId, question }).catch(() => undefined);
  }, [api, workspace, question]);

  useEffect(() => () => send.current(), []);
  const unsaved = state.kind === "unsaved";
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return { state, type, settle };
}
