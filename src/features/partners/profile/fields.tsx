"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RadioField } from "@/components/fields/radio-field";
import { SelectField } from "@/components/fields/select-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { capacityBands, sectors } from "@/domain/partners/choices";
import type { profileFields } from "@/domain/partners/schema";

type Name = keyof typeof profileFields;
type FieldOf = (name: Name) => { id: string; name: string; error?: string } & Record<string, unknown>;

/**
 * What an organisation says about itself. Only its name is needed; the rest may come later. `declares`: whether
 * this person may say whether those affected represent themselves; nobody says that about others (A7). `byFunction`:
 * also ask for the contacts for press, money and safety, which nobody knows of an organisation that is only listed.
 */
export function ProfileFields({
  field,
  declares = true,
  byFunction = true,
}: {
  field: FieldOf;
  declares?: boolean;
  byFunction?: boolean;
}) {
  const t = useTranslations("partners");
  const optional = useTranslations("common")("optional");
  const unknown = { value: "", label: t("hints.unknown") };
  return (
    <>
      <TextField
        label={t("fields.name")}
        hint={t("hints.name")}
        autoComplete="organization"
        {...field("name")}
      />
      <SelectField
        label={t("fields.sector")}
        optionalLabel={optional}
        options={[unknown, ...sectors.map((value) => ({ value, label: t(`sectors.${value}`) }))]}
        {...field("sector")}
      />
      <TextField
        label={t("fields.region")}
        hint={t("hints.region")}
        optionalLabel={optional}
        {...field("region")}
      />
      <RadioField
        label={t("fields.capacity")}
        optionalLabel={optional}
        options={[...capacityBands.map((value) => ({ value, label: t(`capacities.${value}`) })), unknown]}
        {...field("capacity")}
      />
      <TextArea
        label={t("fields.contact")}
        hint={t("hints.contact")}
        optionalLabel={optional}
        rows={2}
        {...field("contact")}
      />
      {byFunction &&
        (["contactPress", "contactMoney", "contactSafety"] as const).map((name) => (
          <TextArea
            key={name}
            label={t(`fields.${name}`)}
            hint={t(`hints.${name}`)}
            optionalLabel={optional}
            rows={2}
            {...field(name)}
          />
        ))}
      {declares && (
        <CheckboxField
          label={t("fields.selfOrganised")}
          hint={t("hints.selfOrganised")}
          {...field("selfOrganised")}
        />
      )}
    </>
  );
}
