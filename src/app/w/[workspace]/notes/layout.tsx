import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function NotesLayout({ children }: { children: ReactNode }) {
  return <Messages of={["reviews"]}>{children}</Messages>;
}
