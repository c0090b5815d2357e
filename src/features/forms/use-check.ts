"use client";

import { useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { onceIdle, reach } from "@/trpc/later";
import type { Inputs } from "./inputs";
import { readValues } from "./values/read-values";

/** Fetches the shape of a form's values. */
export type CheckedFields<F extends z.ZodRawShape> = () => Promise<F>;

/**
 * Checks what a form holds. The schemas are a sixth of a page's scripts and nobody needs them
 * before a form is sent, so they are fetched once the page stands. Throws `NotReached` when they cannot be had.
 */
export function useCheck<F extends z.ZodRawShape>(fields: CheckedFields<F>) {
  const [waiting, setWaiting] = useState(false);
  const latest = useRef(fields);
  latest.current = fields;
  useEffect(() => onceIdle(() => reach(latest.current)), []);
  const check = async (inputs: Inputs) => {
    setWaiting(true);
    try {
      return readValues(await reach(fields), inputs);
    } finally {
      setWaiting(false);
    }
  };
  return { check, waiting };
}
