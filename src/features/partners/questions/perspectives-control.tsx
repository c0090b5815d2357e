"use client";

import { useTranslations } from "next-intl";
import type { z } from "zod";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { RadioField } from "@/components/fields/radio-field";
import { perspectiveIds } from "@/domain/catalogue/perspectives";
import { RecordForm } from "@/features/forms/record-form";
import { useFinish } from "@/features/forms/use-finish";
import { labelsOf } from "@/features/forms/values/labels-of";
import type { Partner } from "@/features/partners/shown";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { useApiClient } from "@/trpc/client";

/** Yes or no, and neither pre-picked while nothing was said: it is a statement about people. */
const fields = async () => {
  const [{ oneOf }, { declareFields }] = await Promise.all([
    import("@/features/forms/values/added-values"),
    import("@/domain/partners/schema"),
  ]);
  return { ...declareFields, selfOrganised: oneOf(["yes", "no"]) };
};
const names = [...perspectiveIds, "selfOrganised"] as const;
type Fields = Awaited<ReturnType<typeof fields>>;
type Name = (typeof names)[number];
type FieldOf = (name: Name) => { id: string; name: string; error?: string } & Record<string, unknown>;

const valuesOf = ({ perspectives, selfOrganised }: Partner) => ({
  ...Object.fromEntries(perspectiveIds.map((one) => [one, perspectives.includes(one)])),
  selfOrganised: selfOrganised ? "yes" : perspectives.length > 0 ? "no" : "",
});

/** Words and the write that both forms share. */
function useDeclaring(workspace: string, partner: Partner) {
  const t = useTranslations("partners");
  const words = useTranslations("catalogue-perspectives");
  const common = useTranslations("common");
  const api = useApiClient();
  const labelOf = (name: string) =>
    name === "selfOrganised" ? t("perspectives.selfOrganised") : words(`${name}.label`);
  return {
    t,
    fields,
    values: valuesOf(partner),
    version: partner.version,
    labels: labelsOf(names, labelOf),
    say: (_: string, value: string) => common(value === "true" || value === "yes" ? "yes" : "no"),
    submit: (
      { selfOrganised, ...ticked }: { [K in Name]: z.infer<Fields[K]> },
      request: { requestId: string; version: number },
    ) =>
      api.partners.declare.mutate({
        workspace,
        partnerId: partner.id,
        ...request,
        perspectives: perspectiveIds.filter((one) => ticked[one]),
        selfOrganised: selfOrganised === "yes",
      }),
  };
}

function Ticks({ field }: { field: FieldOf }) {
  const t = useTranslations("partners");
  const words = useTranslations("catalogue-perspectives");
  return (
    <>
      <fieldset className="grid min-w-0">
        <legend className="mb-1.5 font-semibold">{t("perspectives.legend")}</legend>
        {perspectiveIds.map((one) => (
          <CheckboxField
            key={one}
            label={words(`${one}.label`)}
            hint={words(`${one}.hint`)}
            {...field(one)}
          />
        ))}
      </fieldset>
      <RadioField
        label={t("perspectives.selfOrganised")}
        options={(["yes", "no"] as const).map((value) => ({
          value,
          label: t(`perspectives.${value}`),
          hint: t(`perspectives.${value}Hint`),
        }))}
        {...field("selfOrganised")}
      />
    </>
  );
}

/** What an organisation speaks for from its own experience, as a question of the path. */
export function PerspectivesControl({ question, partner }: { question: QuestionProps; partner: Partner }) {
  const { t, ...declaring } = useDeclaring(question.workspace, partner);
  return (
    <QuestionForm
      question={question}
      noun="partners"
      {...declaring}
      done={(done) => ({
        message: t("perspectives.saved"),
        undo: { kind: "PARTNER", recordId: done.id, versionAfter: done.version },
      })}
    >
      {(field) => <Ticks field={field} />}
    </QuestionForm>
  );
}

/** The same, reached from the organisation's page; also for the coordination where nobody sits. */
export function PerspectivesForm({ workspace, partner }: { workspace: string; partner: Partner }) {
  const { t, ...declaring } = useDeclaring(workspace, partner);
  const form = useTranslations("form");
  const finish = useFinish("PARTNER");
  const back = `/w/${workspace}/partners/${partner.id}`;
  return (
    <RecordForm
      noun="partners"
      {...declaring}
      submitLabel={form("save")}
      cancel={back}
      onDone={(done) => finish(t("perspectives.saved"), done, back)}
    >
      {(field) => <Ticks field={field} />}
    </RecordForm>
  );
}
