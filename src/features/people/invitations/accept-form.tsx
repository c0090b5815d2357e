"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { SelectField } from "@/components/fields/select-field";
import { TextField } from "@/components/fields/text-field";
import { ActButton } from "@/features/forms/act-button";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

/** Found by its link, or by one's own address. */
export type AcceptTarget = { token: string } | { workspace: string; invitationId: string };

type Props = {
  target: AcceptTarget;
  name: string;
  /** Whether a first question waits behind it. */
  asks: boolean;
  organisations: { id: string; name: string }[];
};

/** Yes, under which name, and for which organisation account; or no, thank you. */
export function AcceptForm({ target, name, asks, organisations }: Props) {
  const t = useTranslations("invite.mine");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  return (
    <div className="grid gap-4">
      <RecordForm
        noun="invite"
        fields={() => import("@/domain/people/schema").then((it) => it.acceptFields)}
        values={{ name, organisationId: null }}
        labels={{ name: t("name"), organisationId: t("account") }}
        submitLabel={t(asks ? "acceptAndAnswer" : "accept")}
        submit={(values) =>
          "token" in target
            ? api.people.accept.mutate({ ...target, ...values })
            : api.people.acceptWaiting.mutate({ ...target, ...values })
        }
        onDone={async ({ workspace }) => {
          const { path } = await api.guide.landing.query({ workspace }).catch(() => ({ path: "" }));
          page.push(path ? `/w/${workspace}/${path}?joined=1` : `/w/${workspace}`);
          page.refresh();
        }}
      >
        {(field) => (
          <>
            <TextField label={t("name")} hint={t("nameHint")} autoComplete="name" {...field("name")} />
            {organisations.length > 0 && (
              <SelectField
                label={t("account")}
                hint={t("accountHint")}
                optionalLabel={common("optional")}
                options={[
                  { value: "", label: t("accountNone") },
                  ...organisations.map((one) => ({ value: one.id, label: one.name })),
                ]}
                {...field("organisationId")}
              />
            )}
          </>
        )}
      </RecordForm>
      <ActButton
        noun="invite"
        variant="plain"
        run={() =>
          "token" in target ? api.people.decline.mutate(target) : api.people.declineWaiting.mutate(target)
        }
        onDone={() => {
          page.push("token" in target ? `/invite/${target.token}?declined=1` : "/now");
          page.refresh();
        }}
      >
        {t(asks ? "decline" : "declineAlone")}
      </ActButton>
    </div>
  );
}
