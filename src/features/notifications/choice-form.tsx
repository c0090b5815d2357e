"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RecordForm } from "@/features/forms/record-form";
import { useApiClient } from "@/trpc/client";
import type { RouterOutputs } from "@/trpc/types";

type Props = { workspace: string; choices: RouterOutputs["notifications"]["choices"] };

/** A tick for every kind of mail that one wants, saved with one button. */
export function ChoiceForm({ workspace, choices: { topics } }: Props) {
  const t = useTranslations("notifications");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  const each = <T,>(say: (one: (typeof topics)[number]) => T) =>
    Object.fromEntries(topics.map((one) => [one.topic, say(one)])) as Record<string, T>;
  return (
    <RecordForm
      noun="notifications"
      fields={async () => {
        const { choiceFields } = await import("@/domain/notifications/schema");
        return each(({ topic }) => choiceFields[topic]);
      }}
      values={each(({ on }) => on)}
      labels={each(({ topic }) => t(`topics.${topic}`))}
      submitLabel={t("save")}
      submit={(wanted, { requestId }) => {
        const off = topics.map(({ topic }) => topic).filter((topic) => !wanted[topic]);
        return api.notifications.choose.mutate({ workspace, requestId, off });
      }}
      onDone={() => {
        show({ message: t("saved") });
        page.refresh();
      }}
    >
      {(field) => (
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">{t("legend")}</legend>
          {topics.map(({ topic }) => (
            <CheckboxField
              key={topic}
              label={t(`topics.${topic}`)}
              hint={t(`hints.${topic}`)}
              {...field(topic)}
            />
          ))}
        </fieldset>
      )}
    </RecordForm>
  );
}
