"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/fields/select-field";
import { TextField } from "@/components/fields/text-field";
import type { mandateFields } from "@/domain/structure/schema";
import { OrganisationField } from "@/features/forms/organisation-field";
import { useApiClient } from "@/trpc/client";
import type { Mandatable } from "./structure";

type FieldOf = (
  name: keyof typeof mandateFields,
) => { id: string; name: string; error?: string } & Record<string, unknown>;

type Props = {
  workspace: string;
  /** Those whose people are known: the listed ones and those that were found. */
  members: Mandatable;
  listed: Mandatable;
  /** Told of members that were found by typing, with their people. */
  onFound: (members: Mandatable) => void;
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
export function MandateFields({
  workspace,
  members,
  listed,
  onFound,
  withoutCoordination,
  field,
  value,
  withScope,
}: Props) {
  const t = useTranslations("structure");
  const optional = useTranslations("common")("optional");
  const chosen = value("partnerId");
  const people = peopleOf(members, chosen, withoutCoordination);
  const api = useApiClient();
  const find = async (words: string) => {
    const found = await api.structure.mandatable.query({ workspace, words });
    onFound(found);
    return found;
  };
  return (
    <>
      <OrganisationField
        label={t("fields.partnerId")}
        hint={members.length < 2 ? t("hints.alone") : undefined}
        placeholder={t("hints.choose")}
        options={listed}
        find={find}
        value={chosen}
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
