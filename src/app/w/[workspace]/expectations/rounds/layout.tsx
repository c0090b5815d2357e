import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function RoundsLayout({ children }: { children: ReactNode }) {
  return <Messages of={["rounds", "notifications"]}>{children}</Messages>;
}
