import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function ActorsLayout({ children }: { children: ReactNode }) {
  return <Messages of={["actors"]}>{children}</Messages>;
}
