import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function HistoryLayout({ children }: { children: ReactNode }) {
  return <Messages of={["history"]}>{children}</Messages>;
}
