import {
  Check,
  ChevronDown,
  ChevronLeft,
  type IconNode,
  Lock,
  Plus,
  Printer,
  TriangleAlert,
  X,
} from "lucide";
import { createElement } from "react";

type IconProps = { size?: number; className?: string };

/*
 * Both our fonts lack arrows and ticks, so these are drawn. Every icon stands beside words that say
 * the same and is hidden from screen readers; an icon alone needs a name on its button. Only the lines come from the
 * library: its React half weighs more than all of our icons.
 */
function drawn(glyph: IconNode) {
  return function Icon({ size = 20, className = "" }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        focusable="false"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2.25}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={`inline-block shrink-0 ${className}`}
      >
        {glyph.map(([tag, line]) => createElement(tag, { ...line, key: JSON.stringify(line) }))}
      </svg>
    );
  };
}

export const AddIcon = drawn(Plus);
export const BackIcon = drawn(ChevronLeft);
export const CheckIcon = drawn(Check);
export const ChevronDownIcon = drawn(ChevronDown);
export const CloseIcon = drawn(X);
export const LockIcon = drawn(Lock);
export const PrintIcon = drawn(Printer);
export const WarnIcon = drawn(TriangleAlert);
