import { Fragment } from "react";
import { Hatch, Weave } from "./weave";

type StepState = "DONE" | "BEGUN" | "OPEN";

export type StrandRow = {
  id: string;
  name: string;
  strand: number;
  /** One per column: woven where done, half woven where begun, hatched where open. */
  steps: readonly StepState[];
  /** How many are done, in a word ("acht"); stands at the end of the row. */
  count: string;
  /** The whole row in words; read instead of the picture. */
  text: string;
};

type Props = {
  rows: readonly StrandRow[];
  label: string;
  /** Above the words at the end ("von zehn"). */
  of: string;
};

const HEIGHT = 15;
const grid =
  "grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[minmax(6rem,12rem)_minmax(0,1fr)_4.25rem]";

/**
 * Who is how far: one strip per organisation, cut into numbered steps. A list for those who hear it, a picture for those
 * who see it, from the same facts.
 */
export function StrandSteps({ rows, label, of }: Props) {
  const numbers = rows[0]?.steps.map((_, step) => step + 1) ?? [];
  return (
    <>
      <div aria-hidden="true" className={`${grid} text-sm leading-5 text-ink-2`}>
        <span className="max-sm:hidden" />
        <span className="grid grid-flow-col auto-cols-fr text-center max-sm:col-start-1 max-sm:row-start-1">
          {numbers.map((number) => (
            <span key={number}>{number}</span>
          ))}
        </span>
        <span className="text-end">{of}</span>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list */}
      <ul role="list" aria-label={label} className="grid gap-0.5 max-sm:gap-2">
        {rows.map((row) => (
          <li key={row.id} className={`${grid} text-sm`}>
            <span className="truncate" title={row.name}>
              <span aria-hidden="true">{row.name}</span>
              <span className="sr-only">{row.text}</span>
            </span>
            <span className="max-sm:col-span-2 max-sm:row-start-2">
              <StepStrip strand={row.strand} steps={row.steps} />
            </span>
            <span aria-hidden="true" className="text-end text-ink-2">
              {row.count}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One strip: woven where done, half woven where begun, hatched where open. Words stand beside it. */
export function StepStrip({ strand, steps }: Pick<StrandRow, "strand" | "steps">) {
  const percent = (step: number) => `${(step / steps.length) * 100}%`;
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={HEIGHT}
      className="block forced-color-adjust-none [print-color-adjust:exact]"
    >
      <Weave strand={strand} width={900} height={HEIGHT} />
      {steps.map((state, step) => {
        if (state === "DONE") return null;
        const x = state === "BEGUN" ? step + 0.5 : step;
        return (
          <svg
            aria-hidden="true"
            key={percent(step)}
            x={percent(x)}
            width={percent(step + 1 - x)}
            height={HEIGHT}
          >
            <rect width="100%" height={HEIGHT} fill="var(--color-sheet)" />
            <Hatch width={160} height={HEIGHT} />
          </svg>
        );
      })}
      {steps.map((state, step) => (
        <Fragment key={percent(step)}>
          {state === "DONE" ? null : (
            <rect
              x={percent(step)}
              y="0.5"
              width={percent(1)}
              height={HEIGHT - 1}
              fill="none"
              stroke="var(--color-ramp-3)"
              className="print:stroke-ink"
            />
          )}
          {step > 0 ? (
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
