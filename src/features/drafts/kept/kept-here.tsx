"use client";

import { usePathname } from "next/navigation";
import { type ComponentProps, useMemo } from "react";
import type { UseFormReturn } from "react-hook-form";
import { formNameOf } from "@/domain/drafts/place";
import { type Inputs, toInputs } from "@/features/forms/inputs";
import { usePagePerson } from "@/features/forms/sign-in-again/page-person";
import type { Namespace } from "@/messages/namespaces";
import { formAt } from "./form-draft-at";
import { type FormInputs, KeptForm } from "./kept-form";

type Passed = Pick<
  ComponentProps<typeof KeptForm>,
  "names" | "forgets" | "version" | "labels" | "sent" | "asksSignIn"
>;

type Props = Passed & {
  /** The room whose form it is. */
  noun: Namespace;
  /** The record that it changes or hangs something on, where a page has several such forms; by itself the one in `values`. */
  about?: string;
  form: FormInputs | UseFormReturn<Inputs>;
  /** What the form shows where nothing was typed. */
  values: object;
  /** The version of the record as it is now. */
  latest?: number;
  say?: (name: string, value: string) => string;
  /** What was begun on this version of the record stands in the inputs again, and the record has moved on. */
  onOvertaken?: (version: number) => void;
};

/** The draft of a form where it stands. Outside of workspaces nothing is kept: no walls stand around it there. */
export function KeptHere({ noun, about, form, values, latest = 0, say, onOvertaken, ...props }: Props) {
  const here = usePagePerson();
  const path = usePathname();
  const inputs = useMemo(() => ("getValues" in form ? heldBy(form) : form), [form]);
  const at = formAt(here, path, formNameOf(noun, props.names, about ?? recordIn(values)));
  return (
    at && (
      <KeptForm
        key={at.form}
        {...props}
        at={at}
        form={inputs}
        initial={toInputs(values as Record<string, unknown>, props.names)}
        say={say ?? ((_, value) => value)}
        onBack={(begunOn) => {
          if (begunOn !== null && begunOn < latest) onOvertaken?.(begunOn);
        }}
      />
    )
  );
}

/** A form of react-hook-form as its draft sees it. */
const heldBy = (form: UseFormReturn<Inputs>): FormInputs => ({
  read: () => form.getValues(),
  put: (inputs) => form.reset(inputs),
  watch: (listener) => {
    const watching = form.watch(() => listener());
    return () => watching.unsubscribe();
  },
});

/** The id of the record whose values these are. */
const recordIn = (values: object): string | undefined => {
  const { id } = values as { id?: unknown };
  return typeof id === "string" ? id : undefined;
};
