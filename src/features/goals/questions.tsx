import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { QuestionList } from "@/features/questions/list";
import type { QuestionControls, QuestionProps } from "@/features/questions/question";
import { saidDay, sayDay } from "@/features/words/dates";
import { serverApi } from "@/trpc/server";
import { FirstSuccessControl, PositionsControl, WantedControl } from "./lazy-controls";
import type { Goal } from "./shown";

const readGoals = async (workspace: string) => (await (await serverApi()).goals.list({ workspace })).goals;
const living = (goal: Goal): boolean => ["PROPOSED", "ADOPTED", "IN_PROGRESS"].includes(goal.state);

/** What they want to reach: goals, one by one. */
async function WantedQuestion(props: QuestionProps) {
  const goals = await readGoals(props.workspace);
  const t = await getTranslations("goals");
  const items = goals
    .filter((goal) => goal.state !== "DROPPED" && goal.type !== "MILESTONE")
    .map((goal) => ({
      id: goal.id,
      title: goal.title,
      detail: t(`states.${goal.state}`),
      href:
        props.mayAnswer && goal.may.change
          ? `/w/${props.workspace}/goals/${goal.id}/edit?return=plan/${props.question}`
          : undefined,
    }));
  return <WantedControl question={props} items={items} />;
}

/** For each goal: how one notices, until when, who leads. What is missing is said. */
async function NoticedQuestion(props: QuestionProps) {
  const [goals, t, locale] = await Promise.all([
    readGoals(props.workspace),
    getTranslations("goals"),
    getLocale(),
  ]);
  const items = goals.filter(living).map((goal) => ({
    id: goal.id,
    title: goal.title,
    detail: (
      <ul className="text-ink-2">
        <li>{goal.indicator || t("question.noIndicator")}</li>
        <li>{goal.dueOn ? t("question.until", { day: sayDay(goal.dueOn, locale) }) : t("question.noDay")}</li>
        <li>{goal.lead ? t("question.leads", { name: goal.lead.name }) : t("question.noLead")}</li>
      </ul>
    ),
    href:
      props.mayAnswer && goal.may.change
        ? `/w/${props.workspace}/goals/${goal.id}/edit?return=plan/${props.question}`
        : undefined,
  }));
  return (
    <QuestionList
      question={props}
      label={t("title")}
      items={items}
      empty={<NoGoalYet workspace={props.workspace} />}
    />
  );
}

/** Where the reader's organisation stands on each goal. */
async function PositionsQuestion(props: QuestionProps) {
  const goals = (await readGoals(props.workspace)).filter(living);
  if (goals.length === 0)
    return (
      <QuestionList question={props} label="" items={[]} empty={<NoGoalYet workspace={props.workspace} />} />
    );
  return <PositionsControl question={props} goals={goals} />;
}

/** A milestone within the next 90 days. */
async function FirstSuccessQuestion(props: QuestionProps) {
  const [goals, t, locale] = await Promise.all([
    readGoals(props.workspace),
    getTranslations("goals"),
    getLocale(),
  ]);
  const items = goals
    .filter((goal) => goal.type === "MILESTONE" && goal.state !== "DROPPED")
    .map((goal) => ({
      id: goal.id,
      title: goal.title,
      detail: goal.dueOn ? t("question.until", { day: sayDay(goal.dueOn, locale) }) : t("question.noDay"),
      href:
        props.mayAnswer && goal.may.change
          ? `/w/${props.workspace}/goals/${goal.id}/edit?return=plan/${props.question}`
          : undefined,
    }));
  return <FirstSuccessControl question={props} items={items} />;
}

/** Which goals the partners have decided on; each decision is entered on its own page, with day and who was asked. */
async function AdoptQuestion(props: QuestionProps) {
  const [goals, t, locale] = await Promise.all([
    readGoals(props.workspace),
    getTranslations("goals"),
    getLocale(),
  ]);
  const items = goals
    .filter((goal) => goal.type !== "MILESTONE" && goal.state !== "DROPPED")
    .map((goal) => ({
      id: goal.id,
      title: goal.title,
      detail: goal.decision
        ? t("question.decided", { day: saidDay(goal.decision.decidedOn, locale) })
        : t(goal.blocked ? "question.blocked" : "question.backers", { count: goal.backers ?? 0 }),
      actions: props.mayAnswer && (goal.may.adopt || goal.blocked) && (
        <ButtonLink
          variant="quiet"
          href={
            goal.blocked
              ? `/w/${props.workspace}/goals/${goal.id}#red-lines`
              : `/w/${props.workspace}/goals/${goal.id}/adopt?return=plan/${props.question}`
          }
        >
          {t(goal.blocked ? "question.toRedLines" : "question.adopt")}
          <span className="sr-only"> {goal.title}</span>
        </ButtonLink>
      ),
    }));
  return (
    <QuestionList
      question={props}
      label={t("title")}
      items={items}
      empty={<NoGoalYet workspace={props.workspace} />}
    />
  );
}

async function NoGoalYet({ workspace }: { workspace: string }) {
  const t = await getTranslations("goals.question");
  return (
    <div className="grid gap-3">
      <p>{t("noGoals")}</p>
      <div>
        <ButtonLink variant="quiet" href={`/w/${workspace}/plan/goals/wanted`}>
          {t("toWanted")}
        </ButtonLink>
      </div>
    </div>
  );
}

/** What they want to reach, and what was decided (task 5). */
export const goalQuestions = {
  "goals/wanted": WantedQuestion,
  "goals/noticed": NoticedQuestion,
  "goals/positions": PositionsQuestion,
  "goals/firstSuccess": FirstSuccessQuestion,
  "goals/adopt": AdoptQuestion,
} satisfies QuestionControls;
