import { Fragment } from "react";
import { Hatch, Weave } from "./weave";

export type StrandBarRow = {
  name: string;
  code: string;
  strand: number;
  done: number;
  /** The same in words ("8 von 10 beantwortet"); read instead of the picture. */
  text?: string;
};

type Props = { rows: StrandBarRow[]; total: number; label: string };

const HEIGHT = 14;

/**
 * Who has answered how much: one strip per organisation, woven where answered, hatched where open.
 * A list for those who hear it, a picture for those who see it, from the same numbers.
 */
export function StrandBar({ rows, total, label }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={label} className="grid gap-2.5 sm:gap-1.5">
      {rows.map((row) => (
        <li
          key={row.code}
          className="grid items-center gap-x-4 text-sm sm:grid-cols-[minmax(7rem,10.5rem)_1fr]"
        >
          <span>
            {row.name}
            <span className="sr-only">: {row.text ?? `${row.done}/${total}`}</span>
          </span>
          <Strip strand={row.strand} done={row.done} total={total} />
        </li>
      ))}
    </ul>
  );
}

function Strip({ strand, done, total }: { strand: number; done: number; total: number }) {
  const steps = Math.max(total, 1);
  const full = Math.min(Math.max(done, 0), steps);
  const percent = (step: number) => `${(step / steps) * 100}%`;
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={HEIGHT}
      className="forced-color-adjust-none [print-color-adjust:exact]"
    >
      <rect width="100%" height={HEIGHT} fill="var(--color-sheet)" />
      <svg aria-hidden="true" width={percent(full)} height={HEIGHT}>
        <Weave strand={strand} width={900} height={HEIGHT} />
      </svg>
      {full < steps ? (
        <svg aria-hidden="true" x={percent(full)} width={percent(steps - full)} height={HEIGHT}>
          <Hatch width={900} height={HEIGHT} />
          <rect
            x="0.5"
            y="0.5"
            width="100%"
            height={HEIGHT - 1}
            fill="none"
            stroke="var(--color-ramp-3)"
            className="print:stroke-ink"
          />
        </svg>
      ) : null}
      {Array.from({ length: steps + 1 }, (_, step) => (
        <Fragment key={percent(step)}>
          {step > full || (step === full && full < steps) ? (
            <line
              x1={percent(step)}
              x2={percent(step)}
              y2={HEIGHT}
              stroke="var(--color-ramp-3)"
              className="print:stroke-ink"
              strokeWidth={step % steps === 0 ? 2 : 6}
            />
          ) : null}
          {step > 0 && step < steps ? (
            <line
              x1={percent(step)}
              x2={percent(step)}
              y2={HEIGHT}
              stroke="var(--color-sheet)"
              strokeWidth="4"
            />
          ) : null}
        </Fragment>
      ))}
    </svg>
  );
}
