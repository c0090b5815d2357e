"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import { useApiClient } from "@/trpc/client";
import type { Goal } from "./shown";

/** Whom the goal is about: from this we see where a goal is made about people and not with them. */
export function ConcernForm({ workspace, goal }: { workspace: string; goal: Goal }) {
  const t = useTranslations("goals.concern");
  const words = useTranslations("catalogue-perspectives");
  const common = useTranslations("common");
  const form = useTranslations("form");
  const api = useApiClient();
  const finish = useFinish("GOAL");
  return (
    <RecordForm
      noun="goals"
      fields={() => import("@/domain/goals/schema").then((it) => it.concernFields)}
      values={Object.fromEntries(perspectiveIds.map((one) => [one, goal.affectedGroups.includes(one)]))}
      version={goal.version}
      labels={labelsOf(perspectiveIds, (name) => words(`${name}.label`))}
      say={(_, value) => common(value === "true" ? "yes" : "no")}
      submitLabel={form("save")}
      submit={(ticked, request) =>
        api.goals.concern.mutate({
          workspace,
          goalId: goal.id,
          ...request,
          groups: perspectiveIds.filter((one) => ticked[one]),
        })
      }
      onDone={(done) => finish(t("saved"), done)}
    >
      {(field) => (
        <fieldset className="grid min-w-0">
          <legend className="mb-1.5 font-semibold">{t("legend")}</legend>
          {perspectiveIds.map((one) => (
            <CheckboxField key={one} label={words(`${one}.label`)} {...field(one)} />
          ))}
        </fieldset>
      )}
    </RecordForm>
  );
}
