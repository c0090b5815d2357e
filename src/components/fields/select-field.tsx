import type { ComponentProps } from "react";
import { ChevronDownIcon } from "@/components/icons";
import { boxStyle, Field, type FieldWords, useFieldIds } from "./field";

export type Option = { value: string; label: string };
type Props = Omit<ComponentProps<"select">, "children"> &
  FieldWords & { options: Option[]; placeholder?: string };

/** One of many. With up to seven options prefer `RadioField`: people see what there is without opening it. */
export function SelectField({
  label,
  hint,
  error,
  optionalLabel,
  options,
  placeholder,
  className = "",
  ...select
}: Props) {
  const ids = useFieldIds({ ...select, hint, error });
  return (
    <Field words={{ label, hint, error, optionalLabel }} ids={ids}>
      <span className="relative block">
        <select
          {...select}
          id={ids.id}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          className={`${boxStyle} appearance-none pr-11 text-ellipsis forced-colors:appearance-auto ${className}`}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 forced-colors:hidden" />
      </span>
    </Field>
  );
}
