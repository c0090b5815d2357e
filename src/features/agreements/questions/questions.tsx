import { getTranslations } from "next-intl/server";
import { Written } from "@/components/texts/written";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { suggestionsFor } from "@/features/agreements/clauses/suggestions";
import { QuestionList } from "@/features/questions/list";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { CreditQuestion, EndingQuestion, LeavingQuestion } from "./clause-question";
import { readCurrent } from "./current-agreement";
import {
  AddSuggestionsLater,
  BeginDraftLater,
  ClauseActionsLater,
  ConsentToAllLater,
  SettleAllLater,
} from "./lazy-controls";
import { AgreementOpenQuestion, DecideQuestion, NoText, SignQuestion } from "./step-questions";

/** Which rules they need: those of their form, each with one press for a first wording. */
async function ClausesQuestion(props: QuestionProps) {
  const [t, agreement, workspace] = await Promise.all([
    getTranslations("agreements"),
    readCurrent(props.workspace),
    serverApi().then((api) => api.workspaces.show({ workspace: props.workspace })),
  ]);
  const missing = agreement?.gap.missing ?? essentialClauses(workspace.form, workspace.protection);
  const suggestions = await suggestionsFor(missing, workspace.form);
  const draft = agreement?.text.state === "DRAFT" ? agreement.text : null;
  return (
    <QuestionList
      question={props}
      label={t("title")}
      items={(agreement?.text.clauses ?? []).map((clause) => ({
        id: clause.id,
        title: clause.title,
        detail: t(`clauseStates.${clause.state}`),
      }))}
      empty={<p>{t("question.noAgreement")}</p>}
    >
      {!agreement && props.mayAnswer && (
        <BeginDraftLater workspace={props.workspace} title={t("question.title")} suggestions={suggestions} />
      )}
      {draft && suggestions.length > 0 && (
        <AddSuggestionsLater
          workspace={props.workspace}
          versionId={draft.id}
          suggestions={suggestions}
          allowed={props.mayAnswer}
        />
      )}
      {agreement && suggestions.length === 0 && <p>{t("question.nothingMissing")}</p>}
    </QuestionList>
  );
}

/** Whether each rule is agreed or contested: the steps of every clause, and one press for all. */
async function WordingQuestion(props: QuestionProps) {
  const [t, agreement] = await Promise.all([getTranslations("agreements"), readCurrent(props.workspace)]);
  if (!agreement) return <NoText {...props} />;
  const { text } = agreement;
  const draft = text.state === "DRAFT" && props.mayAnswer;
  return (
    <div>
      {draft && (
        <div className="mb-6 empty:hidden">
          <ConsentToAllLater workspace={props.workspace} versionId={text.id} clauses={text.clauses} />
        </div>
      )}
      {draft && <SettleAllLater workspace={props.workspace} versionId={text.id} clauses={text.clauses} />}
      <QuestionList
        question={props}
        label={t("title")}
        items={text.clauses.map((clause) => ({
          id: clause.id,
          title: `${clause.number} ${clause.title}`,
          detail: (
            <>
              <p className="text-ink-2">{t(`clauseStates.${clause.state}`)}</p>
              {clause.objections
                .filter((objection) => objection.state === "OPEN")
                .map((objection) => (
                  <p key={objection.id}>
                    {t("objection.says", { organisation: objection.partner.name, reason: objection.reason })}
                  </p>
                ))}
              <Written className="line-clamp-3 font-slab">{clause.body}</Written>
            </>
          ),
          actions: draft && (
            <ClauseActionsLater
              workspace={props.workspace}
              agreementId={agreement.id}
              versionId={text.id}
              clause={clause}
            />
          ),
        }))}
        empty={<p>{t("question.noClause")}</p>}
      />
    </div>
  );
}

/** Rules that the path asks for by themselves (tasks 6 and 8), the text (task 9), and what is decided on it (task 10). */
export const agreementQuestions = {
  "power/credit": CreditQuestion,
  "rhythm/leaving": LeavingQuestion,
  "rhythm/ending": EndingQuestion,
  "agreement/clauses": ClausesQuestion,
  "agreement/wording": WordingQuestion,
  "agreement/open": AgreementOpenQuestion,
  "review/decide": DecideQuestion,
  "review/sign": SignQuestion,
} satisfies QuestionControls;
