"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { goalPositions } from "@/domain/goals/choices";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";
import type { Goal } from "./shown";

/** Where one's own organisation stands on this goal. */
export function PositionForm({ workspace, goal }: { workspace: string; goal: Goal }) {
  const t = useTranslations("goals");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("GOAL_POSITION");
  const labels = { position: t("position.position"), reason: t("position.reason") };
  return (
    <>
      <h2 className="mb-4">{t("position.title")}</h2>
      <RecordForm
        noun="goals"
        fields={() => import("@/domain/goals/schema").then((it) => it.positionFields)}
        values={{ position: goal.ownPosition?.position ?? "", reason: goal.ownPosition?.reason ?? "" }}
        labels={labels}
        submitLabel={t("position.submit")}
        submit={(values, { requestId }) =>
          api.goals.takePosition.mutate({ workspace, requestId, goalId: goal.id, ...values })
        }
        onDone={(done) => finish(t("position.saved"), done)}
      >
        {(field) => (
          <>
            <RadioField
              label={labels.position}
              options={goalPositions.map((value) => ({ value, label: t(`positions.${value}`) }))}
              {...field("position")}
            />
            <TextArea
              label={labels.reason}
              hint={t("position.reasonHint")}
              optionalLabel={common("optional")}
              rows={2}
              {...field("reason")}
            />
          </>
        )}
      </RecordForm>
    </>
  );
}
