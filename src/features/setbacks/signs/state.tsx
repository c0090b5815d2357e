import { useTranslations } from "next-intl";
import { Tag } from "@/components/tag";
import { sayDay } from "@/features/words/dates";

type Props = { sign: { observedOn: string | null; lastCheckedOn: string | null }; locale: string };

/** When somebody saw the sign, or last looked for it. */
export function SignState({ sign, locale }: Props) {
  const t = useTranslations("setbacks.signs");
  if (sign.observedOn)
    return <Tag tone="decision">{t("observed", { day: sayDay(sign.observedOn, locale) })}</Tag>;
  if (sign.lastCheckedOn)
    return <Tag tone="plain">{t("checked", { day: sayDay(sign.lastCheckedOn, locale) })}</Tag>;
  return <Tag>{t("never")}</Tag>;
}
