"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

const inviteFields = () => import("@/domain/address").then((it) => ({ email: it.address }));

/** Opens an organisation's account. */
export function CreateOrganisationForm() {
  const t = useTranslations("account.organisations");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const [made, setMade] = useState(0);
  return (
    <RecordForm
      key={made}
      noun="account"
      fields={() => import("@/domain/organisations/schema").then((it) => it.organisationFields)}
      values={{ name: "" }}
      labels={{ name: t("name") }}
      submitLabel={t("create")}
      submit={(values, { requestId }) => api.organisations.create.mutate({ requestId, ...values })}
      onDone={() => {
        show({ message: t("created") });
        setMade((count) => count + 1);
        page.refresh();
      }}
    >
      {(field) => (
        <TextField label={t("name")} hint={t("nameHint")} autoComplete="organization" {...field("name")} />
      )}
    </RecordForm>
  );
}

/** Gives the account another name. */
export function RenameOrganisationForm({
  organisation,
}: {
  organisation: { id: string; name: string; version: number };
}) {
  const t = useTranslations("account.organisations");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <RecordForm
      key={organisation.version}
      noun="account"
      fields={() => import("@/domain/organisations/schema").then((it) => it.organisationFields)}
      values={organisation}
      version={organisation.version}
      labels={{ name: t("name") }}
      submitLabel={t("rename")}
      submit={(values, request) =>
        api.organisations.rename.mutate({ ...request, organisationId: organisation.id, ...values })
      }
      onDone={() => {
        show({ message: t("renamed") });
        page.refresh();
      }}
    >
      {(field) => <TextField label={t("name")} {...field("name")} />}
    </RecordForm>
  );
}

/** Asks a colleague to help run the account. */
export function InviteColleagueForm({ organisationId }: { organisationId: string }) {
  const t = useTranslations("account.organisations");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const [sent, setSent] = useState(0);
  return (
    <RecordForm
      key={sent}
      noun="account"
      fields={inviteFields}
      values={{ email: "" }}
      labels={{ email: t("colleague") }}
      submitLabel={t("invite")}
      submit={(values, { requestId }) =>
        api.organisations.inviteColleague.mutate({ requestId, organisationId, ...values })
      }
      onDone={() => {
        show({ message: t("invited") });
        setSent((count) => count + 1);
        page.refresh();
      }}
    >
      {(field) => (
        <TextField
          label={t("colleague")}
          hint={t("colleagueHint")}
          type="email"
          maxLength={254}
          {...field("email")}
        />
      )}
    </RecordForm>
  );
}
