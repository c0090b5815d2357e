import type { ReactNode } from "react";
import { Messages } from "@/features/words/messages";

export default function CategoriesLayout({ children }: { children: ReactNode }) {
  return <Messages of={["categories"]}>{children}</Messages>;
}
