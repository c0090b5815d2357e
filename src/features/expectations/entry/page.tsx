import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { Facts } from "@/components/facts";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { StepHere } from "@/components/step-here";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Written } from "@/components/texts/written";
import { MatchesPart } from "@/features/expectations/matches/part";
import type { Expectation } from "@/features/expectations/shown";
import { Notes } from "@/features/reviews/notes";
import { sayAmount } from "@/features/words/categories";
import { sayDay } from "@/features/words/dates";
import { topicWords } from "@/features/words/topics";
import { ExpectationActions } from "./actions";
import { nameOfExpectation } from "./name-of";
import { StepButton } from "./step-button";
import { ExpectationTags } from "./tags";

type Props = {
  workspace: string;
  expectation: Expectation;
  /** What a red line touches. */
  touches?: ReactNode;
};

/** One entry: what was said, by whom and for whom, how binding it is, and what this reader can do about it. */
export async function ExpectationPage({ workspace, expectation, touches }: Props) {
  const [t, sayTopics, locale] = await Promise.all([
    getTranslations("expectations"),
    topicWords(),
    getLocale(),
  ]);
  const { partner, may, kind } = expectation;
  const amount = sayAmount(t, expectation, expectation.quantity);
  const items = [
    {
      term: t("facts.organisation"),
      value: (
        <span className="inline-flex items-center gap-2">
          <StrandDisc name={partner.name} code={partner.code} strand={partner.strand} size={28} decorative />
          <span className="self-baseline">{partner.name}</span>
        </span>
      ),
    },
    ...(amount ? [{ term: t("facts.quantity"), value: amount }] : []),
    ...(kind === "GET" || kind === "NEED"
      ? [{ term: t("facts.priority"), value: t(`priorities.${expectation.priority}`) }]
      : []),
    ...(expectation.topics.length > 0
      ? [{ term: t("facts.topics"), value: sayTopics(expectation.topics) }]
      : []),
    { term: t("facts.visibility"), value: t(`readers.${expectation.visibility}`) },
    ...(expectation.confirmedOn
      ? [{ term: t("facts.confirmedAt"), value: sayDay(expectation.confirmedOn, locale) }]
      : []),
    { term: t("facts.enteredBy"), value: expectation.enteredBy },
  ];
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={`/w/${workspace}/expectations`}>{t("title")}</BackLink>
        <PageHeader
          title={nameOfExpectation(t, expectation)}
          lead={
            <span className="flex flex-wrap gap-2">
              <ExpectationTags expectation={expectation} />
            </span>
          }
          actions={
            may.change && (
              <ButtonLink variant="quiet" href={`/w/${workspace}/expectations/${expectation.id}/edit`}>
                {t("page.change")}
              </ButtonLink>
            )
          }
        />
        <Sheet>
          <Written className="mb-5 max-w-measure text-lg">{expectation.statement}</Written>
          <Facts items={items} />
        </Sheet>
      </div>
      <NextStep workspace={workspace} expectation={expectation} />
      {touches}
      <MatchesPart workspace={workspace} expectation={expectation} />
      <ExpectationActions workspace={workspace} expectation={expectation} />
      <Notes workspace={workspace} of={{ kind: "EXPECTATION", recordId: expectation.id }} />
    </div>
  );
}

/** The step that this entry waits for, or whom it waits for. */
async function NextStep({ workspace, expectation }: Props) {
  const t = await getTranslations("expectations");
  const { may, state, recordedForOrganisation, own, partner } = expectation;
  if (may.share) {
    const who = t(`readers.${expectation.visibility}`);
    return (
      <StepHere
        title={t("page.share.title")}
        reason={t(own ? "page.share.reason" : "page.share.reasonFor", { who })}
      >
        <StepButton
          workspace={workspace}
          expectation={expectation}
          step="share"
          variant="primary"
          label={t("page.share.action")}
        />
      </StepHere>
    );
  }
  if (may.confirm) {
    return (
      <StepHere
        title={t("page.confirm.title")}
        reason={t(recordedForOrganisation ? "page.confirm.recorded" : "page.confirm.reason")}
      >
        <StepButton
          workspace={workspace}
          expectation={expectation}
          step="confirm"
          variant="primary"
          label={t("page.confirm.action")}
        />
      </StepHere>
    );
  }
  if (recordedForOrganisation && state === "SHARED") {
    return (
      <Notice tone="decision">
        <p>{t("page.waiting", { name: partner.name })}</p>
      </Notice>
    );
  }
  return null;
}
