import { useLocale, useTranslations } from "next-intl";
import { sayAmount, sayCategory } from "@/features/words/categories";
import { sayDay } from "@/features/words/dates";
import type { Commitment } from "./commitment";

/** Says what was promised: amount and period in words, where they were named. */
export function usePromiseWords() {
  const t = useTranslations("commitments");
  const locale = useLocale();
  return (commitment: Commitment): string => {
    const { amount, fromOn, untilOn } = commitment;
    const much = sayAmount(t, commitment, amount);
    const from = fromOn && sayDay(fromOn, locale);
    const until = untilOn && sayDay(untilOn, locale);
    const when =
      from && until
        ? t("period.both", { from, until })
        : from
          ? t("period.from", { from })
          : until && t("period.until", { until });
    return [sayCategory(t, commitment), much, when].filter(Boolean).join(", ");
  };
}
