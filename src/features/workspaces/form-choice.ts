import { useTranslations } from "next-intl";
import type { WorkspaceForm } from "@/domain/workspaces/schema";

/**
 * The forms as choices, the definition always beside the label: the words mean different things in other sources
 * (docs/rules/form.md).
 */
export function useFormChoice(forms: readonly WorkspaceForm[]) {
  const t = useTranslations("workspaces.forms");
  return forms.map((value) => ({ value, label: t(`${value}.label`), hint: t(`${value}.hint`) }));
}
