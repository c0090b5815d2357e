import type { ReactNode } from "react";

type Props = {
  action: string;
  hidden?: Record<string, string | null>;
  className?: string;
  children: ReactNode;
};

/** A plain form that posts to one of the doors, so that signing in works without script. */
export function PostForm({ action, hidden = {}, className = "grid gap-6", children }: Props) {
  return (
    <form method="post" action={action} className={className}>
      {Object.entries(hidden).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {children}
    </form>
  );
}
