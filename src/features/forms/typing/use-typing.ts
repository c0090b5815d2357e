"use client";

import { useEffect, useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Inputs } from "@/features/forms/inputs";

interface Typing {
  /** Told what the inputs hold, with every stroke. */
  onTyping?: (inputs: Inputs) => void;
  /** Goes up when the inputs are to take over what came from elsewhere. */
  taken: number;
  take: () => void;
}

/** Tells what is typed, and takes over what came from elsewhere; taking over is not typing. */
export function useTyping(form: UseFormReturn<Inputs>, { onTyping, taken, take }: Typing): void {
  const taking = useRef(false);
  useEffect(() => {
    if (!onTyping) return;
    const watching = form.watch((inputs) => {
      if (!taking.current) onTyping(inputs as Inputs);
    });
    return () => watching.unsubscribe();
  }, [form, onTyping]);
  const last = useRef(taken);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    if (taken <= last.current) return;
    last.current = taken;
    taking.current = true;
    latest.current();
    taking.current = false;
  }, [taken]);
}
