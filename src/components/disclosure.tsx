import type { ReactNode } from "react";

type Props = {
  summary: ReactNode;
  open?: boolean;
  name?: string;
  /** For a picture, which may be broader than lines of text. */
  wide?: boolean;
  children: ReactNode;
};

/** More for those who want it ("Warum wir fragen", "Ein Beispiel"). Native, so it works before any script and Ctrl+F finds inside. */
export function Disclosure({ summary, open, name, wide, children }: Props) {
  return (
    <details open={open} name={name} className="group">
      <summary className="flex min-h-11 w-fit items-center gap-2.5 py-2 pr-2 font-semibold list-none hover:underline [&::-webkit-details-marker]:hidden">
        <svg
          aria-hidden="true"
          viewBox="0 0 10 12"
          className="h-3 w-2.5 shrink-0 fill-current group-open:rotate-90"
        >
          <path d="M0 0l10 6-10 6z" />
        </svg>
        {summary}
      </summary>
      <div className={wide ? "pt-3 pb-3" : "max-w-measure space-y-2 pt-1 pb-3 pl-5"}>{children}</div>
    </details>
  );
}
