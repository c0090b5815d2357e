"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";
import { onceIdle } from "@/trpc/later";

export interface PagePerson {
  workspace: string;
  /** Their account. What is kept at this device stands under it. */
  person: string;
}

const Here = createContext<PagePerson | null>(null);

/** For whom a workspace's page was made, and in which one; null outside of workspaces. */
export const usePagePerson = (): PagePerson | null => useContext(Here);

/** Says to the forms below whose page this is. What somebody before them left unsent at this device goes. */
export function PagePersonProvider({ workspace, person, children }: PagePerson & { children: ReactNode }) {
  useEffect(
    () => onceIdle(() => import("@/features/drafts/keepers").then((it) => it.forgetOthers(person))),
    [person],
  );
  return <Here.Provider value={{ workspace, person }}>{children}</Here.Provider>;
}
