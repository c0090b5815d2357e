import { useTranslations } from "next-intl";
import { Tag } from "@/components/tag";
import type { Commitment } from "./commitment";

/** An offer waits, a firm promise is under way, the rest is history. What others lean on says so. */
const tones = {
  OFFERED: "outline",
  COMMITTED: "tint",
  DELIVERED: "plain",
  WITHDRAWN: "plain",
} as const;

export function PromiseState({ commitment: { state, critical } }: { commitment: Commitment }) {
  const t = useTranslations("commitments");
  return (
    <span className="mt-1 flex flex-wrap gap-2">
      <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>
      {critical && <Tag tone="outline">{t("critical")}</Tag>}
    </span>
  );
}
