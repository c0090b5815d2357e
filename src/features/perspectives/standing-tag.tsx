import { useTranslations } from "next-intl";
import { Tag } from "@/components/tag";
import type { Required } from "./perspectives";

/** How a required perspective stands, in two words. */
export function StandingTag({ required: { settlement, coverage, overdue } }: { required: Required }) {
  const t = useTranslations("perspectives.settlements");
  if (overdue) return <Tag tone="decision">{t("OVERDUE")}</Tag>;
  if (settlement === "COVERED") return <Tag tone="plain">{t("COVERED")}</Tag>;
  if (settlement !== "OPEN") return <Tag tone="tint">{t(settlement)}</Tag>;
  return coverage === "THIN" ? <Tag tone="outline">{t("THIN")}</Tag> : <Tag tone="gap">{t("OPEN")}</Tag>;
}
