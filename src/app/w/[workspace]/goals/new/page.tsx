import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackLink } from "@/components/frames/back-link";
import { PageHeader } from "@/components/frames/page-header";
import { Sheet } from "@/components/sheet";
import { GoalForm } from "@/features/goals/goal-form";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("propose") };
}

export default async function NewGoalPage({ params }: Props) {
  const { workspace } = await params;
  const [t, leads] = await Promise.all([
    getTranslations("goals"),
    (await serverApi()).partners.choices({ workspace, among: "MEMBERS" }),
  ]);
  return (
    <>
      <BackLink href={`/w/${workspace}/goals`}>{t("title")}</BackLink>
      <PageHeader title={t("propose")} />
      <Sheet>
        <GoalForm workspace={workspace} leads={leads} />
      </Sheet>
    </>
  );
}
