"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { TextField } from "@/components/text-field";
import { useToast } from "@/components/toast";
import { nameFields } from "@/domain/account/schema";
import { RecordForm } from "@/features/frame/record-form";
import { useApiClient } from "@/trpc/client";

type Props = {
  me: { name: string; version: number };
  /** Where to go afterwards; left out, one stays and is told that it is saved. */
  goOn?: string;
};

/** How others see one. Asked at the first sign-in, changed in the account. */
export function NameForm({ me, goOn }: Props) {
  const t = useTranslations("account.name");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useToast();
  return (
    <RecordForm
      key={me.version}
      noun="account"
      fields={nameFields}
      values={me}
      version={me.version}
      labels={{ name: t("label") }}
      submitLabel={goOn ? t("goOn") : t("submit")}
      submit={(values, request) => api.account.rename.mutate({ ...request, ...values })}
      onDone={() => {
        if (goOn) page.push(goOn);
        else show({ message: t("done") });
        page.refresh();
      }}
    >
      {(field) => (
        <TextField
          label={t("label")}
          hint={t("hint")}
          autoComplete="name"
          maxLength={80}
          {...field("name")}
        />
      )}
    </RecordForm>
  );
}
