import type { ComponentProps, MouseEvent } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style";

type Props = ComponentProps<"button"> & { variant?: ButtonVariant; pending?: boolean; pendingLabel?: string };

/**
 * Does something here. Its words are verb + object.
 *
 * While `pending` it keeps its focus and its place, says so in words and swallows further presses,
 * so a double click cannot send twice. It is deliberately not `disabled` then: a disabled button
 * loses the focus of a person using the keyboard. On phones pass `className="w-full sm:w-auto"`
 * for the main button of a form.
 */
export function Button({
  variant = "primary",
  pending,
  pendingLabel,
  className,
  children,
  type = "button",
  ...rest
}: Props) {
  const waiting = pending ? { "aria-disabled": true, "aria-busy": true, onClick: swallow } : {};
  return (
    <button type={type} className={buttonStyle(variant, className)} {...rest} {...waiting}>
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  );
}

function swallow(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}
