import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { hasSigned } from "@/domain/agreements/states";
import { essentialClauses } from "@/domain/catalogue/clauses";
import { ClauseActions } from "@/features/agreements/clauses/actions";
import { AddSuggestions } from "@/features/agreements/clauses/add-suggestions";
import { SettleAll } from "@/features/agreements/clauses/settle-all";
import { suggestionsFor } from "@/features/agreements/clauses/suggestions";
import { type Agreement, addressOf } from "@/features/agreements/shown";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import { BeginDraft } from "./begin-draft";
import { readCurrent } from "./current-agreement";

/** Which rules they need: those of their form, each with one press for a first wording. */
export async function ClausesQuestion(props: QuestionProps) {
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
        <BeginDraft workspace={props.workspace} title={t("question.title")} suggestions={suggestions} />
      )}
      {draft && suggestions.length > 0 && (
        <AddSuggestions
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
export async function WordingQuestion(props: QuestionProps) {
  const [t, agreement] = await Promise.all([getTranslations("agreements"), readCurrent(props.workspace)]);
  if (!agreement) return <NoText {...props} />;
  const { text } = agreement;
  const draft = text.state === "DRAFT" && props.mayAnswer;
  return (
    <div>
      {draft && <SettleAll workspace={props.workspace} versionId={text.id} clauses={text.clauses} />}
      <QuestionList
        question={props}
        label={t("title")}
        items={text.clauses.map((clause) => ({
          id: clause.id,
          title: `${clause.number} ${clause.title}`,
          detail: (
            <>
              <p className="text-ink-2">{t(`clauseStates.${clause.state}`)}</p>
              {clause.objection && <p>{clause.objection}</p>}
              <p className="line-clamp-3 font-slab whitespace-pre-line">{clause.body}</p>
            </>
          ),
          actions: draft && (
            <ClauseActions
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

/** Freezing the text is its own page, because nobody can take it back. */
export async function OpenQuestion(props: QuestionProps) {
  const [t, agreement, locale] = await Promise.all([
    getTranslations("agreements.question"),
    readCurrent(props.workspace),
    getLocale(),
  ]);
  if (!agreement) return <NoText {...props} />;
  const opened = agreement.text.openedOn;
  return (
    <Step
      question={props}
      agreement={agreement}
      done={opened ? t("opened", { day: sayDay(opened, locale) }) : null}
      body={t("openBody")}
      action={agreement.may.open ? { path: "/open", label: t("toOpen") } : null}
    />
  );
}

/** What the partners decided about the text, entered on its own page. */
export async function DecideQuestion(props: QuestionProps) {
  const [t, agreement, locale] = await Promise.all([
    getTranslations("agreements.question"),
    readCurrent(props.workspace),
    getLocale(),
  ]);
  if (!agreement) return <NoText {...props} />;
  const decided = agreement.text.decision?.decidedOn;
  return (
    <Step
      question={props}
      agreement={agreement}
      done={decided ? t("decided", { day: sayDay(decided, locale) }) : null}
      body={t("decideBody")}
      action={agreement.may.adopt ? { path: "/adopt", label: t("toDecide") } : null}
    />
  );
}

/** The word of the reader's organisation: on the page that shows the text and its fingerprint. */
export async function SignQuestion(props: QuestionProps) {
  const [t, agreement] = await Promise.all([
    getTranslations("agreements.question"),
    readCurrent(props.workspace),
  ]);
  if (!agreement) return <NoText {...props} />;
  const own = agreement.rail.find((word) => word.partner.id === props.partnerId);
  const signed = own !== undefined && hasSigned(own.state);
  const { sign, refuse, postpone } = agreement.may;
  return (
    <Step
      question={props}
      agreement={agreement}
      done={signed ? t("signed") : null}
      body={agreement.text.state === "DRAFT" ? t("notOpened") : t("signBody")}
      action={sign || refuse || postpone ? { path: "/sign", label: t("toSign") } : null}
    />
  );
}

type StepProps = {
  question: QuestionProps;
  agreement: Agreement;
  /** What has happened already, in a sentence. */
  done: string | null;
  body: string;
  action: { path: string; label: string } | null;
};

/** A step that has a page of its own: what it means, whether it is done, and the way there. */
async function Step({ question, agreement, done, body, action }: StepProps) {
  const t = await getTranslations("agreements.question");
  return (
    <QuestionList question={question} label={agreement.title} items={[]}>
      {done ? <Notice tone="info" title={done} /> : <p>{body}</p>}
      <p className="flex flex-wrap gap-4">
        {action && (
          <ButtonLink
            variant={done ? "plain" : "quiet"}
            href={addressOf(question.workspace, agreement, agreement.text.number, action.path)}
          >
            {action.label}
          </ButtonLink>
        )}
        <ButtonLink variant="plain" href={addressOf(question.workspace, agreement)}>
          {t("toAgreement")}
        </ButtonLink>
      </p>
    </QuestionList>
  );
}

async function NoText(props: QuestionProps) {
  const t = await getTranslations("agreements.question");
  return (
    <QuestionList
      question={props}
      label=""
      items={[]}
      empty={
        <div className="grid gap-3">
          <p>{t("noAgreement")}</p>
          <div>
            <ButtonLink variant="quiet" href={`/w/${props.workspace}/plan/agreement/clauses`}>
              {t("toClauses")}
            </ButtonLink>
          </div>
        </div>
      }
    />
  );
}
