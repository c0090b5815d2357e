import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return <Messages of={["workspaces"]}>{children}</Messages>;
}
