import {
  Check,
  ChevronDown,
  ChevronLeft,
  Lock,
  type LucideIcon,
  Plus,
  Printer,
  TriangleAlert,
  X,
} from "lucide-react";

type IconProps = { size?: number; className?: string };

/*
 * Both our fonts lack arrows and ticks, so these are drawn. Every icon stands beside words that say
 * the same and is hidden from screen readers; an icon alone needs a name on its button.
 */
function drawn(Glyph: LucideIcon) {
  return function Icon({ size = 20, className = "" }: IconProps) {
    return (
      <Glyph
        aria-hidden
        focusable={false}
        size={size}
        strokeWidth={2.25}
        className={`inline-block shrink-0 ${className}`}
      />
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
