"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { formNameOf } from "@/domain/drafts/place";
import { usePagePerson } from "@/features/forms/sign-in-again/page-person";
import type { Namespace } from "@/messages/namespaces";
import { useApiClient } from "@/trpc/client";
import { onceIdle, reach } from "@/trpc/later";
import { formAt } from "./form-draft-at";

/**
 * Whether something was typed and not sent in a form that stands closed behind a button, so that the button can say so.
 * Asked once the page stands; the form itself stays closed, because nothing is to jump.
 */
export function useBegun(noun: Namespace, names: readonly string[], about: string): boolean {
  const here = usePagePerson();
  const api = useApiClient();
  const at = formAt(here, usePathname(), formNameOf(noun, names, about));
  const [isBegun, setBegun] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each form
  useEffect(() => {
    if (!at) return;
    return onceIdle(async () => {
      const { isBegunAt } = await reach(() => import("./form-draft"));
      setBegun(await isBegunAt(api, at));
    });
  }, [at?.place, at?.form]);
  return isBegun;
}
