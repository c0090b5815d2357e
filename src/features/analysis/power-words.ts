import { getTranslations } from "next-intl/server";
import { sayAmount } from "@/features/words/categories";
import type { RouterOutputs } from "@/trpc/types";

export type ShownPower = RouterOutputs["analysis"]["power"];
export type PowerRow = ShownPower["powers"][number];

/** What the picture and the table say of one organisation, in the reader's language and from the same numbers. */
export async function powerWords() {
  const [t, expectations] = await Promise.all([
    getTranslations("analysis.power"),
    getTranslations("expectations"),
  ]);
  const amount = (category: "TIME" | "MONEY", sum: number | null): string | null => {
    if (sum === null) return null;
    return sum === 0
      ? t(`noAmount.${category}`)
      : sayAmount(expectations, { category, ownCategory: null }, sum);
  };
  const join = (words: (string | null | false)[]) => words.filter(Boolean).join(", ");
  return {
    size: ({ capacity }: PowerRow): string => t(`capacities.${capacity ?? "none"}`),
    roles: ({ leads, watches, speaks }: PowerRow): string =>
      join([
        leads > 0 && t("says.leads", { count: leads }),
        watches > 0 && t("says.watches", { count: watches }),
        speaks > 0 && t("says.speaks", { count: speaks }),
      ]),
    hours: ({ hours }: PowerRow): string | null => amount("TIME", hours),
    money: ({ money }: PowerRow): string | null => amount("MONEY", money),
    promised: ({ hours, money }: PowerRow): string => join([amount("TIME", hours), amount("MONEY", money)]),
  };
}
