import type { ComponentProps, ReactNode } from "react";
import { boxStyle, Field, type FieldWords, useFieldIds } from "./field";

type Props = ComponentProps<"input"> & FieldWords & { unit?: ReactNode };

/**
 * A count, as narrow as the number it holds. `unit` ("hours a month") stands behind it and is read
 * with it. The little arrows are hidden: they are too small to hit and easy to hit by accident.
 */
export function NumberField({ label, hint, error, optionalLabel, unit, className = "", ...input }: Props) {
  const ids = useFieldIds({ ...input, hint, error });
  const unitId = `${ids.id}-unit`;
  const described = [ids.describedBy, unit ? unitId : undefined].filter(Boolean).join(" ") || undefined;
  return (
    <Field words={{ label, hint, error, optionalLabel }} ids={ids}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          type="number"
          inputMode="numeric"
          {...input}
          id={ids.id}
          aria-describedby={described}
          aria-invalid={error ? true : undefined}
          className={`${boxStyle} max-w-32 [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none ${className}`}
        />
        {unit ? <span id={unitId}>{unit}</span> : null}
      </span>
    </Field>
  );
}
