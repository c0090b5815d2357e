import { getLocale, getTranslations } from "next-intl/server";
import { sayDay } from "@/features/words/dates";
import type { Workspace } from "./workspace";

/** How long the group means to be together. */
export async function sayLifespan({
  lifespan,
  lifespanUntil,
  lifespanGoal,
}: Pick<Workspace, "lifespan" | "lifespanUntil" | "lifespanGoal">): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("workspaces.lasts"), getLocale()]);
  return t(lifespan, { day: lifespanUntil ? sayDay(lifespanUntil, locale) : "", goal: lifespanGoal });
}

/** The form of the group and how far that is decided, in one or two sentences. */
export async function sayForm({
  form,
  formDecision,
}: Pick<Workspace, "form" | "formDecision">): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("workspaces"), getLocale()]);
  if (form === "UNDETERMINED") return t("purpose.formOpen");
  const standing = formDecision
    ? t(formDecision.asked ? "purpose.formDecided" : "purpose.formDecidedShort", {
        day: sayDay(formDecision.decidedOn, locale),
        asked: formDecision.asked,
      })
    : t("purpose.formWorking");
  return `${t(`forms.${form}.label`)}. ${standing}`;
}
