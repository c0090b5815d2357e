import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function AnalysisLayout({ children }: { children: ReactNode }) {
  return <Messages of={["agreements", "setbacks"]}>{children}</Messages>;
}
