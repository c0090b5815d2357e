"use client";

import { useLocale, useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { partnerStartingStates } from "@/domain/partners/choices";

type Start = (typeof partnerStartingStates)[number];
type Props = {
  invite: boolean;
  onInvite: (invite: boolean) => void;
  /** Lines with an address, of all that go in. */
  addressed: number;
  all: number;
  starts: Start;
  onStarts: (state: Start) => void;
  /** Null as long as nobody has chosen: then the reader's own. */
  locale: "de" | "en" | null;
  onLocale: (locale: "de" | "en") => void;
};

/** What the press below will do, asked for all lines together. */
export function ImportHow({ invite, onInvite, addressed, all, starts, onStarts, locale, onLocale }: Props) {
  const t = useTranslations("partner-import.how");
  const words = useTranslations("partners");
  const own = useLocale() === "en" ? "en" : "de";
  return (
    <div className="grid gap-6">
      <div>
        <h2>{t("title")}</h2>
        <p className="mt-1 max-w-measure text-ink-2">{t("tierHint")}</p>
      </div>
      <RadioField
        name="invite"
        label={t("invite")}
        value={invite ? "yes" : "no"}
        onChange={(event) => onInvite(event.target.value === "yes")}
        options={[
          { value: "no", label: t("add"), hint: t("addHint") },
          { value: "yes", label: t("addInvite"), hint: t("addInviteHint", { count: addressed }) },
        ]}
      />
      {(!invite || addressed < all) && (
        <RadioField
          name="state"
          label={t(invite ? "state" : "stateAll")}
          value={starts}
          onChange={(event) => onStarts(event.target.value as Start)}
          options={partnerStartingStates.map((value) => ({ value, label: words(`startingStates.${value}`) }))}
        />
      )}
      {invite && (
        <RadioField
          name="locale"
          label={t("locale")}
          value={locale ?? own}
          onChange={(event) => onLocale(event.target.value as "de" | "en")}
          options={(["de", "en"] as const).map((value) => ({ value, label: t(`locales.${value}`) }))}
        />
      )}
    </div>
  );
}
