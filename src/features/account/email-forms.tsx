"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { TextField } from "@/components/fields/text-field";
import { ActButton } from "@/features/forms/act-button";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

/** Asks for another address. Nothing changes before both addresses have confirmed. */
export function AskEmailChangeForm() {
  const t = useTranslations("account.email");
  const api = useApiClient();
  const page = useRouter();
  return (
    <RecordForm
      noun="account"
      fields={() => import("@/domain/account/schema").then((it) => it.emailChangeFields)}
      values={{ email: "" }}
      labels={{ email: t("new") }}
      submitLabel={t("ask")}
      submit={(values, { requestId }) => api.account.askEmailChange.mutate({ requestId, ...values })}
      onDone={() => page.refresh()}
    >
      {(field) => (
        <TextField
          label={t("new")}
          hint={t("newHint")}
          type="email"
          autoComplete="email"
          maxLength={254}
          {...field("email")}
        />
      )}
    </RecordForm>
  );
}

/** Takes an open change back. */
export function CancelEmailChangeButton() {
  const t = useTranslations("account.email");
  const api = useApiClient();
  const page = useRouter();
  return (
    <ActButton
      noun="account"
      run={(requestId) => api.account.cancelEmailChange.mutate({ requestId })}
      onDone={() => page.refresh()}
    >
      {t("cancel")}
    </ActButton>
  );
}

/** Confirms one side. Opening the link confirms nothing; this button does. */
export function ConfirmEmailChangeButton({ token }: { token: string }) {
  const t = useTranslations("account.email");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <ActButton
      noun="account"
      variant="primary"
      run={(requestId) => api.account.confirmEmailChange.mutate({ requestId, token })}
      onDone={({ inForce }) => {
        show({ message: inForce ? t("inForce") : t("oneDone") });
        page.push("/account/email");
        page.refresh();
      }}
    >
      {t("confirm")}
    </ActButton>
  );
}
