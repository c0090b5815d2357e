"use client";

import { useEffect, useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Inputs } from "@/features/forms/inputs";

type Registered = { ref: (element: Typed | null) => void };
type Typed = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTick = (element: Typed): element is HTMLInputElement =>
  element instanceof HTMLInputElement && ["checkbox", "radio"].includes(element.type);

/** What an input holds; undefined for the one of several that is not chosen. */
function heldBy(element: Typed): string | boolean | undefined {
  if (!isTick(element)) return element.value;
  if (element.type === "checkbox") return element.checked;
  return element.checked ? element.value : undefined;
}

/** Whether somebody has put something into an input since the server drew it. */
function isTyped(element: Typed): boolean {
  if (isTick(element)) return element.checked !== element.defaultChecked;
  if (!(element instanceof HTMLSelectElement)) return element.value !== element.defaultValue;
  const drawn = [...element.options].find((option) => option.defaultSelected) ?? element.options[0];
  return element.value !== drawn?.value;
}

/** Puts back into the input what it held. */
function putBack(element: Typed, held: string | boolean): void {
  if (isTick(element)) element.checked = true === held || element.value === held;
  else element.value = String(held);
}

/**
 * On a slow phone people type before the scripts are there. A form that comes to life takes that in, where
 * react-hook-form would put back what the server had drawn.
 */
export function useTypedBefore(form: UseFormReturn<Inputs>, onTyping?: (inputs: Inputs) => void) {
  const met = useRef(new Set<string>());
  const taken = useRef(new Map<string, Typed>());
  const listener = useRef(onTyping);
  listener.current = onTyping;
  // those who listen to what is typed, such as the draft, are there once all effects of the page have run
  useEffect(() => {
    const soon = setTimeout(() => {
      if (taken.current.size === 0) return;
      for (const [name, element] of taken.current)
        form.setValue(name, heldBy(element) ?? "", { shouldDirty: true });
      taken.current.clear();
      // the form itself says nothing where its input and its value were the same already
      listener.current?.(form.getValues());
    });
    return () => clearTimeout(soon);
  }, [form]);
  return <R extends Registered>(name: string, registered: R): R => ({
    ...registered,
    ref: (element: Typed | null) => {
      if (!element) return registered.ref(element);
      const key = `${name}=${element.type === "radio" ? element.value : ""}`;
      const typed = !met.current.has(key) && isTyped(element) ? heldBy(element) : undefined;
      const before = form.getValues(name);
      registered.ref(element);
      met.current.add(key);
      if (typed !== undefined) {
        putBack(element, typed);
        taken.current.set(name, element);
      }
      // one that comes back holds what was chosen, not how it was drawn at first
      else if (form.getValues(name) !== before) form.setValue(name, before);
    },
  });
}
