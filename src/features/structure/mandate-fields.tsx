"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/fields/select-field";
import { TextField } from "@/components/fields/text-field";
import type { mandateFields } from "@/domain/structure/schema";
import type { Mandatable } from "./structure";

type FieldOf = (
  name: keyof typeof mandateFields,
) => { id: string; name: string; error?: string } & Record<string, unknown>;

type Props = {
  members: Mandatable;
  /** Whoever coordinates already cannot stand in for themselves. */
  withoutCoordination?: boolean;
  field: FieldOf;
  value: (name: keyof typeof mandateFields) => string;
  withScope?: boolean;
};

/** The people of an organisation that may be named. */
export function peopleOf(members: Mandatable, partnerId: string, withoutCoordination = false) {
  const people = members.find((partner) => partner.id === partnerId)?.memberships ?? [];
  return people.filter((person) => !withoutCoordination || person.role !== "COORDINATOR");
}

/** Who takes a task on: an organisation, where it wants one of its people, and what for. */
export function MandateFields({ members, withoutCoordination, field, value, withScope }: Props) {
  const t = useTranslations("structure");
  const optional = useTranslations("common")("optional");
  const chosen = value("partnerId");
  const people = peopleOf(members, chosen, withoutCoordination);
  return (
    <>
      <SelectField
        label={t("fields.partnerId")}
        hint={members.length < 2 ? t("hints.alone") : undefined}
        placeholder={t("hints.choose")}
        options={members.map((partner) => ({ value: partner.id, label: partner.name }))}
        {...field("partnerId")}
      />
      {people.length > 0 && (
        <SelectField
          key={chosen}
          label={t("fields.memberId")}
          placeholder={t("hints.anyone")}
          options={people.map((person) => ({ value: person.id, label: person.name }))}
          {...field("memberId")}
        />
      )}
      {withScope && (
        <TextField
          label={t("fields.scope")}
          hint={t("hints.scope")}
          optionalLabel={optional}
          {...field("scope")}
        />
      )}
    </>
  );
}
