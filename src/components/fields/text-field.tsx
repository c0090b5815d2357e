import type { ComponentProps } from "react";
import { boxStyle, Field, type FieldWords, useFieldIds } from "./field";

type Props = ComponentProps<"input"> & FieldWords;

/** One line of text. A native input, so `register()`, paste and password managers work as ever. */
export function TextField({ label, hint, error, optionalLabel, className = "", ...input }: Props) {
  const ids = useFieldIds({ ...input, hint, error });
  return (
    <Field words={{ label, hint, error, optionalLabel }} ids={ids}>
      <input
        type="text"
        dir="auto"
        {...input}
        id={ids.id}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={`${boxStyle} ${className}`}
      />
    </Field>
  );
}
