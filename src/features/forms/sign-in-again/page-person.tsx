"use client";

import { createContext, type ReactNode, useContext } from "react";

export interface PagePerson {
  workspace: string;
  /** Their account. What is kept at this device stands under it. */
  person: string;
}

const Here = createContext<PagePerson | null>(null);

/** For whom a workspace's page was made, and in which one; null outside of workspaces. */
export const usePagePerson = (): PagePerson | null => useContext(Here);

/** Says to the forms below whose page this is. */
export function PagePersonProvider({ children, ...here }: PagePerson & { children: ReactNode }) {
  return <Here.Provider value={here}>{children}</Here.Provider>;
}
