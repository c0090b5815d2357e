import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/button-link";
import { EmptyState } from "@/components/empty-state";
import { PageHeader } from "@/components/frames/page-header";
import { Row, RowList } from "@/components/row-list";
import { Sheet } from "@/components/sheet";
import { StrandDisc } from "@/components/strands/strand-disc";
import { Tag } from "@/components/tag";
import { WrittenName } from "@/components/texts/written";
import { isAdopted } from "@/domain/goals/states";
import { sayDay } from "@/features/words/dates";
import type { RouterOutputs } from "@/trpc/types";
import { sampleGoals } from "./alignment/shown";
import { AlignmentViews } from "./alignment/switches";

type Props = {
  workspace: string;
  goals: RouterOutputs["goals"]["list"];
  /** Whether this reader can also see how the organisations stand to them. */
  compared: boolean;
};

/** All goals: how many carry each, and what is still missing to adopt it. */
export async function GoalList({ workspace, goals: { goals, next, may }, compared }: Props) {
  const [t, common, locale] = await Promise.all([
    getTranslations("goals"),
    getTranslations("common"),
    getLocale(),
  ]);
  const propose = may.propose && <ButtonLink href={`/w/${workspace}/goals/new`}>{t("propose")}</ButtonLink>;
  const adopted = goals.filter((goal) => isAdopted(goal.state)).length;
  if (goals.length === 0) {
    return (
      <>
        <PageHeader title={t("title")} lead={<p>{t("lead")}</p>} />
        <EmptyState title={t(compared ? "empty.title" : "empty.observerTitle")} action={propose}>
          <p>{t(compared ? "empty.body" : "empty.observer")}</p>
          {may.propose && <SampleGoals workspace={workspace} />}
        </EmptyState>
      </>
    );
  }
  const detailOf = (goal: (typeof goals)[number]) =>
    [
      goal.backers !== null && t("backing.carried", { count: goal.backers }),
      goal.dueOn && `${t("facts.dueOn")} ${sayDay(goal.dueOn, locale)}`,
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={<p>{t("count", { count: goals.length, adopted })}</p>}
        actions={
          <>
            {compared && (
              <AlignmentViews workspace={workspace} asked={{ view: "list", differ: false, threads: 1 }} />
            )}
            {propose}
          </>
        }
      />
      <Sheet>
        <RowList label={t("title")}>
          {goals.map((goal) => (
            <Row
              key={goal.id}
              href={`/w/${workspace}/goals/${goal.id}`}
              title={<WrittenName>{goal.title}</WrittenName>}
              detail={detailOf(goal)}
              lead={goal.lead ? <StrandDisc {...goal.lead} /> : undefined}
              tags={
                <>
                  {goal.backing.includes("contested") && <Tag tone="gap">{t("positions.RED_LINE")}</Tag>}
                  <Tag tone={goal.state === "PROPOSED" ? "decision" : "tint"}>
                    {t(`states.${goal.state}`)}
                  </Tag>
                </>
              }
            />
          ))}
        </RowList>
        {next && (
          <p className="mt-4">
            <ButtonLink variant="quiet" href={`/w/${workspace}/goals?view=list&after=${next}`}>
              {common("more")}
            </ButtonLink>
          </p>
        )}
      </Sheet>
    </>
  );
}

/** Three goals as others have them, to begin from: nothing of them is there until somebody proposes one. */
async function SampleGoals({ workspace }: { workspace: string }) {
  const t = await getTranslations("goal-alignment.samples");
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role from an unstyled list
    <ul role="list" aria-label={t("label")} className="divide-y divide-line">
      {sampleGoals.map((sample) => (
        <li key={sample} className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 py-2">
          <Tag>{t("example")}</Tag>
          <Link href={`/w/${workspace}/goals/new?sample=${sample}`} prefetch={false}>
            {t(sample)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
