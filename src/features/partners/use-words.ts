"use client";

import { useTranslations } from "next-intl";

/** The labels of the fields, and a stored value in words, for the comparison of two texts. */
export function useWords() {
  const t = useTranslations("partners");
  const common = useTranslations("common");
  const lists: Record<string, string> = {
    sector: "sectors",
    capacity: "capacities",
    tier: "tiers",
    listing: "listings",
    state: "states",
    to: "states",
  };
  return {
    labelsOf: <F extends object>(fields: F) =>
      Object.fromEntries(Object.keys(fields).map((name) => [name, t(`fields.${name}`)])) as {
        [K in keyof F]: string;
      },
    say: (name: string, value: string) => {
      if (value === "true" || value === "false") return common(value === "true" ? "yes" : "no");
      const list = lists[name];
      if (!list) return value;
      return value ? t(`${list}.${value}`) : t("hints.unknown");
    },
  };
}
