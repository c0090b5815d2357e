import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Disclosure } from "@/components/disclosure";
import { RadioField } from "@/components/fields/radio-field";
import { exampleIds, isExampleId } from "@/domain/examples/choices";
import { exampleForms } from "@/domain/examples/forms";
import type { Start } from "@/domain/examples/schema";
import { decidableForms } from "@/domain/workspaces/choices";

type Field = { id: string; name: string; error?: string; onChange?: unknown } & Record<string, unknown>;

/**
 * With what a new workspace begins: nothing, a working form with its meaning beside it, or the shape of an example.
 * Folded away, because nothing is right for most; the closed line says what is chosen.
 */
export function StartField({ field, seeExamples }: { field: Field; seeExamples: boolean }) {
  const t = useTranslations("examples");
  const [start, setStart] = useState<Start>("EMPTY");
  const plain = ["EMPTY", ...decidableForms] as const;
  const labelOf = (value: Start) =>
    isExampleId(value) ? t("start.like.label", { name: t(`names.${value}`) }) : t(`start.${value}.label`);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setStart(event.target.value as Start);
    if (typeof field.onChange === "function") field.onChange(event);
  };
  return (
    <div>
      <Disclosure summary={t("start.begin", { start, words: labelOf(start) })}>
        <RadioField
          {...field}
          onChange={choose}
          label={t("start.label")}
          hint={t("start.hint")}
          options={[
            ...plain.map((value) => ({ value, label: labelOf(value), hint: t(`start.${value}.hint`) })),
            ...exampleIds.map((value) => ({
              value,
              label: labelOf(value),
              hint: t(`forms.${exampleForms[value]}`),
            })),
          ]}
        />
      </Disclosure>
      {seeExamples && (
        <p className="pl-5">
          <a href="#examples">{t("start.see")}</a>
        </p>
      )}
    </div>
  );
}
