import { useTranslations } from "next-intl";
import { Tag } from "@/components/tag";
import type { Day } from "@/domain/calendar";
import { sayDay } from "@/features/words/dates";

type Props = { sign: { observedOn: Day | null; lastCheckedOn: Day | null }; locale: string };

/** When somebody saw the sign, or last looked for it. */
export function SignState({ sign, locale }: Props) {
  const t = useTranslations("setbacks.signs");
  if (sign.observedOn)
    return <Tag tone="decision">{t("observed", { day: sayDay(sign.observedOn, locale) })}</Tag>;
  if (sign.lastCheckedOn)
    return <Tag tone="plain">{t("checked", { day: sayDay(sign.lastCheckedOn, locale) })}</Tag>;
  return <Tag>{t("never")}</Tag>;
}
