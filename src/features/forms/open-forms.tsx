"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

/** A form that stands open inside of a question, as the buttons at its foot see it. */
export interface OpenForm {
  /** Whether it holds something that is saved nowhere but in the draft. */
  holdsWords: () => boolean;
  /** Takes in what it holds. False where it could not; the form says why. */
  takeIn: () => Promise<boolean>;
}

const OpenForms = createContext<((form: OpenForm) => () => void) | null>(null);

/** The forms that stand open below, told by themselves. */
export function useOpenForms() {
  const forms = useRef(new Set<OpenForm>());
  const [count, setCount] = useState(0);
  const add = useCallback((form: OpenForm) => {
    forms.current.add(form);
    setCount(forms.current.size);
    return () => {
      forms.current.delete(form);
      setCount(forms.current.size);
    };
  }, []);
  /** Takes in whatever was typed in one of them. False where one of them could not; nothing is gone then. */
  const takeInAll = async () => {
    for (const form of [...forms.current]) if (form.holdsWords() && !(await form.takeIn())) return false;
    return true;
  };
  const isAnyOpen = count > 0;
  const anyHoldsWords = () => [...forms.current].some((form) => form.holdsWords());
  return { add, takeInAll, isAnyOpen, anyHoldsWords };
}

export function OpenFormsProvider({
  add,
  children,
}: {
  add: ReturnType<typeof useOpenForms>["add"];
  children: ReactNode;
}) {
  return <OpenForms.Provider value={add}>{children}</OpenForms.Provider>;
}

/** Lets the question around a form know of it; nothing where there is none. */
export function useAsOpenForm(form: OpenForm): boolean {
  const add = useContext(OpenForms);
  const latest = useRef(form);
  latest.current = form;
  const told = useMemo<OpenForm>(
    () => ({ holdsWords: () => latest.current.holdsWords(), takeIn: () => latest.current.takeIn() }),
    [],
  );
  useEffect(() => add?.(told), [add, told]);
  return add !== null;
}
