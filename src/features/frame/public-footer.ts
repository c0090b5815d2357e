import { getTranslations } from "next-intl/server";

/** What stands at the foot of every page without a workspace around: help, at the same place (WCAG 3.2.6). */
export async function publicFooter(locale?: "de" | "en") {
  const t = await (locale ? getTranslations({ locale, namespace: "frame" }) : getTranslations("frame"));
  return [{ href: "/help", label: t("nav.help") }];
}
