import type { ReactNode } from "react";

type Props = { title: ReactNode; children?: ReactNode; action?: ReactNode; as?: "h2" | "h3" };

/**
 * Nothing here yet: says what could stand here and offers the first step. The dashed line is the
 * empty seat at the table, an invitation rather than a failure.
 */
export function EmptyState({ title, children, action, as: Heading = "h2" }: Props) {
  return (
    <div className="rounded-sm border-2 border-dashed border-control bg-sheet p-5 sm:p-6">
      <Heading>{title}</Heading>
      {children ? <div className="mt-2 max-w-measure space-y-2">{children}</div> : null}
      {action ? (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">{action}</div>
      ) : null}
    </div>
  );
}
