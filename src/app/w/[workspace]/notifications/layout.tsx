import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function NotificationsLayout({ children }: { children: ReactNode }) {
  return <Messages of={["notifications"]}>{children}</Messages>;
}
