import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/button-link";
import { Disclosure } from "@/components/disclosure";
import { Facts } from "@/components/facts";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { Tag } from "@/components/tag";
import { WrittenName } from "@/components/texts/written";
import { isPerspective } from "@/domain/catalogue/perspectives";
import { Notes } from "@/features/reviews/notes";
import { saidDay, sayDay } from "@/features/words/dates";
import { topicWords } from "@/features/words/topics";
import { ConcernForm } from "./concern-form";
import { GoalActions } from "./goal-actions";
import { GoalBacking } from "./goal-backing";
import { PositionForm } from "./position-form";
import type { Goal } from "./shown";
import { SilentOnGoal } from "./silent-on-goals";

type Props = {
  workspace: string;
  goal: Goal;
  /** What is to be known about those whom the goal is about. */
  about?: ReactNode;
  /** Red lines against it: first of all where they keep it from being adopted. */
  redLines?: ReactNode;
};

/** One goal: what it is, who carries it, and what this reader can do about it. */
export async function GoalPage({ workspace, goal, about, redLines }: Props) {
  const [t, common, sayTopics, locale] = await Promise.all([
    getTranslations("goals"),
    getTranslations("common"),
    topicWords(),
    getLocale(),
  ]);
  const here = `/w/${workspace}/goals/${goal.id}`;
  const none = t("facts.notSaid");
  const items = [
    { term: t("facts.type"), value: t(`types.${goal.type}`) },
    {
      term: t(goal.backers === null ? "facts.indicatorRead" : "facts.indicator"),
      value: goal.indicator || none,
    },
    { term: t("facts.baseline"), value: goal.baseline || none },
    { term: t("facts.target"), value: goal.target || none },
    { term: t("facts.dueOn"), value: goal.dueOn ? sayDay(goal.dueOn, locale) : common("noDate") },
    // whoever only reads along may not see the organisation that leads: then nothing is said of it
    ...(goal.lead || goal.backers !== null
      ? [{ term: t("facts.lead"), value: goal.lead?.name ?? common("nobody") }]
      : []),
    ...(goal.proposedBy ? [{ term: t("facts.proposedBy"), value: goal.proposedBy }] : []),
    ...(goal.topics.length > 0 ? [{ term: t("facts.topics"), value: sayTopics(goal.topics) }] : []),
    ...(goal.decision
      ? [
          {
            term: t("facts.decision"),
            value: t(goal.decision.asked ? "facts.decisionText" : "facts.decisionDay", {
              day: saidDay(goal.decision.decidedOn, locale),
              asked: goal.decision.asked,
            }),
          },
        ]
      : []),
  ];
  return (
    <div className="grid gap-6">
      <div>
        <BackLink href={`/w/${workspace}/goals`}>{t("title")}</BackLink>
        <PageHeader
          title={<WrittenName>{goal.title}</WrittenName>}
          lead={<Tag tone={goal.state === "PROPOSED" ? "decision" : "tint"}>{t(`states.${goal.state}`)}</Tag>}
          actions={
            <>
              {goal.may.adopt && <ButtonLink href={`${here}/adopt`}>{t("adopt.open")}</ButtonLink>}
              {goal.may.change && (
                <ButtonLink variant="quiet" href={`${here}/edit`}>
                  {t("change")}
                </ButtonLink>
              )}
            </>
          }
        />
        <Sheet>
          <Facts items={items} />
        </Sheet>
      </div>
      {goal.blocked && redLines}
      <GoalBacking goal={goal} />
      {goal.may.position && (
        <Sheet>
          <PositionForm workspace={workspace} goal={goal} />
        </Sheet>
      )}
      <SilentOnGoal workspace={workspace} goal={goal} />
      {!goal.blocked && redLines}
      <Concern workspace={workspace} goal={goal} about={about} />
      <GoalActions workspace={workspace} goal={goal} />
      <Notes workspace={workspace} of={{ kind: "GOAL", recordId: goal.id }} />
    </div>
  );
}

/** Whom the goal is about, for "about, not with" (A7); a network's exchange may well be about nobody. */
async function Concern({ workspace, goal, about }: Props) {
  const [t, words, locale] = await Promise.all([
    getTranslations("goals.concern"),
    getTranslations("catalogue-perspectives"),
    getLocale(),
  ]);
  const named = goal.affectedGroups.filter(isPerspective).map((one) => words(`${one}.label`));
  if (named.length === 0 && !goal.may.concern) return null;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <Sheet aria-labelledby="concern">
      <h2 id="concern">{t("title")}</h2>
      <p className="mt-2 max-w-measure">{named.length > 0 ? list.format(named) : t("none")}</p>
      {about}
      {goal.may.concern && (
        <Disclosure summary={t("change")}>
          <p>{t("body")}</p>
          <ConcernForm workspace={workspace} goal={goal} />
        </Disclosure>
      )}
    </Sheet>
  );
}
