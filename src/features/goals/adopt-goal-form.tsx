"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { TextField } from "@/components/fields/text-field";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Goal } from "./shown";

type Props = { workspace: string; goal: Goal; backTo: string };

const fields = () => import("@/domain/input").then(({ day, line }) => ({ decidedOn: day, asked: line(500) }));

/** Records what the partners decided; nobody decides by pressing here. */
export function AdoptGoalForm({ workspace, goal, backTo }: Props) {
  const t = useTranslations("goals");
  const api = useApiClient();
  const finish = useFinish("GOAL");
  const labels = { decidedOn: t("adopt.decidedOn"), asked: t("adopt.asked") };
  return (
    <RecordForm
      noun="goals"
      fields={fields}
      values={{ decidedOn: "", asked: "" }}
      version={goal.version}
      labels={labels}
      submitLabel={t("adopt.submit")}
      cancel={backTo}
      submit={(values, { requestId, version }) =>
        api.goals.adopt.mutate({ workspace, requestId, goalId: goal.id, version, ...values })
      }
      onDone={(done) => finish(t("adopt.done"), done, backTo)}
    >
      {(field) => (
        <>
          <DateField label={labels.decidedOn} {...field("decidedOn")} />
          <TextField label={labels.asked} hint={t("adopt.askedHint")} {...field("asked")} />
        </>
      )}
    </RecordForm>
  );
}
