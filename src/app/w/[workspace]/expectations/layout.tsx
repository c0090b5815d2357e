import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function ExpectationsLayout({ children }: { children: ReactNode }) {
  return <Messages of={["expectations", "reviews", "red-lines", "catalogue-topics"]}>{children}</Messages>;
}
