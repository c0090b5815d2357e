const widths = ["w-full", "w-11/12", "w-4/5", "w-full", "w-2/3"];

/**
 * Stands where text will be, so nothing moves when it comes. It shows only after 300 ms: a flash of
 * grey makes a fast page feel slow. `label` is read out; without it the page says it is loading. Not
 * `late` is for those who have waited that long already.
 */
export function Skeleton({
  lines = 3,
  label,
  late = true,
}: {
  lines?: number;
  label?: string;
  late?: boolean;
}) {
  return (
    <div role={label ? "status" : undefined} aria-hidden={label ? undefined : true}>
      {label ? <span className="sr-only">{label}</span> : null}
      <div className={`grid gap-3 py-1 ${late ? "animate-appear-late" : ""}`}>
        {Array.from({ length: lines }, (_, line) => line).map((line) => (
          <div key={line} className={`h-5 rounded-sm bg-tint ${widths[line % widths.length]}`} />
        ))}
      </div>
    </div>
  );
}
