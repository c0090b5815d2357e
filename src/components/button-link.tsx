import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonVariant, buttonStyle } from "./button-style";
import { LinkPending } from "./page-pending";

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant };

/** Leads somewhere and looks like a button, because it is the main step of a screen. */
export function ButtonLink({ variant = "primary", className, children, ...rest }: Props) {
  return (
    <Link prefetch={false} className={buttonStyle(variant, className)} {...rest}>
      {children}
      <LinkPending />
    </Link>
  );
}
