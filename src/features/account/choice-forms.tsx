"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { RadioField } from "@/components/fields/radio-field";
import { locales, themes } from "@/domain/account/choices";
import type { Locale, Theme } from "@/domain/account/schema";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

const localeFields = () =>
  import("@/features/forms/values/added-values").then(({ oneOf }) => ({ locale: oneOf(locales) }));
const themeFields = () =>
  import("@/features/forms/values/added-values").then(({ oneOf }) => ({ theme: oneOf(themes) }));

/** The language of every page and every mail to this person. */
export function LanguageForm({ locale }: { locale: Locale }) {
  const t = useTranslations("account.language");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <RecordForm
      noun="account"
      fields={localeFields}
      values={{ locale }}
      labels={{ locale: t("label") }}
      submitLabel={t("submit")}
      submit={(values, { requestId }) => api.account.setLocale.mutate({ requestId, ...values })}
      onDone={() => {
        show({ message: t("done") });
        page.push("/account");
        page.refresh();
      }}
    >
      {(field) => (
        <RadioField
          label={t("label")}
          options={locales.map((value) => ({
            value,
            label: <span lang={value}>{t(`options.${value}`)}</span>,
          }))}
          {...field("locale")}
        />
      )}
    </RecordForm>
  );
}

/** Light, dark, or as the device has it. */
export function ThemeForm({ theme }: { theme: Theme }) {
  const t = useTranslations("account.theme");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <RecordForm
      noun="account"
      fields={themeFields}
      values={{ theme }}
      labels={{ theme: t("label") }}
      submitLabel={t("submit")}
      submit={(values, { requestId }) => api.account.setTheme.mutate({ requestId, ...values })}
      onDone={() => {
        show({ message: t("done") });
        page.push("/account");
        page.refresh();
      }}
    >
      {(field) => (
        <RadioField
          label={t("label")}
          options={themes.map((value) => ({ value, label: t(`options.${value}`) }))}
          {...field("theme")}
        />
      )}
    </RecordForm>
  );
}
