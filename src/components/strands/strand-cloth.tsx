import { strandOf } from "./strand";
import type { StrandRow } from "./strand-steps";

type Props = {
  rows: readonly Pick<StrandRow, "id" | "strand" | "steps">[];
  label: string;
  /** One per column, in words; read instead of the picture. */
  columns: readonly { name: string; count: string; text: string }[];
};

const WIDTH = 100;
/** All strands together are about this high, however many they are. */
const HEIGHT = 168;

/**
 * Many strands as one cloth: those furthest along on top, a thread for each organisation, cut into the same numbered
 * steps as its strip. Where a step is open the thread is missing.
 */
export function StrandCloth({ rows, label, columns }: Props) {
  const done = ({ steps }: Props["rows"][number]) => steps.filter((state) => state === "DONE").length;
  const sorted = [...rows].sort((one, other) => done(other) - done(one));
  const thread = Math.min(12, HEIGHT / Math.max(rows.length, 1));
  const step = WIDTH / Math.max(columns.length, 1);
  return (
    <figure>
      <svg
        aria-hidden="true"
        width="100%"
        height={thread * sorted.length}
        viewBox={`0 0 ${WIDTH} ${thread * sorted.length}`}
        preserveAspectRatio="none"
        className="block forced-color-adjust-none [print-color-adjust:exact]"
      >
        {sorted.map((row, place) => (
          <g key={row.id} fill={`var(--color-s${strandOf(row.strand).hue})`}>
            {row.steps.map((state, at) =>
              state === "OPEN" ? null : (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
                  key={at}
                  x={at * step + 0.4}
                  y={place * thread}
                  width={state === "BEGUN" ? step / 2 : step - 0.8}
                  height={thread * 0.86}
                />
              ),
            )}
          </g>
        ))}
      </svg>
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
        role="list"
        aria-label={label}
        className="mt-2 grid grid-flow-col auto-cols-fr text-center text-sm leading-5 text-ink-2"
      >
        {columns.map((column) => (
          <li key={column.name}>
            <span aria-hidden="true">
              <span className="block">{column.name}</span>
              <span className="block text-ink">{column.count}</span>
            </span>
            <span className="sr-only">{column.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
