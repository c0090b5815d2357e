import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { sampleGoals } from "@/features/goals/alignment/shown";
import { GoalForm } from "@/features/goals/goal-form";
import { serverApi } from "@/trpc/server";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<{ sample?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("propose") };
}

export default async function NewGoalPage({ params, searchParams }: Props) {
  const [{ workspace }, asked] = await Promise.all([params, searchParams]);
  const sample = sampleGoals.find((one) => one === asked.sample);
  const [t, samples, leads] = await Promise.all([
    getTranslations("goals"),
    getTranslations("goal-alignment.samples"),
    (await serverApi()).partners.choices({ workspace, among: "MEMBERS" }),
  ]);
  return (
    <>
      <BackLink href={`/w/${workspace}/goals`}>{t("title")}</BackLink>
      <PageHeader title={t("propose")} />
      <Sheet>
        <GoalForm workspace={workspace} leads={leads} title={sample && samples(sample)} />
      </Sheet>
    </>
  );
}
