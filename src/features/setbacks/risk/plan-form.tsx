"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import type { Risk } from "@/features/setbacks/shown";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; risk: { id: string }; plan: NonNullable<Risk["plan"]> };

const names = ["trigger", "firstHours", "nextSteps", "whoDecides", "publicLine", "care"] as const;

/** What happens when it comes true. The plan has its own version, so it can be written while others change the risk. */
export function PlanForm({ workspace, risk, plan }: Props) {
  const t = useTranslations("setbacks");
  const form = useTranslations("form");
  const common = useTranslations("common");
  const api = useApiClient();
  const finish = useFinish("SETBACK_PLAN");
  const here = `/w/${workspace}/setbacks/${risk.id}`;
  const labels = labelsOf(names, (name) => t(`planFields.${name}`));
  return (
    <RecordForm
      noun="setbacks"
      fields={() => import("@/domain/setbacks/schema").then((it) => it.planFields)}
      values={plan}
      version={plan.version}
      labels={labels}
      submitLabel={form("save")}
      cancel={here}
      submit={(values, { requestId, version }) =>
        api.setbacks.changePlan.mutate({ workspace, requestId, riskId: risk.id, version, ...values })
      }
      onDone={(done) => finish(t("plan.saved"), done, here)}
    >
      {(field) =>
        names.map((name) => (
          <TextArea
            key={name}
            label={labels[name]}
            hint={t(`planHints.${name}`)}
            optionalLabel={common("optional")}
            rows={name === "firstHours" ? 6 : 3}
            {...field(name)}
          />
        ))
      }
    </RecordForm>
  );
}
