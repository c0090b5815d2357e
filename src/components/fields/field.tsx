import { type ReactNode, useId } from "react";
import { WarnIcon } from "@/components/icons";

/** What every form field takes: its words. `optionalLabel` ("optional") marks the few that may stay empty. */
export type FieldWords = { label: ReactNode; hint?: ReactNode; error?: string; optionalLabel?: string };

/** The ids that tie label, hint and error to the control. */
export type FieldIds = { id: string; hintId: string; errorId: string; describedBy: string | undefined };

/**
 * Ids come from `id`, else from `name`, so that an error summary can link to `#name` without knowing
 * more. Two forms with the same field on one page must pass `id`.
 */
export function useFieldIds(given: {
  id?: string;
  name?: string;
  hint?: ReactNode;
  error?: string;
  "aria-describedby"?: string;
}): FieldIds {
  const fallback = useId();
  const id = given.id ?? given.name ?? fallback;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const parts = [
    given["aria-describedby"],
    given.hint ? hintId : undefined,
    given.error ? errorId : undefined,
  ];
  return { id, hintId, errorId, describedBy: parts.filter(Boolean).join(" ") || undefined };
}

/**
 * Label, hint and error above a control, in this order: the error stands between the words and the
 * control, where nobody scrolls past it and a phone's keyboard does not cover it.
 */
export function Field({ words, ids, children }: { words: FieldWords; ids: FieldIds; children: ReactNode }) {
  return (
    <div className="grid max-w-measure gap-1.5">
      <label htmlFor={ids.id} className="font-semibold">
        {words.label}
        <OptionalMark label={words.optionalLabel} />
      </label>
      <FieldHint id={ids.hintId} hint={words.hint} />
      <FieldError id={ids.errorId} error={words.error} />
      {children}
    </div>
  );
}

export function OptionalMark({ label }: { label?: string }) {
  return label ? <span className="font-normal text-ink-2"> ({label})</span> : null;
}

export function FieldHint({ id, hint }: { id: string; hint?: ReactNode }) {
  return hint ? (
    <div id={id} className="text-ink-2">
      {hint}
    </div>
  ) : null;
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  return error ? (
    <p id={id} className="flex items-start gap-2 font-semibold text-gap">
      <WarnIcon className="mt-[3px]" />
      <span>{error}</span>
    </p>
  ) : null;
}

/** The box a person writes in: 48 px, a border that passes 3:1, 2 px madder when something is wrong. */
export const boxStyle =
  "w-full min-h-12 rounded-sm border-[1.5px] border-control bg-sheet px-3 py-2.5 text-ink aria-invalid:border-2 aria-invalid:border-gap [&[readonly]]:bg-table disabled:border-dashed disabled:bg-table disabled:text-ink-2";
