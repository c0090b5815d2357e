import type { ComponentProps } from "react";
import { boxStyle, Field, type FieldWords, useFieldIds } from "./field";

type Props = Omit<ComponentProps<"input">, "type"> & FieldWords;

/** A day, as YYYY-MM-DD. The browser's own picker: it speaks the reader's language and works on phones. */
export function DateField({ label, hint, error, optionalLabel, className = "", ...input }: Props) {
  const ids = useFieldIds({ ...input, hint, error });
  return (
    <Field words={{ label, hint, error, optionalLabel }} ids={ids}>
      <input
        {...input}
        type="date"
        id={ids.id}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={`${boxStyle} max-w-56 ${className}`}
      />
    </Field>
  );
}
