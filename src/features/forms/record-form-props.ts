import type { ReactNode } from "react";
import type { z } from "zod";
import type { Namespace } from "@/messages/namespaces";
import type { Inputs } from "./inputs";
import type { CheckedFields } from "./use-check";

export type FormValues<F extends z.ZodRawShape> = { [K in keyof F]: z.infer<F[K]> };

/** Spread onto a field component: name, id, error and the handlers of react-hook-form. */
export type FieldProps = { id: string; name: string; error?: string } & Record<string, unknown>;

export type RecordFormProps<F extends z.ZodRawShape, R> = {
  /** The room whose words say the refusals. */
  noun: Namespace;
  /**
   * The shape that the server checks too: `() => import("@/domain/goals/schema").then((it) => it.goalFields)`. It
   * is fetched once the page stands, because nothing of it is needed before the form is sent.
   */
  fields: CheckedFields<F>;
  /** The record as it is, or the start of a new one. */
  values: { [K in keyof F]?: unknown };
  /** The version that was seen; left out for a new record. */
  version?: number;
  labels: { [K in keyof F]: string };
  /** Says a value in words where it is a code or an id, for the comparison of two texts. */
  say?: (name: string, value: string) => string;
  /** Refusals that are about one field, by their code: said next to it instead of below the form. */
  refusedAt?: Readonly<Record<string, keyof F & string>>;
  /** What is wrong between several fields: refusals of the room, by the field that they are said at. */
  refuse?: (values: FormValues<F>) => Readonly<Record<string, string>>;
  /** Something to know before going on, in words. It is said at the first press; the next one goes on all the same. */
  pause?: (values: FormValues<F>) => string | null;
  submit: (values: FormValues<F>, request: { requestId: string; version: number }) => Promise<R>;
  onDone: (result: R) => void;
  /** In place of `onDone` where the question around it takes in what was typed and then goes on by itself. */
  onTakenIn?: (result: R) => void | Promise<void>;
  submitLabel: string;
  /** What takes so long, said after two seconds, where it may. */
  slow?: string;
  /** Where the way out beside the button leads, and what it is called where "cancel" is not the word. */
  cancel?: string;
  cancelLabel?: string;
  /** What was typed before and not shared: shown instead of the record's values. */
  typed?: Inputs | null;
  /** Goes up when `typed` was changed from elsewhere and the inputs are to hold it now. */
  taken?: number;
  /** False while what was changed belongs to another form. */
  takes?: boolean;
  /** Told what the inputs hold, with every stroke. */
  onTyping?: (inputs: Inputs) => void;
  /** The record that it changes or hangs something on, where a page has several such forms; by itself the one in `values`. */
  about?: string;
  /** Inputs that are never kept as a draft: ticks that one has read or understood are given anew each time. */
  forgets?: readonly (keyof F & string)[];
  /** Why what is typed here is not kept as a private draft; left out, it is. */
  keepsNothing?: string;
  /** Between the fields and the button; a function is told what the inputs hold now, and whether the form asks to sign in. */
  beforeButton?: ReactNode | ((inputs: Inputs, isSignedOut: boolean) => ReactNode);
  children: (
    field: (name: keyof F & string) => FieldProps,
    value: (name: keyof F & string) => string,
  ) => ReactNode;
};
