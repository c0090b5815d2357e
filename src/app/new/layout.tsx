import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";
import { OwnFrame } from "@/features/workspaces/own-frame";

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <OwnFrame>
      <Messages of={["workspaces", "examples"]}>{children}</Messages>
    </OwnFrame>
  );
}
