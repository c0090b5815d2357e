import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";

/** Whether one stays signed in here. Never ticked beforehand: the next one at a borrowed device would be somebody else. */
export function OwnDevice() {
  const t = useTranslations("login.own");
  return <CheckboxField name="own" value="on" label={t("label")} hint={t("hint")} />;
}
