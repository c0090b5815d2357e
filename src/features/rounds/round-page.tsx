import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { sayDay } from "@/features/words/dates";
import { KindAnswers } from "./kind-answers";
import { nameOfRound } from "./name-of";
import { OwnAnswers } from "./own-answers";
import { RoundActions } from "./round-actions";
import { RoundNext } from "./round-next";
import { RoundPeople } from "./round-people";
import { RoundStory } from "./round-story";
import type { Round, RoundAnswers } from "./shown";
import { RoundStateTag } from "./state-tag";

type Props = {
  workspace: string;
  round: Round;
  /** What was answered, and what the overview says of it now; null before the reveal. */
  revealed: { answers: RoundAnswers; headline: ReactNode } | null;
};

/** One sealed round: before the reveal who has answered and what is still to be done, after it the answers. */
export async function RoundPage({ workspace, round, revealed }: Props) {
  const manages = Object.values(round.may).some(Boolean);
  const moves = round.may.open || round.may.reveal;
  const neverBegan = round.state === "CANCELLED" && round.openedAt === null;
  const actions = manages && (
    <Sheet>
      <RoundActions workspace={workspace} round={round} />
    </Sheet>
  );
  return (
    <div className="grid gap-6">
      <Head workspace={workspace} round={round} revealed={revealed} />
      {!revealed && round.answers && <OwnAnswers workspace={workspace} round={round} />}
      {revealed && <Revealed workspace={workspace} round={round} {...revealed} />}
      {moves && actions}
      {!revealed && !neverBegan && <RoundPeople workspace={workspace} round={round} />}
      {!moves && actions}
      <RoundStory story={round.story} zone={round.zone} />
    </div>
  );
}

const isUnanswered = ({ sections }: RoundAnswers) => sections.every((section) => section.answered === 0);

async function Head({ workspace, round, revealed }: Props) {
  const t = await getTranslations("rounds");
  const rounds = `/w/${workspace}/expectations/rounds`;
  return (
    <div>
      <BackLink href={rounds}>{t("title")}</BackLink>
      <PageHeader
        title={await nameOfRound(round)}
        lead={
          <>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {(round.state === "PLANNED" || round.state === "OPEN") && <RoundStateTag state={round.state} />}
              <span>{await sayWhen(round)}</span>
            </p>
            {revealed && !isUnanswered(revealed.answers) && (
              <p>
                {t("answers.lead")}{" "}
                <a href="#next" className="print:hidden">
                  {t("answers.toNext")}
                </a>
              </p>
            )}
          </>
        }
        actions={
          round.may.change && (
            <ButtonLink variant="quiet" href={`${rounds}/${round.id}/edit`}>
              {t("form.edit")}
            </ButtonLink>
          )
        }
      />
      {round.note && <Notice title={t("note")}>{round.note}</Notice>}
    </div>
  );
}

type RevealedProps = Pick<Props, "workspace" | "round"> & NonNullable<Props["revealed"]>;

/** Asked alone, shown together: the answers question by question, what now, and what one's own organisation still owes. */
async function Revealed({ workspace, round, answers, headline }: RevealedProps) {
  const t = await getTranslations("rounds");
  const owes = round.answers && round.own !== null && round.own.answered.length < round.kinds.length;
  if (isUnanswered(answers))
    return (
      <>
        <EmptyState title={t("answers.empty.title")}>{t("answers.empty.body")}</EmptyState>
        {owes && <OwnAnswers workspace={workspace} round={round} />}
      </>
    );
  return (
    <>
      {answers.sections.map((section) => (
        <KindAnswers key={section.kind} workspace={workspace} roundId={round.id} section={section} />
      ))}
      <RoundNext workspace={workspace} round={round} answers={answers} headline={headline} />
      {owes && <OwnAnswers workspace={workspace} round={round} />}
    </>
  );
}

/** Until when, or since when; a plan whose day went by says that it cannot begin like this. */
async function sayWhen({ state, endsOn, today, revealedOn, cancelledOn, openedAt }: Round): Promise<string> {
  const [t, locale] = await Promise.all([getTranslations("rounds"), getLocale()]);
  const day = sayDay(endsOn, locale);
  if (state === "PLANNED") return t(endsOn < today ? "plannedPast" : "plannedUntil", { day });
  if (state === "REVEALED") return t("revealedOn", { day: revealedOn ? sayDay(revealedOn, locale) : day });
  if (state !== "CANCELLED") return t(endsOn < today ? "untilPast" : "until", { day });
  const cancelled = cancelledOn ? sayDay(cancelledOn, locale) : day;
  return t(openedAt ? "cancelledOn" : "cancelledPlan", { day: cancelled });
}
