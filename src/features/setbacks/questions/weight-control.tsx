"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import { Tag } from "@/components/tag";
import { harms, isAssessed, isHigh, likelihoods } from "@/domain/setbacks/weight";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import type { QuestionProps } from "@/features/questions/question";
import type { AskedRisk } from "@/features/setbacks/shown";
import { useApiClient } from "@/trpc/client";
import { AskedList, NoRisks } from "./asked-list";

type Props = { question: QuestionProps; risks: AskedRisk[] };

/** Two words for each setback. There is no score: what both words mean together decides what needs a plan. */
export function WeightControl({ question, risks }: Props) {
  const t = useTranslations("setbacks");
  return (
    <AskedList
      question={question}
      risks={risks}
      isDone={isAssessed}
      openLabel={t("asked.open")}
      empty={<NoRisks workspace={question.workspace} />}
      summary={(risk) => (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {risk.likelihood && risk.harm
            ? `${t(`likelihoods.${risk.likelihood}`)}, ${t(`harms.${risk.harm}`)}`
            : t("asked.unweighed")}
          {isHigh(risk) && <Tag>{t("facts.high")}</Tag>}
        </p>
      )}
      form={(risk, next) => <WeightForm workspace={question.workspace} risk={risk} next={next} />}
    />
  );
}

type FormProps = { workspace: string; risk: AskedRisk; next: () => void };

function WeightForm({ workspace, risk, next }: FormProps) {
  const t = useTranslations("setbacks");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("RISK");
  const labels = { likelihood: t("fields.likelihood"), harm: t("fields.harm") };
  return (
    <RecordForm
      noun="setbacks"
      fields={() => import("@/domain/setbacks/schema").then((it) => it.weightFields)}
      values={risk}
      version={risk.version}
      labels={labels}
      say={(name, value) => t(`${name}s.${value || "none"}`)}
      submitLabel={form("save")}
      submit={(values, request) =>
        api.setbacks.weigh.mutate({ workspace, riskId: risk.id, ...request, ...values })
      }
      onDone={(done) => {
        finish(t("asked.saved"), done);
        next();
      }}
    >
      {(field) => (
        <>
          <RadioField
            label={labels.likelihood}
            options={likelihoods.map((value) => ({ value, label: t(`likelihoods.${value}`) }))}
            {...field("likelihood")}
          />
          <RadioField
            label={labels.harm}
            options={harms.map((value) => ({
              value,
              label: t(`harms.${value}`),
              hint: t(`harmHints.${value}`),
            }))}
            {...field("harm")}
          />
        </>
      )}
    </RecordForm>
  );
}
