import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function GoalsLayout({ children }: { children: ReactNode }) {
  return (
    <Messages of={["goals", "red-lines", "catalogue-perspectives", "catalogue-topics"]}>{children}</Messages>
  );
}
