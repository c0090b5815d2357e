export type ButtonVariant = "primary" | "quiet" | "plain";

/* While it works, a bar at its foot, after 300 ms: see `busy` in globals.css. */
const shape =
  "relative aria-busy:after:absolute aria-busy:after:inset-x-0 aria-busy:after:bottom-0 aria-busy:after:h-1 aria-busy:after:origin-left aria-busy:after:animate-busy aria-busy:after:bg-current inline-flex items-center justify-center gap-2 rounded-sm border-[1.5px] py-2.5 min-h-12 text-center transition-colors print:hidden";

const variants: Record<ButtonVariant, string> = {
  primary:
    "border-action bg-action px-5 font-semibold text-on-action no-underline hover:border-ink hover:bg-ink hover:text-sheet",
  quiet:
    "border-control bg-transparent px-5 font-semibold text-action no-underline hover:border-ink hover:bg-tint",
  plain:
    "border-transparent bg-transparent px-1 text-action underline underline-offset-[3px] hover:decoration-2 forced-colors:border-[Canvas]",
};

/* Not available is said in words and a dashed edge, never by fading text below its contrast. */
const unavailable =
  "disabled:border-dashed disabled:border-control disabled:bg-transparent disabled:text-ink-2 disabled:no-underline";

/**
 * One look for things that act (`Button`) and things that lead somewhere (`ButtonLink`).
 *
 * One `primary` a screen. `quiet` is for the alternative and for what takes something away, `plain` for
 * "continue later". Nothing can be pressed on paper, so none is printed. Madder stays with gaps and objections, so no button wears it. 48 px high, so a thumb hits it.
 */
export function buttonStyle(variant: ButtonVariant, className?: string): string {
  return [shape, variants[variant], unavailable, className].filter(Boolean).join(" ");
}
