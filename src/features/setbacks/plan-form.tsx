"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/button-link";
import { TextArea } from "@/components/text-area";
import { planFields } from "@/domain/setbacks/schema";
import { RecordForm } from "@/features/frame/record-form";
import { useUndo } from "@/features/frame/use-undo";
import { useApiClient } from "@/trpc/client";
import type { Risk } from "./risk-page";

type Props = { workspace: string; risk: { id: string }; plan: NonNullable<Risk["plan"]> };

/** What happens when it comes true. The plan has its own version, so it can be written while others change the risk. */
export function PlanForm({ workspace, risk, plan }: Props) {
  const t = useTranslations("setbacks");
  const form = useTranslations("form");
  const common = useTranslations("common");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const here = `/w/${workspace}/setbacks/${risk.id}`;
  const names = Object.keys(planFields) as (keyof typeof planFields)[];
  const labels = Object.fromEntries(names.map((name) => [name, t(`planFields.${name}`)])) as Record<
    (typeof names)[number],
    string
  >;
  return (
    <RecordForm
      noun="setbacks"
      fields={planFields}
      values={plan}
      version={plan.version}
      labels={labels}
      submitLabel={form("save")}
      cancel={
        <ButtonLink variant="plain" href={here}>
          {form("cancel")}
        </ButtonLink>
      }
      submit={(values, { requestId, version }) =>
        api.setbacks.changePlan.mutate({ workspace, requestId, riskId: risk.id, version, ...values })
      }
      onDone={(done) => {
        offerUndo(t("plan.saved"), { kind: "SETBACK_PLAN", recordId: done.id, versionAfter: done.version });
        page.push(here);
        page.refresh();
      }}
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
