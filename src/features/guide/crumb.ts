import { getLocale, getTranslations } from "next-intl/server";
import { sayDay } from "@/features/words/dates";
import type { GuideOverview } from "./overview";

/** The name and the form of a workspace, with its end where it has one. */
export async function sayCrumb(workspace: GuideOverview["workspace"]): Promise<string> {
  const [t, forms, locale] = await Promise.all([
    getTranslations("guide.page"),
    getTranslations("common.forms"),
    getLocale(),
  ]);
  const words = { name: workspace.name, form: forms(workspace.form) };
  return workspace.lifespanUntil
    ? t("crumbUntil", { ...words, day: sayDay(workspace.lifespanUntil, locale) })
    : t("crumb", words);
}
