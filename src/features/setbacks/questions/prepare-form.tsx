"use client";

import { useTranslations } from "next-intl";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import type { AskedRisk } from "@/features/setbacks/shown";
import { useApiClient } from "@/trpc/client";

/** The question's one draft belongs to one setback: its id travels along, so it never shows up in another's form. */
const fields = async () => {
  const [{ id }, { prepareFields }] = await Promise.all([
    import("@/domain/input"),
    import("@/domain/setbacks/schema"),
  ]);
  return { riskId: id, ...prepareFields };
};

type Props = { question: QuestionProps; risk: AskedRisk; next: () => void };

/** Sign, trigger and first response of one setback. The plan has a version of its own. */
export function PrepareForm({ question, risk, next }: Props) {
  const t = useTranslations("setbacks");
  const common = useTranslations("common");
  const form = useTranslations("form");
  const api = useApiClient();
  const labels = {
    riskId: risk.title,
    sign: risk.signs.length > 0 ? t("asked.anotherSign") : t("asked.sign"),
    trigger: t("asked.trigger"),
    firstHours: t("asked.firstHours"),
  };
  return (
    <QuestionForm
      question={question}
      noun="setbacks"
      fields={fields}
      values={{
        riskId: risk.id,
        sign: "",
        trigger: risk.plan?.trigger ?? "",
        firstHours: risk.plan?.firstHours ?? "",
      }}
      version={risk.plan?.version ?? 1}
      labels={labels}
      submitLabel={form("save")}
      submit={({ riskId: _, ...values }, request) =>
        api.setbacks.prepare.mutate({
          workspace: question.workspace,
          riskId: risk.id,
          ...request,
          ...values,
        })
      }
      done={(done) => ({
        message: t("asked.saved"),
        undo: { kind: "SETBACK_PLAN", recordId: done.id, versionAfter: done.version },
      })}
      stay={next}
    >
      {(field) => (
        <>
          {risk.signs.length > 0 && (
            <div>
              <p className="font-semibold">{t("asked.signsThere")}</p>
              <ul className="list-disc space-y-1 pl-5">
                {risk.signs.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            </div>
          )}
          <TextField
            label={labels.sign}
            hint={t("asked.signHint")}
            optionalLabel={risk.signs.length > 0 ? common("optional") : undefined}
            {...field("sign")}
          />
          <TextArea label={labels.trigger} hint={t("planHints.trigger")} rows={2} {...field("trigger")} />
          <TextArea
            label={labels.firstHours}
            hint={t("planHints.firstHours")}
            rows={5}
            {...field("firstHours")}
          />
        </>
      )}
    </QuestionForm>
  );
}
