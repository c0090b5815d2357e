import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function SetbacksLayout({ children }: { children: ReactNode }) {
  return <Messages of={["setbacks", "reviews"]}>{children}</Messages>;
}
