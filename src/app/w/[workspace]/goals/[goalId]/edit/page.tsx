import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { returnTo } from "@/features/frame/return-to";
import { GoalForm } from "@/features/goals/goal-form";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string; goalId: string }>;
  searchParams: Promise<{ return?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("change") };
}

export default async function EditGoalPage({ params, searchParams }: Props) {
  const { workspace, goalId } = await params;
  const backTo = returnTo(workspace, (await searchParams).return, `/w/${workspace}/goals/${goalId}`);
  const api = await serverApi();
  const [t, goal] = await Promise.all([getTranslations("goals"), api.goals.byId({ workspace, goalId })]);
  if (!goal.may.change) notFound();
  const chosen = goal.leadPartnerId ? [goal.leadPartnerId] : [];
  const leads = await api.partners.choices({ workspace, among: "MEMBERS", chosen });
  return (
    <>
      <BackLink href={backTo}>{goal.title}</BackLink>
      <PageHeader title={t("change")} />
      <Sheet>
        <GoalForm workspace={workspace} leads={leads} goal={goal} backTo={backTo} />
      </Sheet>
    </>
  );
}
