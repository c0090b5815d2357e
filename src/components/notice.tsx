import type { ReactNode } from "react";

type Tone = "info" | "gap" | "decision" | "plain";
type Props = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  role?: "alert" | "status" | "note";
  className?: string;
};

const tones: Record<Tone, { box: string; title: string }> = {
  plain: { box: "border-control bg-tint", title: "text-ink" },
  info: { box: "border-info bg-info-ground", title: "text-info" },
  decision: { box: "border-decision bg-decision-ground", title: "text-decision" },
  gap: { box: "border-gap bg-gap-ground", title: "text-gap" },
};

/**
 * Something to know before going on. The tone never speaks alone: the words say it too.
 *
 * `gap` is for a gap, an objection or an error, `decision` for what waits for a decision. Pass
 * `role="alert"` only for what just went wrong, `role="status"` for what just changed.
 */
export function Notice({ tone = "plain", title, children, role, className = "" }: Props) {
  return (
    <div role={role} className={`rounded-sm border-l-4 px-4 py-3 ${tones[tone].box} ${className}`}>
      {title ? <p className={`font-semibold ${tones[tone].title}`}>{title}</p> : null}
      {children ? <div className="max-w-measure space-y-2">{children}</div> : null}
    </div>
  );
}
