import type { ComponentProps } from "react";
import { boxStyle, Field, type FieldWords, useFieldIds } from "./field";

type Props = ComponentProps<"textarea"> & FieldWords;

/**
 * Several lines. It grows with the text where the browser can, so nobody writes through a slit. `data-drawn` says that a form
 * is not alive yet: React would put back what the server had drawn, so nobody writes over it until then.
 */
export function TextArea({ label, hint, error, optionalLabel, className = "", ...area }: Props) {
  const ids = useFieldIds({ ...area, hint, error });
  return (
    <Field words={{ label, hint, error, optionalLabel }} ids={ids}>
      <textarea
        rows={4}
        dir="auto"
        {...area}
        readOnly={area.readOnly ?? "data-drawn" in area}
        id={ids.id}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
        className={`${boxStyle} field-sizing-content max-h-[60vh] min-h-30 resize-y ${className}`}
      />
    </Field>
  );
}
