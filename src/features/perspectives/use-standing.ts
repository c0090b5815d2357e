import { useLocale, useTranslations } from "next-intl";
import { sayDay } from "@/features/words/dates";
import type { Required } from "./perspectives";

/** How a required perspective stands, in whole sentences: by whom it is covered, and what was arranged. */
export function useStanding() {
  const t = useTranslations("perspectives.missing");
  const locale = useLocale();
  return (one: Required): string[] => {
    const names = one.declaredBy.map((partner) => partner.name).join(", ");
    if (one.coverage === "COVERED") return [t("covered", { names })];
    const covered = one.coverage === "THIN" ? t("thin", { names }) : t("missing");
    if (one.settlement === "WAIVED") return [covered, t("waived", { reason: one.waivedReason })];
    if (one.fellThrough) return [covered, t("fellThrough")];
    if (one.settlement === "ASSIGNED" && one.prospect && one.outreach && one.outreachOn)
      return [
        covered,
        t(one.overdue ? "overdue" : "assigned", {
          asker: one.outreach.name,
          prospect: one.prospect.name,
          day: sayDay(one.outreachOn, locale),
        }),
      ];
    return [covered];
  };
}
