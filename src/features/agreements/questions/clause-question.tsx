import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import type { ClauseTopic } from "@/domain/catalogue/clauses";
import { suggestionsFor } from "@/features/agreements/clauses/suggestions";
import { ClauseText } from "@/features/agreements/clauses/text";
import { agreementAddressOf } from "@/features/agreements/shown";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { serverApi } from "@/trpc/server";
import { readCurrent } from "./current-agreement";
import { ClauseControl } from "./lazy-controls";

/**
 * One rule that the path asks for by itself: who is credited (CL10), how one leaves (CL15), how it changes or ends
 * (CL16). The answer is the clause itself, in the draft of the agreement; a first wording stands there.
 */
async function ClauseQuestion({ topic, ...question }: QuestionProps & { topic: ClauseTopic }) {
  const [t, agreement, workspace] = await Promise.all([
    getTranslations("agreements.question"),
    readCurrent(question.workspace),
    serverApi().then((api) => api.workspaces.show({ workspace: question.workspace })),
  ]);
  const [suggestion] = await suggestionsFor([topic], workspace.form);
  const clause = agreement?.text.clauses.find((one) => one.topic === topic);
  const frozen = agreement !== null && agreement.text.state !== "DRAFT";
  const closed = clause ? !clause.may.change : agreement !== null && !agreement.may.write;
  if (!question.mayAnswer || frozen || closed || !suggestion)
    return (
      <div className="grid gap-5">
        {clause ? <ClauseText body={clause.body} form={agreement?.text.form} /> : <p>{t("noClause")}</p>}
        {frozen && <p className="max-w-measure">{t("frozen")}</p>}
        {!frozen && clause && question.mayAnswer && <p className="max-w-measure">{t("notYours")}</p>}
        <QuestionList question={question} label="" items={[]}>
          {agreement && (frozen || clause) && (
            <div>
              <ButtonLink
                variant="quiet"
                href={agreementAddressOf(
                  question.workspace,
                  agreement,
                  undefined,
                  !frozen && clause ? `/clauses/${clause.id}` : "",
                )}
              >
                {t(!frozen && clause ? "toClause" : "toAgreement")}
              </ButtonLink>
            </div>
          )}
        </QuestionList>
      </div>
    );
  return (
    <div className="grid gap-5">
      <p className="max-w-measure">{suggestion.plain}</p>
      <ClauseControl
        question={question}
        topic={topic}
        start={{ title: clause?.title ?? suggestion.title, body: clause?.body || suggestion.body }}
        clause={clause && { id: clause.id, version: clause.version }}
        versionId={agreement?.text.id ?? null}
        hint={t(clause ? "clauseHint" : "wordingHint")}
      />
      {clause && (
        <Disclosure summary={t("suggestion")}>
          <ClauseText body={suggestion.body} />
        </Disclosure>
      )}
    </div>
  );
}

export const CreditQuestion = (props: QuestionProps) => <ClauseQuestion {...props} topic="CL10" />;
export const LeavingQuestion = (props: QuestionProps) => <ClauseQuestion {...props} topic="CL15" />;
export const EndingQuestion = (props: QuestionProps) => <ClauseQuestion {...props} topic="CL16" />;
