import type { useTranslations } from "next-intl";
import type { Waiting } from "@/domain/guide/waiting";
import { sayDay } from "@/features/words/dates";

type Translate = ReturnType<typeof useTranslations<"guide">>;

/** A waiting thing in words: what to do, why, and what the button says. */
export function sayWaiting(t: Translate, item: Waiting, locale: string) {
  const values = { ...item.values, on: item.on ? sayDay(item.on, locale) : "" };
  return {
    title: t(`waiting.${item.kind}`, values),
    reason: t(`reasons.${item.reason}`, values),
    button: t(`buttons.${item.kind}`),
  };
}

/** Where to do it. */
export const hrefOf = (workspaceId: string, path: readonly string[]): string =>
  `/w/${[workspaceId, ...path].join("/")}`;
