import { type ReactNode, useId } from "react";
import { Sheet } from "./sheet";

type Props = {
  label: ReactNode;
  title: ReactNode;
  reason?: ReactNode;
  audience?: ReactNode;
  children?: ReactNode;
};

/**
 * The one thing that is yours to do, with its reason. It holds the only marker stroke of the screen,
 * always under the words ("Als Nächstes"): use it once a page. `audience` says whom it is for.
 */
export function NextThing({ label, title, reason, audience, children }: Props) {
  const headingId = useId();
  return (
    <Sheet aria-labelledby={headingId} className="sm:py-5">
      {audience ? <p className="mb-1 text-sm text-ink-2">{audience}</p> : null}
      <h2 id={headingId} className="leading-snug">
        <span className="marker">{label}</span>
        <span className="sr-only">:</span> {title}
      </h2>
      {reason ? <div className="mt-2 max-w-measure">{reason}</div> : null}
      {children ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">{children}</div>
      ) : null}
    </Sheet>
  );
}
