import { type ReactNode, useId } from "react";
import { Sheet } from "./sheet";

type Props = { title: ReactNode; reason?: ReactNode; children?: ReactNode };

/**
 * The step that the record on this page waits for, with its reason. It carries no marker and not the word "next":
 * those belong to the one thing that is next for the person, which may well be elsewhere.
 */
export function StepHere({ title, reason, children }: Props) {
  const headingId = useId();
  return (
    <Sheet aria-labelledby={headingId}>
      <h2 id={headingId} className="leading-snug">
        {title}
      </h2>
      {reason ? <div className="mt-2 max-w-measure">{reason}</div> : null}
      {children ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">{children}</div>
      ) : null}
    </Sheet>
  );
}
