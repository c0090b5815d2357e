"use client";

import { useTranslations } from "next-intl";
import { RadioField } from "@/components/fields/radio-field";
import type { CategoryKey, OwnCategory } from "@/domain/catalogue/resources";
import { commitmentStartingStates } from "@/domain/commitments/choices";
import { takesAmount } from "@/domain/commitments/contents";
import { OrganisationField } from "@/features/forms/organisation-field";
import { labelsOf } from "@/features/forms/values/labels-of";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { categorised, offeredWith, sayCategory } from "@/features/words/categories";
import { useApiClient } from "@/trpc/client";
import type { Commitment, ShownPromising } from "./commitment";
import { PromiseFields } from "./promise-fields";

const newFields = async () => {
  const [{ oneOf }, { id }, { commitmentFields }] = await Promise.all([
    import("@/features/forms/values/added-values"),
    import("@/domain/input"),
    import("@/domain/commitments/schema"),
  ]);
  return { partnerId: id, state: oneOf(commitmentStartingStates), ...commitmentFields };
};
const names = ["category", "statement", "amount", "critical", "fromOn", "untilOn"] as const;

/** An amount typed before the category changed to one without a unit is dropped. */
const fitting = <V extends { category: CategoryKey; amount: number | null }>(
  values: V,
  own: readonly OwnCategory[],
): V => {
  const { ownCategory } = categorised(own, values.category);
  return takesAmount({ category: values.category, ownCategory }) ? values : { ...values, amount: null };
};

function useWords(own: readonly OwnCategory[]) {
  const t = useTranslations("commitments");
  return {
    t,
    labelOf: (name: string) => t(`fields.${name}`),
    say: (name: string, value: string) => {
      if (name === "category" && value)
        return sayCategory(t, categorised(own, value as CategoryKey)) ?? value;
      return name === "state" && value ? t(`startingStates.${value}`) : value;
    },
    undo: (done: { id: string; version: number }) => ({
      kind: "COMMITMENT" as const,
      recordId: done.id,
      versionAfter: done.version,
    }),
  };
}

type NewProps = { question: QuestionProps; promising: ShownPromising; onSaved: () => void };

/** One more promise; of the reader's organisation, or for one that nobody speaks for. */
export function NewPromiseForm({ question, promising: { promising, ownCategories }, onSaved }: NewProps) {
  const { t, labelOf, say, undo } = useWords(ownCategories);
  const api = useApiClient();
  const { workspace, partnerId } = question;
  return (
    <QuestionForm
      question={question}
      noun="commitments"
      fields={newFields}
      values={{ partnerId, state: "COMMITTED", category: "", statement: "", critical: false }}
      labels={labelsOf(["partnerId", "state", ...names], labelOf)}
      say={say}
      submit={(values, { requestId }) =>
        api.commitments.offer.mutate({
          workspace,
          requestId,
          ...fitting(values, ownCategories),
          state: values.partnerId === partnerId ? values.state : "OFFERED",
        })
      }
      done={(done) => ({ message: t("done.offered"), undo: undo(done) })}
      stay={onSaved}
    >
      {(field, value) => (
        <>
          {promising.length > 1 && (
            <OrganisationField
              label={t("fields.partnerId")}
              hint={t("hints.others")}
              options={promising}
              find={async (words) => (await api.commitments.promising.query({ workspace, words })).promising}
              value={value("partnerId")}
              {...field("partnerId")}
            />
          )}
          <PromiseFields field={field} value={value} ownCategories={ownCategories} />
          {value("partnerId") === partnerId && (
            <RadioField
              label={t("fields.state")}
              options={commitmentStartingStates.map((one) => ({
                value: one,
                label: t(`startingStates.${one}`),
                hint: t(`startingHints.${one}`),
              }))}
              {...field("state")}
            />
          )}
        </>
      )}
    </QuestionForm>
  );
}

type ChangeProps = {
  question: QuestionProps;
  commitment: Commitment;
  ownCategories: readonly OwnCategory[];
  onSaved: () => void;
};

/** Changes what was promised. */
export function ChangePromiseForm({ question, commitment, ownCategories, onSaved }: ChangeProps) {
  const offered = offeredWith(ownCategories, commitment);
  const { t, labelOf, say, undo } = useWords(offered);
  const api = useApiClient();
  const { workspace } = question;
  // The promise stands among the fields so that a draft knows which of them it belongs to.
  const fields = async () => {
    const [{ exactly }, { commitmentFields }] = await Promise.all([
      import("@/features/forms/values/added-values"),
      import("@/domain/commitments/schema"),
    ]);
    return { commitmentId: exactly(commitment.id), ...commitmentFields };
  };
  return (
    <QuestionForm
      question={question}
      noun="commitments"
      fields={fields}
      values={{ ...commitment, commitmentId: commitment.id }}
      version={commitment.version}
      labels={{ commitmentId: "", ...labelsOf(names, labelOf) }}
      say={say}
      submit={(values, request) =>
        api.commitments.change.mutate({ workspace, ...request, ...fitting(values, offered) })
      }
      done={(done) => ({ message: t("done.changed"), undo: undo(done) })}
      stay={onSaved}
      submitLabel={t("save")}
    >
      {(field, value) => <PromiseFields field={field} value={value} ownCategories={offered} />}
    </QuestionForm>
  );
}
