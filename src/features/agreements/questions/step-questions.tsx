import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { Notice } from "@/components/notice";
import { hasSigned } from "@/domain/agreements/states";
import { type Agreement, agreementAddressOf } from "@/features/agreements/shown";
import { QuestionList } from "@/features/questions/list";
import type { QuestionProps } from "@/features/questions/question";
import { sayDay } from "@/features/words/dates";
import { readCurrent } from "./current-agreement";

/** Freezing the text is its own page, because nobody can take it back. */
export async function AgreementOpenQuestion(props: QuestionProps) {
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
            href={agreementAddressOf(question.workspace, agreement, agreement.text.number, action.path)}
          >
            {action.label}
          </ButtonLink>
        )}
        <ButtonLink variant="plain" href={agreementAddressOf(question.workspace, agreement)}>
          {t("toAgreement")}
        </ButtonLink>
      </p>
    </QuestionList>
  );
}

export async function NoText(props: QuestionProps) {
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
