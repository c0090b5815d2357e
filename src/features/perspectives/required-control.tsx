"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { Tag } from "@/components/tag";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { labelsOf } from "@/features/forms/values/labels-of";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";
import type { Perspectives } from "./perspectives";

type Props = { question: QuestionProps; perspectives: Perspectives };

/** A tick for each perspective; those that a member declares are marked, so that nobody looks for them in vain. */
export function RequiredControl({ question, perspectives }: Props) {
  const t = useTranslations("perspectives");
  const words = useTranslations("catalogue-perspectives");
  const api = useApiClient();
  const chosen = new Set(perspectives.required.map((one) => one.perspective));
  const here = new Set(perspectives.declared);
  return (
    <QuestionForm
      question={question}
      noun="perspectives"
      fields={() => import("@/domain/perspectives/schema").then((it) => it.requiredFields)}
      values={Object.fromEntries(perspectiveIds.map((one) => [one, chosen.has(one)]))}
      labels={labelsOf(perspectiveIds, (name) => words(`${name}.label`))}
      submit={(values, { requestId }) =>
        api.perspectives.require.mutate({
          workspace: question.workspace,
          requestId,
          perspectives: perspectiveIds.filter((one) => values[one]),
        })
      }
    >
      {(field) => (
        <fieldset className="grid min-w-0">
          <legend className="mb-1.5 font-semibold">{t("required.legend")}</legend>
          {perspectiveIds.map((one) => (
            <CheckboxField
              key={one}
              label={
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  {words(`${one}.label`)}
                  {here.has(one) && <Tag tone="tint">{t("required.here")}</Tag>}
                </span>
              }
              hint={words(`${one}.hint`)}
              {...field(one)}
            />
          ))}
        </fieldset>
      )}
    </QuestionForm>
  );
}
