"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField, type RadioOption } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { QuestionForm } from "@/features/questions/form";
import { QuestionLabel } from "@/features/questions/label";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import type { Workspace } from "./workspace";

type Props = { question: QuestionProps; workspace: Workspace };

/** What every question about the workspace says once it is saved, and how to take it back. */
function useSaved() {
  const t = useTranslations("workspaces");
  return (done: { id: string; version: number }) => ({
    message: t("purpose.saved"),
    undo: { kind: "WORKSPACE" as const, recordId: done.id, versionAfter: done.version },
  });
}

const purposeFields = () => import("@/domain/workspaces/schema").then((it) => it.purposeFields);
const whyFields = () => purposeFields().then(({ purpose }) => ({ purpose }));
const lifespanFields = () =>
  purposeFields().then(({ lifespan, lifespanUntil, lifespanGoal }) => ({
    lifespan,
    lifespanUntil,
    lifespanGoal,
  }));

export function NameControl({ question, workspace }: Props) {
  const t = useTranslations("workspaces");
  const api = useApiClient();
  const done = useSaved();
  const label = t("settings.nameField");
  return (
    <QuestionForm
      question={question}
      noun="workspaces"
      fields={() => import("@/domain/workspaces/schema").then((it) => it.renameWorkspaceFields)}
      values={workspace}
      version={workspace.version}
      labels={{ name: label }}
      submit={(values, request) =>
        api.workspaces.rename.mutate({ workspace: workspace.id, ...request, ...values })
      }
      done={done}
    >
      {(field) => <TextField label={<QuestionLabel question={question} />} {...field("name")} />}
    </QuestionForm>
  );
}

/** Writes only what this question asks; the other parts of the purpose stay as they are. */
function usePurpose(workspace: Workspace) {
  const api = useApiClient();
  const rest = {
    purpose: workspace.purpose,
    form: workspace.form,
    lifespan: workspace.lifespan,
    lifespanUntil: workspace.lifespanUntil,
    lifespanGoal: workspace.lifespanGoal,
  };
  return (values: Partial<typeof rest>, request: { requestId: string; version: number }) =>
    api.workspaces.changePurpose.mutate({ workspace: workspace.id, ...request, ...rest, ...values });
}

export function WhyControl({ question, workspace, hint }: Props & { hint: string }) {
  const t = useTranslations("workspaces");
  const submit = usePurpose(workspace);
  const done = useSaved();
  const label = t("purpose.fields.purpose");
  return (
    <QuestionForm
      question={question}
      noun="workspaces"
      fields={whyFields}
      values={workspace}
      version={workspace.version}
      labels={{ purpose: label }}
      submit={submit}
      done={done}
    >
      {(field) => (
        <TextArea label={<QuestionLabel question={question} />} hint={hint} rows={6} {...field("purpose")} />
      )}
    </QuestionForm>
  );
}

export function LifespanControl({ question, workspace, options }: Props & { options: RadioOption[] }) {
  const t = useTranslations("workspaces");
  const submit = usePurpose(workspace);
  const done = useSaved();
  const labels = {
    lifespan: t("purpose.fields.lifespan"),
    lifespanUntil: t("purpose.fields.lifespanUntil"),
    lifespanGoal: t("purpose.fields.lifespanGoal"),
  };
  return (
    <QuestionForm
      question={question}
      noun="workspaces"
      fields={lifespanFields}
      values={{ ...workspace, lifespan: workspace.lifespan === "UNDECIDED" ? null : workspace.lifespan }}
      version={workspace.version}
      labels={labels}
      say={(name, value) => (name === "lifespan" && value ? t(`lifespans.${value}`) : value)}
      submit={submit}
      done={done}
    >
      {(field, value) => (
        <>
          <RadioField
            label={<QuestionLabel question={question} />}
            options={options}
            {...field("lifespan")}
          />
          {value("lifespan") === "UNTIL_DATE" && (
            <DateField label={labels.lifespanUntil} {...field("lifespanUntil")} />
          )}
          {value("lifespan") === "UNTIL_GOAL" && (
            <TextField
              label={labels.lifespanGoal}
              hint={t("purpose.hints.lifespanGoal")}
              {...field("lifespanGoal")}
            />
          )}
        </>
      )}
    </QuestionForm>
  );
}

export function ProtectionControl({ question, workspace, options }: Props & { options: RadioOption[] }) {
  const t = useTranslations("workspaces");
  const api = useApiClient();
  const done = useSaved();
  const label = t("protection");
  return (
    <QuestionForm
      question={question}
      noun="workspaces"
      fields={() => import("@/domain/workspaces/schema").then((it) => it.workspaceProtectionFields)}
      values={workspace}
      version={workspace.version}
      labels={{ protection: label }}
      say={(_, value) => String(options.find((option) => option.value === value)?.label ?? value)}
      submit={(values, request) =>
        api.workspaces.protect.mutate({ workspace: workspace.id, ...request, ...values })
      }
      done={done}
    >
      {(field) => (
        <RadioField
          label={<QuestionLabel question={question} />}
          options={options}
          {...field("protection")}
        />
      )}
    </QuestionForm>
  );
}
