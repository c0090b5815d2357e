"use client";

import { useTranslations } from "next-intl";
import { labelsOf } from "@/features/forms/values/labels-of";

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
    labelsOf: <const N extends string>(names: readonly N[]) => labelsOf(names, (name) => t(`fields.${name}`)),
    say: (name: string, value: string) => {
      if (value === "true" || value === "false") return common(value === "true" ? "yes" : "no");
      const list = lists[name];
      if (!list) return value;
      return value ? t(`${list}.${value}`) : t("hints.unknown");
    },
  };
}
