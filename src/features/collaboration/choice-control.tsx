"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField, type RadioOption } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import type { WorkspaceForm } from "@/domain/workspaces/schema";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

type Props = {
  question: QuestionProps;
  workspace: { id: string; version: number; form: WorkspaceForm };
  options: RadioOption[];
  /** What the answers advise; null while they are mixed or too few. */
  advised: string | null;
};

const fields = async () => {
  const [{ optionalText }, { adoptFormFields }] = await Promise.all([
    import("@/domain/input"),
    import("@/domain/workspaces/schema"),
  ]);
  return { ...adoptFormFields, reason: optionalText(1000) };
};

/** Writes down the decision on the form. Where it is not what the answers advise, it asks for the reason. */
export function ChoiceControl({ question, workspace, options, advised }: Props) {
  const t = useTranslations("collaboration.choice");
  const api = useApiClient();
  const labels = {
    form: t("form"),
    decidedOn: t("decidedOn"),
    asked: t("askedField"),
    reason: t("reason"),
  };
  return (
    <QuestionForm
      question={question}
      noun="collaboration"
      fields={fields}
      values={{ form: workspace.form === "UNDETERMINED" ? (advised ?? "") : workspace.form }}
      version={workspace.version}
      labels={labels}
      say={(name, value) =>
        name === "form" ? String(options.find((one) => one.value === value)?.label ?? value) : value
      }
      submit={(values, request) =>
        api.workspaces.adoptForm.mutate({ workspace: workspace.id, ...request, ...values })
      }
      done={(saved) => ({
        message: t("saved"),
        undo: { kind: "WORKSPACE", recordId: saved.id, versionAfter: saved.version },
      })}
    >
      {(field, value) => (
        <>
          <RadioField label={labels.form} options={options} {...field("form")} />
          {advised !== null && value("form") !== "" && value("form") !== advised && (
            <TextArea label={labels.reason} hint={t("reasonHint")} rows={2} {...field("reason")} />
          )}
          <DateField label={labels.decidedOn} {...field("decidedOn")} />
          <TextArea label={labels.asked} hint={t("askedHint")} rows={2} {...field("asked")} />
        </>
      )}
    </QuestionForm>
  );
}
