import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function PurposeLayout({ children }: { children: ReactNode }) {
  return <Messages of={["workspaces"]}>{children}</Messages>;
}
