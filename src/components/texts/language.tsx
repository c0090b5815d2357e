"use client";

import { createContext, type ReactNode, useContext } from "react";

const Language = createContext<string | undefined>(undefined);

type Props = { language: string; children: ReactNode };

/** Around everything in which the texts of people are of one language, whatever language the page speaks. */
export function WrittenLanguage({ language, children }: Props) {
  return <Language value={language}>{children}</Language>;
}

/** In which language people have written what is shown here; nothing where nobody knows. */
export const useWrittenLanguage = (): string | undefined => useContext(Language);
