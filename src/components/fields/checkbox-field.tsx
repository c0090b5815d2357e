import type { ComponentProps } from "react";
import { CheckIcon } from "@/components/icons";
import { FieldError, FieldHint, type FieldWords, OptionalMark, useFieldIds } from "./field";

type Props = Omit<ComponentProps<"input">, "type"> & FieldWords;

/** One yes. Never pre-ticked for a consent; for several, put them in a fieldset with a legend. */
export function CheckboxField({ label, hint, error, optionalLabel, className = "", ...input }: Props) {
  const ids = useFieldIds({ ...input, hint, error });
  return (
    <div className={`grid max-w-measure gap-1.5 ${className}`}>
      <FieldError id={ids.errorId} error={error} />
      <div className="flex min-h-11 items-start gap-3 py-2">
        <span className="grid h-6.5 place-items-center">
          <input
            {...input}
            type="checkbox"
            id={ids.id}
            aria-describedby={ids.describedBy}
            aria-invalid={error ? true : undefined}
            className="peer col-start-1 row-start-1 size-6 appearance-none rounded-sm border-[1.5px] border-control bg-sheet checked:border-action checked:bg-action disabled:border-dashed aria-invalid:border-2 aria-invalid:border-gap forced-colors:appearance-auto"
          />
          <CheckIcon className="pointer-events-none invisible col-start-1 row-start-1 text-on-action peer-checked:visible forced-colors:hidden" />
        </span>
        <span className="min-w-0 flex-1">
          <label htmlFor={ids.id} className="-my-2 block py-2">
            {label}
            <OptionalMark label={optionalLabel} />
          </label>
          <FieldHint id={ids.hintId} hint={hint} />
        </span>
      </div>
    </div>
  );
}
