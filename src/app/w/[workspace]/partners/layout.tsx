import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function PartnersLayout({ children }: { children: ReactNode }) {
  return <Messages of={["partners"]}>{children}</Messages>;
}
