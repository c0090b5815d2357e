import { Hatch, Weave } from "./weave";

type State = "solid" | "hatched" | "gap" | "crossed" | "empty";
type Props = { strand: number; state: State; label?: string; small?: boolean };

/**
 * One thread of the sign-off rail.
 *
 * solid = signed; gap = signed with a reservation, the thread is interrupted; hatched = not before a
 * date; crossed = refused; empty = not answered, which is never a yes. The words stand beside it; give
 * `label` only where they do not. `small` ones stand beside each other, before a line of text.
 */
export function StrandMark({ strand, state, label, small }: Props) {
  const naming = label ? { role: "img", "aria-label": label } : { "aria-hidden": true as const };
  const woven = state === "solid" || state === "gap";
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named or hidden by `naming`
    <svg
      {...naming}
      width={small ? 11 : 14}
      height={small ? 31 : 40}
      viewBox="0 0 14 40"
      className="shrink-0 forced-color-adjust-none [print-color-adjust:exact]"
    >
      <rect width="14" height="40" fill="var(--color-sheet)" />
      {woven ? <Weave strand={strand} width={14} height={40} /> : null}
      {state === "hatched" ? <Hatch width={14} height={40} /> : null}
      {woven ? null : (
        <rect
          x="0.75"
          y="0.75"
          width="12.5"
          height="38.5"
          fill="none"
          stroke="var(--color-control)"
          strokeWidth="1.5"
        />
      )}
      {state === "gap" ? <rect y="15" width="14" height="10" fill="var(--color-sheet)" /> : null}
      {state === "crossed" ? (
        <path d="M2.5 9l9 22M11.5 9l-9 22" stroke="var(--color-gap)" strokeWidth="2.75" />
      ) : null}
    </svg>
  );
}
