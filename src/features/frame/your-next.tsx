import { TRPCError } from "@trpc/server";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { NextThing } from "@/components/next-thing";
import type { Waiting } from "@/domain/guide/waiting";
import { hrefOf, sayWaiting } from "@/features/guide/waiting-words";
import { serverApi } from "@/trpc/server";

type Props = {
  workspace: string;
  item: Waiting;
  /** Whom it is for, where that is worth saying. */
  audience?: ReactNode;
  /** What else waits, folded away. */
  children?: ReactNode;
};

/** One waiting thing as the next one, with its reason and the link to where it is done. */
export async function NextOf({ workspace, item, audience, children }: Props) {
  const [t, questions, common, locale] = await Promise.all([
    getTranslations("guide"),
    getTranslations("catalogue-questions"),
    getTranslations("common"),
    getLocale(),
  ]);
  const words = sayWaiting(t, questions, item, locale);
  return (
    <NextThing label={common("next")} title={words.title} reason={<p>{words.reason}</p>} audience={audience}>
      <ButtonLink href={hrefOf(workspace, item.path)}>{words.button}</ButtonLink>
      {children}
    </NextThing>
  );
}

/**
 * The one thing that is this reader's to do next, on any page of the workspace: computed once by the guide, so that it
 * is the same on each. Nothing where nothing waits; a page stands without it when it cannot be had now.
 */
export async function YourNext({ workspace }: { workspace: string }) {
  const api = await serverApi();
  const found = await api.guide.next({ workspace }).catch((error: unknown) => {
    if (error instanceof TRPCError) return null;
    throw error;
  });
  return found?.next ? <NextOf workspace={workspace} item={found.next} /> : null;
}
