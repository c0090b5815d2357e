import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { env } from "@/server/core/env";

/** The page of all parts is for those who build; on a server there is no such page. */
export default function DesignLayout({ children }: { children: ReactNode }) {
  if (!env.local) notFound();
  return children;
}
