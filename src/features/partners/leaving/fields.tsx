"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { SelectField } from "@/components/fields/select-field";
import { TextArea } from "@/components/fields/text-area";
import type { exitFields } from "@/domain/partners/schema";
import type { RouterOutputs } from "@/trpc/types";

type FieldOf = (
  name: keyof typeof exitFields,
) => { id: string; name: string; error?: string } & Record<string, unknown>;

/** Where the rules about a step and an exit speak up. */
export const exitRefusedAt = {
  reasonMissing: "reason",
  lastDayTooEarly: "lastDayOn",
  takesOverItself: "handedToId",
  takerNotMember: "handedToId",
} as const;

/** How an organisation goes: since when, until when, what it hands over to whom, and what all say in public. */
export function ExitFields({
  field,
  members,
}: {
  field: FieldOf;
  members: RouterOutputs["partners"]["choices"];
}) {
  const t = useTranslations("partners");
  const optional = useTranslations("common")("optional");
  return (
    <>
      <DateField label={t("fields.noticeOn")} {...field("noticeOn")} />
      <DateField label={t("fields.lastDayOn")} optionalLabel={optional} {...field("lastDayOn")} />
      <TextArea
        label={t("fields.obligations")}
        hint={t("hints.obligations")}
        optionalLabel={optional}
        rows={3}
        {...field("obligations")}
      />
      <SelectField
        label={t("fields.handedToId")}
        optionalLabel={optional}
        placeholder={t("hints.noOrganisation")}
        options={members.map((member) => ({ value: member.id, label: member.name }))}
        {...field("handedToId")}
      />
      <TextArea
        label={t("fields.publicWording")}
        hint={t("hints.publicWording")}
        optionalLabel={optional}
        rows={3}
        {...field("publicWording")}
      />
    </>
  );
}
