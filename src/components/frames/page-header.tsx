import type { ReactNode } from "react";
import { ConfirmationPlace } from "@/components/confirmation/confirmation-place";

type Props = {
  crumb?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The views of the same thing, below its name. */
  tabs?: ReactNode;
};

/**
 * Where am I, what is this, what does it say: the lead is the sentence a picture begins with.
 * The only h1 of a page; it can take focus so that `FocusHeading` can send people here. Below it stands what was just done.
 */
export function PageHeader({ crumb, title, lead, actions, tabs }: Props) {
  return (
    <header className="mb-5 sm:mb-6">
      {crumb ? <div className="mb-1 text-sm text-ink-2 sm:mb-1.5">{crumb}</div> : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-[1_1_30rem]">
          <h1 tabIndex={-1} dir="auto">
            {title}
          </h1>
          {lead ? <div className="mt-2 max-w-measure space-y-2">{lead}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap items-center gap-3 print:hidden">{actions}</div> : null}
      </div>
      <ConfirmationPlace />
      {tabs}
    </header>
  );
}
