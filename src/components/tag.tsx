import type { ReactNode } from "react";

type Tone = "outline" | "tint" | "decision" | "gap" | "plain";

const tones: Record<Tone, string> = {
  outline: "border-control px-2",
  tint: "border-transparent bg-tint px-2",
  decision: "border-transparent bg-decision-ground px-2 text-decision",
  gap: "border-transparent bg-gap-ground px-2 text-gap",
  plain: "border-transparent text-ink",
};

/**
 * A state in two or three words. Few tones on purpose: outline = not started, tint = under way,
 * decision = needs one, gap = missing or objected, plain = done or not yet possible.
 */
export function Tag({ tone = "outline", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex max-w-full items-center gap-1 rounded-sm border py-0.5 text-sm leading-5 wrap-break-word ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
