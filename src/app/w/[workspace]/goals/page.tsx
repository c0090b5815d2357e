import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindingsOf } from "@/features/analysis/findings-here";
import { GoalList } from "@/features/goals/goal-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<{ after?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("title") };
}

export default async function GoalsPage({ params, searchParams }: Props) {
  const [{ workspace }, { after }] = await Promise.all([params, searchParams]);
  const goals = await (await serverApi()).goals.list({ workspace, after });
  return (
    <>
      <GoalList workspace={workspace} goals={goals} />
      {goals.may.propose && <FindingsOf workspace={workspace} concern="goals" />}
    </>
  );
}
