"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { formNameOf } from "@/domain/drafts/place";
import { usePagePerson } from "@/features/forms/sign-in-again/page-person";
import type { Namespace } from "@/messages/namespaces";
import { formAt } from "./form-draft-at";
import { KeptForm } from "./kept-form";

type Props = Omit<ComponentProps<typeof KeptForm>, "at"> & {
  /** The room whose form it is. */
  noun: Namespace;
  /** The record that it changes or hangs something on, where a page has several such forms. */
  about?: string;
};

/** The draft of a form where it stands. Outside of workspaces nothing is kept: no walls stand around it there. */
export function KeptHere({ noun, about, ...props }: Props) {
  const here = usePagePerson();
  const path = usePathname();
  const at = formAt(here, path, formNameOf(noun, props.names, about));
  return at && <KeptForm key={at.form} {...props} at={at} />;
}
