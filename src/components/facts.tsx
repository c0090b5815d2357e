import type { ReactNode } from "react";

/** Term and value, one pair a line; long values go below their term by themselves. */
export function Facts({ items }: { items: { term: ReactNode; value: ReactNode; key?: string }[] }) {
  return (
    <dl className="divide-y divide-line">
      {items.map((item, index) => (
        <div
          key={item.key ?? (typeof item.term === "string" ? item.term : index)}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 py-[var(--row-pad)] first:pt-1 last:pb-1"
        >
          <dt className="text-ink-2">{item.term}</dt>
          <dd dir="auto" className="min-w-0 font-semibold">
            {item.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
