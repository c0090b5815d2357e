import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { BeforeDecidingSheet } from "@/features/decisions/before-deciding";
import { returnTo } from "@/features/frame/return-to";
import { AdoptGoalForm } from "@/features/goals/adopt-goal-form";
import { GoalIsBlocked } from "@/features/red-lines/red-lines-of";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; goalId: string }>;
  searchParams: Promise<{ return?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("adopt.title") };
}

export default async function AdoptGoalPage({ params, searchParams }: Props) {
  const { workspace, goalId } = await params;
  const backTo = returnTo(workspace, (await searchParams).return, `/w/${workspace}/goals/${goalId}`);
  const [t, goal] = await Promise.all([
    getTranslations("goals"),
    (await serverApi()).goals.byId({ workspace, goalId }),
  ]);
  if (!goal.may.adopt && !goal.blocked) notFound();
  const before = await (await serverApi()).goals.beforeAdopting({ workspace, goalId });
  return (
    <>
      <BackLink href={backTo}>{goal.title}</BackLink>
      <PageHeader crumb={goal.title} title={t("adopt.title")} lead={<p>{t("adopt.lead")}</p>} />
      <div className="grid gap-6">
        <BeforeDecidingSheet workspace={workspace} before={before} step="goal" />
        <Sheet>
          {goal.blocked ? (
            <GoalIsBlocked workspace={workspace} goal={goal} />
          ) : (
            <AdoptGoalForm workspace={workspace} goal={goal} backTo={backTo} />
          )}
        </Sheet>
      </div>
    </>
  );
}
