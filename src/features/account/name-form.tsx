"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

type Props = {
  me: { name: string; version: number };
  /** Where to go after the first sign-in; left out, back to the account. */
  goOn?: string;
};

/** How others see one. Asked at the first sign-in, changed in the account. */
export function NameForm({ me, goOn }: Props) {
  const t = useTranslations("account.name");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <RecordForm
      noun="account"
      fields={() => import("@/domain/account/schema").then((it) => it.accountNameFields)}
      values={me}
      version={me.version}
      labels={{ name: t("label") }}
      submitLabel={goOn ? t("goOn") : t("submit")}
      submit={(values, request) => api.account.rename.mutate({ ...request, ...values })}
      onDone={() => {
        if (!goOn) show({ message: t("done") });
        page.push(goOn ?? "/account");
        page.refresh();
      }}
    >
      {(field) => (
        <TextField
          label={t("label")}
          hint={t(goOn ? "hint" : "hintLater")}
          autoComplete="name"
          maxLength={80}
          {...field("name")}
        />
      )}
    </RecordForm>
  );
}
