import { MissingSheet } from "@/features/notifications/missing-sheet";
import { serverApi } from "@/trpc/server";
import type { ShownAlignment } from "./alignment/shown";
import type { Goal } from "./shown";

/** Where organisations say where they stand, on all goals at once. */
const POSITIONS = "plan/goals/positions";

type Props = { workspace: string; partnerIds: readonly string[]; className?: string };

/** Who has not said where it stands, for the coordination, who can remind them. */
const SilentOn = (named: Props) => <MissingSheet path={POSITIONS} {...named} />;

/** Members without a word on at least one of the goals ahead. */
export function SilentOnGoals({ workspace, alignment }: { workspace: string; alignment: ShownAlignment }) {
  const silent = alignment.organisations.filter(
    (one, at) => !one.own && alignment.goals.some((goal) => goal.stances[at] === null),
  );
  return (
    alignment.may.remind && (
      <SilentOn workspace={workspace} partnerIds={silent.map(({ id }) => id)} className="mt-6" />
    )
  );
}

/** Members without a word on this goal. */
export async function SilentOnGoal({ workspace, goal }: { workspace: string; goal: Goal }) {
  if (!goal.may.remind) return null;
  const partnerIds = await (await serverApi()).goals.silent({ workspace, goalId: goal.id });
  return <SilentOn workspace={workspace} partnerIds={partnerIds} />;
}
