"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { DateField } from "@/components/fields/date-field";
import { NumberField } from "@/components/fields/number-field";
import { SelectField } from "@/components/fields/select-field";
import { TextArea } from "@/components/fields/text-area";
import type { CategoryKey, OwnCategory } from "@/domain/catalogue/resources";
import type { commitmentFields } from "@/domain/commitments/schema";
import { categorised, categoryOptions, sayUnit } from "@/features/words/categories";

type Name = keyof typeof commitmentFields;
type Props = {
  field: (name: Name) => { id: string; name: string; error?: string } & Record<string, unknown>;
  value: (name: Name) => string;
  ownCategories: readonly OwnCategory[];
};

/** What is promised, how much in the category's unit, whether something hangs on it, and when. */
export function PromiseFields({ field, value, ownCategories }: Props) {
  const t = useTranslations("commitments");
  const optional = useTranslations("common")("optional");
  const unit = sayUnit(t, categorised(ownCategories, (value("category") || null) as CategoryKey | null));
  return (
    <>
      <SelectField
        label={t("fields.category")}
        placeholder={t("hints.choose")}
        options={categoryOptions(t, ownCategories)}
        {...field("category")}
      />
      <TextArea label={t("fields.statement")} hint={t("hints.statement")} rows={2} {...field("statement")} />
      {unit && (
        <NumberField
          label={t("fields.amount")}
          optionalLabel={optional}
          unit={unit}
          min={1}
          {...field("amount")}
        />
      )}
      <CheckboxField label={t("fields.critical")} hint={t("hints.critical")} {...field("critical")} />
      <div className="flex flex-wrap gap-4">
        <DateField label={t("fields.fromOn")} optionalLabel={optional} {...field("fromOn")} />
        <DateField label={t("fields.untilOn")} optionalLabel={optional} {...field("untilOn")} />
      </div>
    </>
  );
}
