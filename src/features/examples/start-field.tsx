import { useTranslations } from "next-intl";
import { RadioField } from "@/components/radio-field";
import { exampleForms } from "@/domain/examples/forms";
import { exampleIds } from "@/domain/examples/schema";
import { decidableForms } from "@/domain/workspaces/schema";

type Field = { id: string; name: string; error?: string } & Record<string, unknown>;

/** With what a new workspace begins: nothing, a working form with its meaning beside it, or the shape of an example. */
export function StartField({ field }: { field: Field }) {
  const t = useTranslations("examples");
  const plain = ["EMPTY", ...decidableForms] as const;
  return (
    <RadioField
      {...field}
      label={t("start.label")}
      hint={t("start.hint")}
      options={[
        ...plain.map((value) => ({
          value,
          label: t(`start.${value}.label`),
          hint: t(`start.${value}.hint`),
        })),
        ...exampleIds.map((value) => ({
          value,
          label: t("start.like.label", { name: t(`names.${value}`) }),
          hint: t(`forms.${exampleForms[value]}`),
        })),
      ]}
    />
  );
}
