import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function PlanLayout({ children }: { children: ReactNode }) {
  return <Messages of={["plan", "notifications"]}>{children}</Messages>;
}
