import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function PeopleLayout({ children }: { children: ReactNode }) {
  return <Messages of={["people"]}>{children}</Messages>;
}
