import type { ReactNode } from "react";
import { Sheet } from "@/components/sheet";

type Props = { id: string; title: string; wide?: boolean; children: ReactNode };

/**
 * One part of the plan on paper. Its heading never stands alone at the foot of a page; a part with a broad table lies
 * across the paper.
 */
export function BoardPart({ id, title, wide, children }: Props) {
  return (
    <Sheet aria-labelledby={id} className={`print:mt-7 ${wide ? "print:[page:wide]" : ""}`}>
      <h2 id={id} className="break-after-avoid">
        {title}
      </h2>
      <div className="mt-3 grid gap-4">{children}</div>
    </Sheet>
  );
}
