"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";

/** The code from the invited mailbox, and the name: with it the account at hand accepts. */
export function OwnCodeForm({ token, address, name }: { token: string; address: string; name: string }) {
  const t = useTranslations("invite");
  const api = useApiClient();
  const page = useRouter();
  return (
    <div className="grid gap-4">
      <p className="[overflow-wrap:anywhere]">{t("other.sent", { address })}</p>
      <RecordForm
        noun="invite"
        fields={() => import("@/domain/people/schema").then((it) => it.ownFields)}
        values={{ code: "", name }}
        labels={{ code: t("other.code"), name: t("mine.name") }}
        refusedAt={{ wrongCode: "code" }}
        submitLabel={t("mine.accept")}
        submit={(values) => api.people.acceptWithOwn.mutate({ token, ...values })}
        onDone={({ workspace }) => {
          page.push(`/w/${workspace}`);
          page.refresh();
        }}
      >
        {(field) => (
          <>
            <TextField
              label={t("other.code")}
              inputMode="numeric"
              autoComplete="one-time-code"
              className="max-w-48 tracking-widest tabular-nums"
              {...field("code")}
            />
            <TextField label={t("mine.name")} autoComplete="name" {...field("name")} />
          </>
        )}
      </RecordForm>
    </div>
  );
}
