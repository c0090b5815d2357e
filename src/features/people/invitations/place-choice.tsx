"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { Notice } from "@/components/notice";
import { type Role, roles } from "@/domain/access/roles";
import { maySit } from "@/domain/people/seats";
import { OrganisationField, useFindOrganisations } from "@/features/forms/organisation-field";
import type { PartnerChoice } from "@/features/people/shown";
import { NEW_SEAT } from "./invite-problems";

type Props = {
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
  partners: PartnerChoice[];
  role: Role;
  onRole: (role: Role) => void;
  seat: string;
  onSeat: (seat: string) => void;
  workspace: string;
  /** How many of how many members an observer would see by name. */
  named: { named: number; members: number };
};

/**
 * As what somebody is invited and, for roles that speak for an organisation, for which one. Who invites an observer is
 * told how few names that person will see.
 */
export function PlaceChoice({
  idOf,
  errorOf,
  partners,
  role,
  onRole,
  seat,
  onSeat,
  workspace,
  named,
}: Props) {
  const t = useTranslations("people");
  const common = useTranslations("common");
  const findHere = useFindOrganisations(workspace, "HERE");
  return (
    <>
      <RadioField
        id={idOf("role")}
        name="role"
        label={t("invite.role")}
        error={errorOf("role")}
        value={role}
        onChange={(event) => onRole(event.target.value as Role)}
        options={["REPRESENTATIVE" as const, ...roles.filter((one) => one !== "REPRESENTATIVE")].map(
          (value) => ({
            value,
            label: common(`roles.${value}`),
            hint: t(`roleHints.${value}`),
          }),
        )}
      />
      {maySit(role) && (
        <OrganisationField
          id={idOf("seat")}
          name="seat"
          label={t("invite.seat")}
          hint={t("invite.seatHint")}
          error={errorOf("seat")}
          value={seat}
          onChange={(event: { target: { value: string } }) => onSeat(event.target.value)}
          placeholder={t(role === "COORDINATOR" ? "invite.seatNone" : "invite.seatChoose")}
          extra={[{ value: NEW_SEAT, label: t("invite.seatNew") }]}
          options={partners}
          find={findHere}
        />
      )}
      {role === "OBSERVER" && (
        <Notice role="status" title={t("invite.observerTitle", named)}>
          <p>{t("invite.observer", named)}</p>
          <p>
            <a href={`/w/${workspace}/partners`} target="_blank" rel="noopener">
              {t("invite.observerLink")}
            </a>
          </p>
        </Notice>
      )}
    </>
  );
}
