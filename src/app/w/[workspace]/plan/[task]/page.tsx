import { notFound, redirect } from "next/navigation";
import { isTask } from "@/domain/plan/tasks";

type Props = { params: Promise<{ workspace: string; task: string }> };

/** A task by its name alone is its check page: what stands in it, and what is missing. */
export default async function TaskPage({ params }: Props) {
  const { workspace, task } = await params;
  if (!isTask(task)) notFound();
  redirect(`/w/${workspace}/plan/${task}/check`);
}
