import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { isTask } from "@/domain/plan/tasks";
import { ConfirmAllPart } from "@/features/expectations/register/confirm-all-part";
import { CheckPage } from "@/features/plan/check-page";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; task: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { task } = await params;
  if (!isTask(task)) return {};
  const [t, words] = await Promise.all([getTranslations("plan"), getTranslations("catalogue-questions")]);
  return { title: t("check.title", { task: words(`tasks.${task}.name`) }) };
}

export default async function TaskCheckPage({ params }: Props) {
  const { workspace, task } = await params;
  if (!isTask(task)) notFound();
  const check = await (await serverApi()).plan.task({ workspace, task });
  return (
    <CheckPage check={check} confirm={task === "expectations" && <ConfirmAllPart workspace={workspace} />} />
  );
}
