"use client";

import { useEffect, useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Inputs } from "@/features/forms/inputs";

type Registered = { ref: (element: Typed | null) => void };
type Typed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What somebody has put into an input since the server drew it; undefined where it is as it came. */
function typedInto(element: Typed): string | boolean | undefined {
  if (element instanceof HTMLSelectElement) {
    const drawn = [...element.options].find((option) => option.defaultSelected) ?? element.options[0];
    return element.value === drawn?.value ? undefined : element.value;
  }
  if (element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type)) {
    if (element.checked === element.defaultChecked) return undefined;
    if (element.type === "checkbox") return element.checked;
    return element.checked ? element.value : undefined;
  }
  return element.value === element.defaultValue ? undefined : element.value;
}

/**
 * On a slow phone people type before the scripts are there. A form that comes to life takes that in, where
 * react-hook-form would put back what the server had drawn.
 */
export function useTypedBefore(form: UseFormReturn<Inputs>) {
  const met = useRef(new Set<string>());
  const taken = useRef(new Set<string>());
  // those who listen to what is typed, such as the draft, do so only now
  useEffect(() => {
    for (const name of taken.current) form.setValue(name, form.getValues(name) ?? "", { shouldDirty: true });
    taken.current.clear();
  }, [form]);
  return <R extends Registered>(name: string, registered: R): R => ({
    ...registered,
    ref: (element: Typed | null) => {
      const key = element ? `${name}=${element.type === "radio" ? element.value : ""}` : "";
      const first = element !== null && !met.current.has(key);
      const typed = first ? typedInto(element) : undefined;
      const before = form.getValues(name);
      registered.ref(element);
      if (first) met.current.add(key);
      if (typed !== undefined) {
        form.setValue(name, typed, { shouldDirty: true });
        taken.current.add(name);
      }
      // one that comes back holds what was chosen, not how it was drawn at first
      else if (element && form.getValues(name) !== before) form.setValue(name, before);
    },
  });
}
