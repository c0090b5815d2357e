"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { TextArea } from "@/components/fields/text-area";
import type { exitFields } from "@/domain/partners/schema";
import { type Named, OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";

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
  workspace,
  partnerId,
  field,
  value,
  members,
}: {
  workspace: string;
  /** Who goes; it hands nothing over to itself. */
  partnerId: string;
  field: FieldOf;
  value: (name: keyof typeof exitFields) => string;
  members: Named[];
}) {
  const findMembers = useFindOrganisations(workspace, "MEMBERS");
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
      <OrganisationField
        label={t("fields.handedToId")}
        optionalLabel={optional}
        placeholder={t("hints.noOrganisation")}
        options={members}
        find={async (words) => (await findMembers(words)).filter((member) => member.id !== partnerId)}
        value={value("handedToId")}
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
