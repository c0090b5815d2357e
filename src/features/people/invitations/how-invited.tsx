"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RadioField } from "@/components/fields/radio-field";
import type { Role } from "@/domain/access/roles";
import { type Locale, locales } from "@/domain/account/choices";
import { type PartnerTier, partnerTiers } from "@/domain/partners/choices";
import { maySit } from "@/domain/people/seats";
import type { PartnerChoice } from "@/features/people/shown";
import { NEW_SEAT } from "./invite-problems";
import { PlaceChoice } from "./place-choice";

type Props = {
  workspace: string;
  partners: PartnerChoice[];
  ownSeat: string | null;
  named: { named: number; members: number };
  idOf: (field: string) => string;
  errorOf: (field: string) => string | undefined;
  role: Role;
  onRole: (role: Role) => void;
  seat: string;
  onSeat: (seat: string) => void;
  tier: PartnerTier;
  onTier: (tier: PartnerTier) => void;
  maySign: boolean;
  onMaySign: (maySign: boolean) => void;
  locale: Locale;
  onLocale: (locale: Locale) => void;
};

/**
 * As what they are invited. Said in a sentence and folded away, because most people are invited in the same way; open
 * where something in it is to be mended.
 */
export function HowInvited(props: Props) {
  const { idOf, errorOf, ownSeat, role, seat, tier, maySign, locale } = props;
  const t = useTranslations("people.invite");
  const tiers = useTranslations("people.invite.tiers");
  const sits = maySit(role);
  return (
    <div className="grid gap-4">
      <p>{t("as", { role, mandate: sits && seat !== "" && maySign ? "yes" : "no", locale })}</p>
      <details open={errorOf("seat") !== undefined || undefined} className="group">
        <summary className="min-h-11 w-fit cursor-pointer py-2 font-semibold hover:underline">
          {t("asChange")}
        </summary>
        <div className="grid gap-6 pt-2 pb-3">
          {ownSeat === null && <PlaceChoice {...props} />}
          {sits && seat === NEW_SEAT && (
            <RadioField
              id={idOf("tier")}
              name="tier"
              label={t("tier")}
              value={tier}
              onChange={(event) => props.onTier(event.target.value as PartnerTier)}
              options={partnerTiers.map((value) => ({ value, label: tiers(value) }))}
            />
          )}
          {sits && seat !== "" && (
            <CheckboxField
              id={idOf("maySign")}
              label={t("maySign")}
              hint={t("maySignHint")}
              checked={maySign}
              onChange={(event) => props.onMaySign(event.target.checked)}
            />
          )}
          <RadioField
            id={idOf("locale")}
            name="locale"
            label={t("locale")}
            hint={t("localeHint")}
            value={locale}
            onChange={(event) => props.onLocale(event.target.value as Locale)}
            options={locales.map((value) => ({ value, label: t(`locales.${value}`) }))}
          />
        </div>
      </details>
    </div>
  );
}
