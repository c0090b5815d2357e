import { useLocale, useTranslations } from "next-intl";
import { unitOf } from "@/domain/catalogue/resources";
import { sayDay } from "@/features/frame/dates";
import type { Commitment } from "./commitment";

/** Says what was promised: amount and period in words, where they were named. */
export function usePromiseWords() {
  const t = useTranslations("commitments");
  const locale = useLocale();
  return ({ category, amount, fromOn, untilOn }: Commitment): string => {
    const unit = unitOf[category];
    const much = unit && amount !== null ? t(`amounts.${unit}`, { count: amount }) : null;
    const from = fromOn && sayDay(fromOn, locale);
    const until = untilOn && sayDay(untilOn, locale);
    const when =
      from && until
        ? t("period.both", { from, until })
        : from
          ? t("period.from", { from })
          : until && t("period.until", { until });
    return [t(`categories.${category}`), much, when].filter(Boolean).join(", ");
  };
}
