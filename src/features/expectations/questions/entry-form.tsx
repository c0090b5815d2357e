"use client";

import { useTranslations } from "next-intl";
import type { ExpectationKind } from "@/domain/catalogue/expectation-kinds";
import type { OwnCategory } from "@/domain/catalogue/resources";
import { categoryOf } from "@/domain/expectations/choices";
import { takesQuantity } from "@/domain/expectations/contents";
import { ExpectationInputs } from "@/features/expectations/entry/inputs";
import { useEntryUndo } from "@/features/expectations/entry/use-entry-undo";
import { labelsOf } from "@/features/forms/values/labels-of";
import { QuestionForm } from "@/features/questions/form";
import type { QuestionProps } from "@/features/questions/question";
import { categorised } from "@/features/words/categories";
import { useApiClient } from "@/trpc/client";

/** Nobody needs the words that it guesses by before the form is sent; they come with what checks it. */
const guesser = () => import("@/domain/catalogue/guess-category");

type Props = {
  question: QuestionProps;
  kind: ExpectationKind;
  ownCategories: readonly OwnCategory[];
  /** Called once it is saved: room for the next one. */
  next: () => void;
};

/**
 * One more entry of a kind, in place: a sentence is enough. It is shared when it is saved; until then it is the person's
 * own draft.
 */
export function QuestionEntryForm({ question, kind, ownCategories, next }: Props) {
  const t = useTranslations("expectations");
  const api = useApiClient();
  const offerUndo = useEntryUndo();
  return (
    <QuestionForm
      question={question}
      noun="expectations"
      fields={async () => {
        const [schema] = await Promise.all([import("@/domain/expectations/schema"), guesser()]);
        return schema.quickExpectationFieldsOf(kind);
      }}
      values={{
        category: "",
        topics: "",
        statement: "",
        quantity: null,
        priority: kind === "RED_LINE" ? "MUST" : "SHOULD",
        visibility: "MEMBERS",
      }}
      labels={labelsOf(["statement", "quantity", "priority", "visibility", "category", "topics"], (name) =>
        t(`fields.${name}`),
      )}
      submit={async (values, { requestId }) => {
        const { guessCategory } = await guesser();
        const guessed = values.category === null ? guessCategory(values.statement) : null;
        const category = guessed ?? categoryOf(values.category);
        const added = api.expectations.add.mutate({
          workspace: question.workspace,
          requestId,
          partnerId: null,
          state: "SHARED",
          ...values,
          kind,
          category,
          quantity: takesQuantity({ kind, ...categorised(ownCategories, category) }) ? values.quantity : null,
        });
        return added.then((row) => ({ ...row, guessed }));
      }}
      tell={(done) => {
        const named = { workspace: question.workspace, expectationId: done.id, version: done.version };
        const shared = done.guessed
          ? t("done.SHARED_AS", { category: t(`categories.${done.guessed}`) })
          : t("done.SHARED");
        offerUndo(done.sealed ? t("done.SEALED") : shared, done, (requestId) =>
          api.expectations.remove.mutate({ ...named, requestId }),
        );
      }}
      stay={next}
    >
      {(field, value) => (
        <ExpectationInputs kind={kind} own folded ownCategories={ownCategories} field={field} value={value} />
      )}
    </QuestionForm>
  );
}
