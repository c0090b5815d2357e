import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TaskListPage } from "@/features/plan/task-list";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan"))("title") };
}

export default async function PlanPage({ params }: Props) {
  const { workspace } = await params;
  return <TaskListPage list={await (await serverApi()).plan.tasks({ workspace })} />;
}
