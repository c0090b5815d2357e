import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/disclosure";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { kindOfQuestion } from "@/domain/plan/questions/all";
import { questionAfterInRound } from "@/domain/plan/way/round-way";
import type { QuestionProps } from "@/features/questions/question";
import { WayOn } from "@/features/questions/way-on";
import { type AskingRound, roundOfQuestion, SealedQuestion } from "@/features/rounds/sealed-question";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { controls } from "./controls";
import { OpenEndLater } from "./open-end-later";

type Asked = RouterOutputs["plan"]["question"];
type Props = {
  workspace: string;
  asked: Asked;
  /** Came from the check page to change one answer: back there afterwards. */
  changing: boolean;
  /** Has just come in: there is nothing yet to go back to. */
  joined: boolean;
};

/**
 * What comes after a question: in a sealed round that asks for it the next one that the round still asks, and then the
 * round itself; else the next of this person's own in the task, and after the last of them the check page.
 */
function wayOnward(workspace: string, { question, stage }: Asked, round: AskingRound | null): string {
  const here = `/w/${workspace}`;
  const kind = kindOfQuestion(question.key);
  if (round?.own && kind) {
    const next = questionAfterInRound(round.kinds, [...round.own.answered, kind], kind);
    return next ? `${here}/plan/${next}` : `${here}/expectations/rounds/${round.id}`;
  }
  return `${here}/plan/${stage.following ?? `${question.task}/check`}`;
}

/** One question: what is asked, why, an example, and the one control that answers it (docs/path.md). */
export async function QuestionPage({ workspace, asked, changing, joined }: Props) {
  const { question } = asked;
  const [t, words, locale] = await Promise.all([
    getTranslations("plan"),
    getTranslations("catalogue-questions"),
    getLocale(),
  ]);
  const key = `${question.task}.${question.id}`;
  const plan = `/w/${workspace}/plan`;
  const check = `${plan}/${question.task}/check`;
  const round = await roundOfQuestion(workspace, question.key);
  const onward = changing ? check : wayOnward(workspace, asked, round);
  const Control = controls[question.key];
  const help = (
    <div>
      <Disclosure summary={t("why")}>
        <p>{words(`${key}.why`)}</p>
      </Disclosure>
      <Disclosure summary={t("example")}>
        <p className="whitespace-pre-line">{words(`${key}.example`)}</p>
      </Disclosure>
    </div>
  );
  const control: QuestionProps = {
    workspace,
    question: question.key,
    title: words(`${key}.question`),
    draft: asked.draft,
    draftVersion: asked.draftVersion,
    onward,
    partnerId: asked.partnerId,
    mayAnswer: asked.mayAnswer,
    sealed: round !== null,
    // Whoever only reads finds the same words below what was answered, whichever way a room shows it.
    aside: asked.mayAnswer && (
      <>
        {help}
        <OpenEndLater workspace={workspace} question={question.key} onward={onward} openEnd={asked.openEnd} />
      </>
    ),
  };
  return (
    <>
      {!joined && (
        <BackLink href={changing ? check : plan}>{t(changing ? "backToCheck" : "backToPlan")}</BackLink>
      )}
      <PageHeader
        crumb={
          asked.stage.place === null
            ? words(`tasks.${question.task}.name`)
            : t("caption", {
                task: words(`tasks.${question.task}.name`),
                place: asked.stage.place,
                of: asked.stage.of,
              })
        }
        title={control.title}
        lead={<p className="text-ink-2">{words(`${key}.hint`)}</p>}
      />
      <Sheet className="grid gap-5">
        {!asked.mayAnswer && (
          <Notice>{t(question.by === "organisation" ? "eachForItself" : "coordinationAnswers")}</Notice>
        )}
        {asked.openEnd && (
          <Notice tone="decision" title={t("open.title")}>
            {asked.openEnd.askBy
              ? t("open.asking", { day: sayDay(asked.openEnd.askBy, locale) })
              : t("open.notSure")}
          </Notice>
        )}
        {round && <SealedQuestion round={round} />}
        {asked.isAsked ? <Control {...control} /> : <p>{t("notAskedYet")}</p>}
        {!asked.mayAnswer && help}
        {(!asked.mayAnswer || !asked.isAsked) && <WayOn question={control} />}
      </Sheet>
    </>
  );
}
