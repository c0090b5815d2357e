import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { THREADS_ABREAST } from "@/domain/goals/alignment/columns";
import { FindingsOf } from "@/features/analysis/findings-here";
import { AlignmentPage } from "@/features/goals/alignment/page";
import { type AlignmentView, alignmentViews, type ShownAlignment } from "@/features/goals/alignment/shown";
import { GoalList } from "@/features/goals/goal-list";
import { SilentOnGoals } from "@/features/goals/silent-on-goals";
import { serverApi } from "@/trpc/server";

type Asked = { view?: string; only?: string; threads?: string; after?: string };
type Props = { params: Promise<{ workspace: string }>; searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("goals"))("title") };
}

/**
 * The picture first, while its threads stand side by side; with more organisations the table first. The plain list
 * where it is asked for, where there is nothing to compare yet, and for whoever does not plan along.
 */
function viewOf(
  { view, after }: Asked,
  { planning, goals, elsewhere, organisations }: ShownAlignment,
): AlignmentView {
  if (!planning || after || goals.length + elsewhere === 0) return "list";
  const asked = alignmentViews.find((one) => one === view);
  return asked ?? (organisations.length > THREADS_ABREAST ? "table" : "picture");
}

export default async function GoalsPage({ params, searchParams }: Props) {
  const [{ workspace }, asked, api] = await Promise.all([params, searchParams, serverApi()]);
  const alignment = await api.goals.alignment({ workspace });
  const view = viewOf(asked, alignment);
  const shown = { view, differ: asked.only === "differ", threads: Number(asked.threads ?? 1) };
  return (
    <>
      {view === "list" ? (
        <GoalList
          workspace={workspace}
          goals={await api.goals.list({ workspace, after: asked.after })}
          compared={alignment.planning}
        />
      ) : (
        <AlignmentPage workspace={workspace} alignment={alignment} asked={shown} />
      )}
      <SilentOnGoals workspace={workspace} alignment={alignment} />
      {alignment.may.propose && <FindingsOf workspace={workspace} concern="goals" />}
    </>
  );
}
