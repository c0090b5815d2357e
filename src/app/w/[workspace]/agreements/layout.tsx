import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function AgreementsLayout({ children }: { children: ReactNode }) {
  return <Messages of={["agreements", "red-lines", "notifications"]}>{children}</Messages>;
}
