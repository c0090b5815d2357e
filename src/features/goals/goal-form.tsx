"use client";

import { useTranslations } from "next-intl";
import { DateField } from "@/components/fields/date-field";
import { RadioField } from "@/components/fields/radio-field";
import { TextArea } from "@/components/fields/text-area";
import { TextField } from "@/components/fields/text-field";
import { goalTypes } from "@/domain/goals/choices";
import {
  type Named,
  nameOfChoice,
  OrganisationField,
  useFindOrganisations,
} from "@/features/forms/organisation-field";
import { RecordForm } from "@/features/forms/record-form";
import { TopicsField, useSayTopics } from "@/features/forms/topics-field";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import type { Goal } from "./shown";

type Props = {
  workspace: string;
  /** Members that can lead it, as many as a field lists. */
  leads: Named[];
  /** The goal to change; left out for a new one. */
  goal?: Goal;
  /** What a new one begins with, where it begins from an example. */
  title?: string;
  /** Where to go afterwards and for "cancel", where that is not the goal itself. */
  backTo?: string;
};

export function GoalForm({ workspace, leads, goal, title, backTo }: Props) {
  const t = useTranslations("goals");
  const common = useTranslations("common");
  const form = useTranslations("form");
  const sayTopics = useSayTopics();
  const api = useApiClient();
  const finish = useFinish("GOAL");
  const findMembers = useFindOrganisations(workspace, "MEMBERS");
  const labels = labelsOf(
    ["type", "title", "indicator", "baseline", "target", "dueOn", "leadPartnerId", "topics"],
    (name) => t(`fields.${name}`),
  );
  const say = (name: string, value: string) => {
    if (name === "topics") return sayTopics(value);
    if (name === "type" && value) return t(`types.${value}`);
    if (name === "leadPartnerId") return nameOfChoice(leads, value) ?? t("hints.noLead");
    return value;
  };
  return (
    <RecordForm
      noun="goals"
      fields={() => import("@/domain/goals/schema").then((it) => it.goalFormFields)}
      values={goal ?? { type: "OUTCOME", title }}
      version={goal?.version}
      labels={labels}
      say={say}
      submitLabel={goal ? form("save") : t("propose")}
      cancel={backTo ?? (goal ? `/w/${workspace}/goals/${goal.id}` : `/w/${workspace}/goals`)}
      submit={(values, { requestId, version }) =>
        goal
          ? api.goals.change.mutate({ workspace, requestId, goalId: goal.id, version, ...values })
          : api.goals.propose.mutate({ workspace, requestId, ...values })
      }
      onDone={(done) =>
        finish(goal ? t("saved") : t("proposed"), done, backTo ?? `/w/${workspace}/goals/${done.id}`)
      }
    >
      {(field, value) => (
        <>
          <TextField label={labels.title} hint={t("hints.title")} {...field("title")} />
          <RadioField
            label={labels.type}
            options={goalTypes.map((value) => ({
              value,
              label: t(`types.${value}`),
              hint: t(`typeHints.${value}`),
            }))}
            {...field("type")}
          />
          <TextArea
            label={labels.indicator}
            hint={t("hints.indicator")}
            optionalLabel={common("optional")}
            {...field("indicator")}
          />
          <TextField label={labels.baseline} optionalLabel={common("optional")} {...field("baseline")} />
          <TextField label={labels.target} optionalLabel={common("optional")} {...field("target")} />
          <DateField label={labels.dueOn} optionalLabel={common("optional")} {...field("dueOn")} />
          <OrganisationField
            label={labels.leadPartnerId}
            hint={t("hints.leadPartnerId")}
            optionalLabel={common("optional")}
            options={leads}
            find={findMembers}
            placeholder={t("hints.noLead")}
            value={value("leadPartnerId")}
            {...field("leadPartnerId")}
          />
          <TopicsField
            summary={labels.topics}
            hint={t("hints.topics")}
            value={value("topics")}
            {...field("topics")}
          />
        </>
      )}
    </RecordForm>
  );
}
