"use client";

import { useEffect, useMemo, useRef } from "react";
import type { Inputs } from "@/features/forms/inputs";
import type { FormInputs } from "./kept-form";

/** A form that holds its inputs as state, as its draft sees it. `put` gets all of them. */
export function useHeldState(inputs: Inputs, put: (inputs: Inputs) => void): FormInputs {
  const latest = useRef({ inputs, put });
  latest.current = { inputs, put };
  const listeners = useRef(new Set<() => void>());
  const told = JSON.stringify(inputs);
  const last = useRef(told);
  useEffect(() => {
    if (last.current === told) return;
    last.current = told;
    for (const listener of listeners.current) listener();
  }, [told]);
  return useMemo(
    () => ({
      read: () => latest.current.inputs,
      put: (given) => latest.current.put(given),
      watch: (listener) => {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
    }),
    [],
  );
}
