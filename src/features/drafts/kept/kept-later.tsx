"use client";

import { usePathname } from "next/navigation";
import { type ComponentProps, lazy, Suspense, useEffect, useState } from "react";
import { formNameOf } from "@/domain/drafts/place";
import { usePagePerson } from "@/features/forms/sign-in-again/page-person";
import type { Namespace } from "@/messages/namespaces";
import { onceIdle, reach } from "@/trpc/later";
import { formAt } from "./form-draft-at";

const load = () => reach(() => import("./kept-form"));
const Kept = lazy(() => load().then((it) => ({ default: it.KeptForm })));

type Props = Omit<ComponentProps<typeof Kept>, "at"> & {
  /** The room whose form it is. */
  noun: Namespace;
  /** The record that it changes or hangs something on, where a page has several such forms. */
  about?: string;
};

/**
 * The private draft of a form. Nobody needs its script before something was typed, so it is fetched once the page stands
 * (docs/bench.md, 7); what was typed until then is not lost on it.
 */
export function KeptLater({ noun, about, ...props }: Props) {
  const here = usePagePerson();
  const path = usePathname();
  const [isHere, setHere] = useState(false);
  useEffect(() => onceIdle(() => load().then(() => setHere(true))), []);
  const at = formAt(here, path, formNameOf(noun, props.names, about));
  return <Suspense>{isHere && at && <Kept key={at.form} {...props} at={at} />}</Suspense>;
}
