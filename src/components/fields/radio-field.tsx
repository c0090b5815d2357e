import type { ComponentProps, ReactNode } from "react";
import { FieldError, FieldHint, type FieldWords, OptionalMark, useFieldIds } from "./field";

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode };
type Props = Omit<ComponentProps<"input">, "type"> & FieldWords & { options: RadioOption[] };

/**
 * One of a few, all visible. `label` is the legend. The first button carries `id`, so a link in the
 * error summary lands on something that can be answered. `value` or `defaultValue` picks one.
 */
export function RadioField({
  label,
  hint,
  error,
  optionalLabel,
  options,
  value,
  defaultValue,
  className = "",
  ...input
}: Props) {
  const ids = useFieldIds({ ...input, hint, error });
  return (
    <fieldset
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML allows it, and only a radiogroup may be invalid or required
      role="radiogroup"
      aria-describedby={ids.describedBy}
      aria-invalid={error ? true : undefined}
      aria-required={input.required ? true : undefined}
      className={`grid max-w-measure min-w-0 gap-1.5 ${className}`}
    >
      <legend className="mb-1.5 font-semibold">
        {label}
        <OptionalMark label={optionalLabel} />
      </legend>
      <FieldHint id={ids.hintId} hint={hint} />
      <FieldError id={ids.errorId} error={error} />
      {options.map((option, index) => {
        const id = index === 0 ? ids.id : `${ids.id}-${option.value}`;
        const picked =
          value !== undefined
            ? { checked: value === option.value }
            : defaultValue !== undefined
              ? { defaultChecked: defaultValue === option.value }
              : {};
        return (
          <RadioLine key={option.value} id={id} option={option}>
            <input
              {...input}
              {...picked}
              type="radio"
              id={id}
              value={option.value}
              aria-describedby={option.hint ? `${id}-hint` : undefined}
              className="size-6 shrink-0 appearance-none rounded-full border-[1.5px] border-control bg-sheet checked:border-[7px] checked:border-action disabled:border-dashed forced-colors:appearance-auto"
            />
          </RadioLine>
        );
      })}
    </fieldset>
  );
}

function RadioLine({ id, option, children }: { id: string; option: RadioOption; children: ReactNode }) {
  return (
    <div className="flex min-h-11 items-start gap-3 py-2">
      <span className="flex h-6.5 items-center">{children}</span>
      <span className="min-w-0 flex-1">
        <label htmlFor={id} className="-my-2 block py-2">
          {option.label}
        </label>
        {option.hint ? (
          <span id={`${id}-hint`} className="block text-ink-2">
            {option.hint}
          </span>
        ) : null}
      </span>
    </div>
  );
}
