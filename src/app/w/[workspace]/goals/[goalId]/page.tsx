import type { Metadata } from "next";
import { GoalPage } from "@/features/goals/goal-page";
import { AboutGoal } from "@/features/perspectives/about-goal";
import { RedLinesOfGoal } from "@/features/red-lines/red-lines-of";
import { serverApi } from "@/trpc/server";

type Props = { params: Promise<{ workspace: string; goalId: string }> };

const read = async (params: Props["params"]) => {
  const { workspace, goalId } = await params;
  return { workspace, goal: await (await serverApi()).goals.byId({ workspace, goalId }) };
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read(params)).goal.title };
}

export default async function Page({ params }: Props) {
  const { workspace, goal } = await read(params);
  const about = goal.affectedGroups.length > 0 && <AboutGoal workspace={workspace} goalId={goal.id} />;
  const redLines = <RedLinesOfGoal workspace={workspace} goal={goal} />;
  return <GoalPage workspace={workspace} goal={goal} about={about} redLines={redLines} />;
}
