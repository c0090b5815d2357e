import { useTranslations } from "next-intl";
import { CheckIcon } from "@/components/icons";
import type { Card } from "@/features/setbacks/shown";

/** How prepared a risk is, in the two or three words of its card. */
export function RiskWords({ risk }: { risk: Pick<Card, "state" | "preparation" | "missing"> }) {
  const t = useTranslations("setbacks");
  if (risk.state === "TRIGGERED" || risk.state === "CLOSED") return t(`states.${risk.state}`);
  if (risk.preparation === "PARTLY") return t(`missingShort.${risk.missing[0]}`);
  if (risk.preparation === "NO_ANSWER") return t("preparations.NO_ANSWER");
  return (
    <span className="inline-flex items-center gap-1">
      {t("preparations.PREPARED")} <CheckIcon size={16} />
    </span>
  );
}
