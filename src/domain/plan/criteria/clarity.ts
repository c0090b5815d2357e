import { goalAgainst } from "@/domain/analysis/against";
import { type GoalFact, memberIds, type Snapshot } from "@/domain/analysis/snapshot";
import { dayAfter } from "@/domain/calendar";
import { backersOf, countedGoal, THIN_BELOW } from "@/domain/goals/backing";
import { isAdopted } from "@/domain/goals/states";
import { decisionClasses } from "@/domain/structure/schema";
import { type Criterion, criterion } from "./criterion";
import { FIRST_SUCCESS_DAYS, OUTCOME_GOALS_AT_MOST } from "./thresholds";

/** Adopted goals that still count: what was missed or dropped does not carry a plan. */
export const standingGoals = ({ goals }: Pick<Snapshot, "goals">): GoalFact[] =>
  goals.filter((goal) => isAdopted(goal.state) && goal.state !== "MISSED");

/** The standing goals that the phase asks for: outcomes, and in a network an exchange is enough. */
function counted(snapshot: Snapshot): GoalFact[] {
  const standing = standingGoals(snapshot);
  const outcomes = standing.filter((goal) => goal.type === "OUTCOME");
  if (outcomes.length > 0 || snapshot.workspace.form !== "NETWORK") return outcomes;
  return standing.filter((goal) => goal.type === "EXCHANGE");
}

/** Phase 4: one to five adopted goals that are complete and carried, and a first success in sight (task 5). */
function criteriaOfGoals(snapshot: Snapshot): Criterion[] {
  const members = memberIds(snapshot);
  const goals = counted(snapshot);
  const outcomes = goals.filter((goal) => goal.type === "OUTCOME");
  const all = (test: (goal: GoalFact) => boolean) => goals.length > 0 && goals.every(test);
  const exchangeOnly = goals.length > 0 && outcomes.length === 0;
  const soon = dayAfter(snapshot.today, FIRST_SUCCESS_DAYS);
  const milestone = snapshot.goals.some(
    (goal) =>
      goal.type === "MILESTONE" &&
      goal.state !== "DROPPED" &&
      goal.state !== "MISSED" &&
      goal.dueOn !== null &&
      goal.dueOn <= soon,
  );
  return [
    criterion(
      4,
      "goals",
      "goalsAdopted",
      exchangeOnly || (outcomes.length > 0 && outcomes.length <= OUTCOME_GOALS_AT_MOST),
    ),
    criterion(
      4,
      "goals",
      "goalsComplete",
      exchangeOnly ||
        all(
          (goal) =>
            goal.hasIndicator &&
            goal.dueOn !== null &&
            goal.leadPartnerId !== null &&
            members.has(goal.leadPartnerId),
        ),
    ),
    criterion(
      4,
      "goals",
      "goalsBacked",
      all((goal) => backersOf(countedGoal(goal, members)).length >= THIN_BELOW),
    ),
    criterion(4, "goals", "firstSuccess", exchangeOnly || milestone),
    criterion(
      4,
      "goals",
      "noRedLine",
      !goals.some((goal) => goalAgainst(snapshot, goal, members).length > 0),
    ),
  ];
}

/** Phase 5: who decides what, who speaks, who stands in (task 6). */
function criteriaOfPower({ classRules, mandates, partners, workspace, coordinators }: Snapshot): Criterion[] {
  const ruled = new Set(classRules.map((rule) => rule.decisionClass));
  const members = memberIds({ partners });
  const held = (kind: string) => mandates.some((one) => one.kind === kind && members.has(one.partnerId));
  const speaks =
    workspace.speakingRule !== "UNDECIDED" &&
    (workspace.speakingRule !== "SPOKESPEOPLE" || held("SPOKESPERSON"));
  return [
    criterion(
      5,
      "power",
      "classesRuled",
      decisionClasses.every((one) => ruled.has(one)),
    ),
    criterion(5, "power", "speakersNamed", speaks),
    criterion(
      5,
      "power",
      "coordinationCovered",
      coordinators > 1 || (coordinators === 1 && held("DEPUTY_COORDINATION")),
    ),
  ];
}

export const criteriaOfClarity = (snapshot: Snapshot): Criterion[] => [
  ...criteriaOfGoals(snapshot),
  ...criteriaOfPower(snapshot),
];
