import { THIN_BELOW } from "@/domain/goals/backing";
import type { GuideGoal, PlanFacts } from "./facts";
import { type Missing, missing, several } from "./missing-entry";

/** What the goals that somebody still means to reach lack, and those that a red line stands against. */
export function missingGoals({ goals }: Pick<PlanFacts, "goals">): Missing[] {
  if (goals.length === 0) return [missing("noGoals", ["goals", "new"])];
  const alive = goals.filter(
    (goal) => goal.state === "PROPOSED" || goal.state === "ADOPTED" || goal.state === "IN_PROGRESS",
  );
  const those = (test: (goal: GuideGoal) => boolean) => alive.filter(test);
  return [
    ...several(
      "goalsWithoutIndicator",
      "goals",
      those((goal) => !goal.hasIndicator),
    ),
    ...several(
      "goalsWithoutDate",
      "goals",
      those((goal) => !goal.dueOn),
    ),
    ...several(
      "goalsWithoutLead",
      "goals",
      those((goal) => !goal.leadPartnerId),
    ),
    ...several(
      "goalsUnbacked",
      "goals",
      those((goal) => goal.state !== "PROPOSED" && goal.backers < THIN_BELOW),
      true,
    ),
    ...several(
      "goalsContested",
      "goals",
      those((goal) => goal.against.length > 0),
      true,
    ),
  ];
}
