"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { NumberField } from "@/components/fields/number-field";
import { RadioField } from "@/components/fields/radio-field";
import { classRules, decisionBodies } from "@/domain/structure/choices";
import { refuseClassRule } from "@/domain/structure/class-rules";
import { labelsOf } from "@/features/forms/values/labels-of";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import type { RuledClass } from "./structure";

type Props = { question: QuestionProps; ruled: RuledClass; onSaved: () => void };

const consent = {
  body: "PLENARY",
  rule: "CONSENT",
  periodDays: 1,
  quorumPercent: 0,
  silenceCounts: true,
} as const;

/** How one class is decided. Starts from its rule, or from the suggestion. */
export function ClassRuleForm({ question, ruled, onSaved }: Props) {
  const t = useTranslations("structure");
  const api = useApiClient();
  const { decisionClass, rule, preset } = ruled;
  const name = t(`classes.${decisionClass}`);
  // The class stands among the fields so that a draft knows which of the seven it belongs to.
  const fields = async () => {
    const [{ exactly }, { classRuleFields }] = await Promise.all([
      import("@/features/forms/values/added-values"),
      import("@/domain/structure/schema"),
    ]);
    return { decisionClass: exactly(decisionClass), ...classRuleFields };
  };
  const silenceFits = refuseClassRule(decisionClass, consent) === null;
  const mayBeSilent = (chosen: string) => silenceFits && chosen === "CONSENT";
  const say = (field: string, value: string) =>
    field === "body" && value
      ? t(`bodies.${value}`)
      : field === "rule" && value
        ? t(`ruleChoices.${value}`)
        : value;
  return (
    <QuestionForm
      question={question}
      noun="structure"
      fields={fields}
      values={{ decisionClass, ...(rule ?? preset) }}
      version={rule?.version ?? 0}
      labels={{
        decisionClass: name,
        ...labelsOf(["body", "rule", "periodDays", "quorumPercent", "silenceCounts"], (field) =>
          t(`fields.${field}`),
        ),
      }}
      say={say}
      submit={(values, { requestId, version }) =>
        api.structure.setClassRule.mutate({
          workspace: question.workspace,
          requestId,
          version: version || null,
          ...values,
          silenceCounts: values.silenceCounts && mayBeSilent(values.rule),
        })
      }
      done={(done) => ({
        message: t("decisions.saved", { class: name }),
        undo: { kind: "DECISION_CLASS_RULE", recordId: done.id, versionAfter: done.version },
      })}
      stay={onSaved}
      submitLabel={t("decisions.save")}
    >
      {(field, value) => (
        <>
          <RadioField
            label={t("fields.body")}
            options={decisionBodies.map((body) => ({
              value: body,
              label: t(`bodies.${body}`),
              hint: t(`bodyHints.${body}`),
            }))}
            {...field("body")}
          />
          <RadioField
            label={t("fields.rule")}
            options={classRules.map((one) => ({
              value: one,
              label: t(`ruleChoices.${one}`),
              hint: t(`ruleHints.${one}`),
            }))}
            {...field("rule")}
          />
          <NumberField
            label={t("fields.periodDays")}
            unit={t("units.days")}
            min={0}
            {...field("periodDays")}
          />
          {mayBeSilent(value("rule")) && (
            <CheckboxField
              label={t("fields.silenceCounts")}
              hint={t("hints.silenceCounts")}
              {...field("silenceCounts")}
            />
          )}
          <NumberField
            label={t("fields.quorumPercent")}
            hint={t("hints.quorumPercent")}
            unit={t("units.percent")}
            min={0}
            max={100}
            {...field("quorumPercent")}
          />
        </>
      )}
    </QuestionForm>
  );
}
