import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/back-link";
import { PageHeader } from "@/components/page-header";
import { Sheet } from "@/components/sheet";
import { AdoptGoalForm } from "@/features/goals/adopt-goal-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; goalId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("adopt.title") };
}

export default async function AdoptGoalPage({ params }: Props) {
  const { workspace, goalId } = await params;
  const [t, goal] = await Promise.all([
    getTranslations("goals"),
    (await serverApi()).goals.byId({ workspace, goalId }),
  ]);
  if (!goal.may.adopt) notFound();
  return (
    <>
      <BackLink href={`/w/${workspace}/goals/${goalId}`}>{goal.title}</BackLink>
      <PageHeader crumb={goal.title} title={t("adopt.title")} lead={<p>{t("adopt.lead")}</p>} />
      <Sheet>
        <AdoptGoalForm workspace={workspace} goal={goal} />
      </Sheet>
    </>
  );
}
