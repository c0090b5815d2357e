import type { GoalFact, Snapshot } from "@/domain/analysis/snapshot";
import { standingGoals } from "@/domain/plan/criteria/clarity";
import type { TaskCard } from "./question";
import { meets, say, titlesOf } from "./sayings";

/** Goals that one can still take a position on. */
const openGoals = ({ goals }: Snapshot): GoalFact[] =>
  goals.filter((goal) => ["PROPOSED", "ADOPTED", "IN_PROGRESS"].includes(goal.state));

/** Goals that are still spoken of, reached and missed ones too. */
const livingGoals = ({ goals }: Snapshot): GoalFact[] => goals.filter((goal) => goal.state !== "DROPPED");

/** What they want to reach, how one notices, who stands behind it, and what is decided (task 5). */
export const goalsTask = {
  part: "clarify",
  decides: ["goalsAdopted", "goalsBacked", "goalsComplete", "firstSuccess"],
  questions: {
    wanted: {
      by: "coalition",
      answered: (snapshot) => openGoals(snapshot).length + standingGoals(snapshot).length > 0,
      summary: (snapshot) => titlesOf(livingGoals(snapshot)),
      words: ["goals"],
    },
    noticed: {
      by: "coalition",
      answered: (snapshot) =>
        openGoals(snapshot).length > 0 &&
        openGoals(snapshot).every(
          (goal) => goal.hasIndicator && goal.dueOn !== null && goal.leadPartnerId !== null,
        ),
      summary: (snapshot) =>
        livingGoals(snapshot).map((goal) =>
          say(goal.hasIndicator && goal.dueOn ? "goalNoticed" : "goalUnnoticed", {
            title: goal.title,
            day: goal.dueOn ?? "",
            lacks: goal.dueOn ? "indicator" : goal.hasIndicator ? "date" : "both",
          }),
        ),
      words: ["goals"],
    },
    positions: {
      by: "organisation",
      answered: (snapshot, partnerId) =>
        openGoals(snapshot).length > 0 &&
        openGoals(snapshot).every((goal) => goal.positions.some((one) => one.partnerId === partnerId)),
      summary: (snapshot, partnerId) =>
        livingGoals(snapshot).flatMap((goal) =>
          goal.positions
            .filter((one) => one.partnerId === partnerId)
            .map((one) => say("position", { title: goal.title, position: one.position })),
        ),
      room: "goals",
      words: ["goals"],
    },
    firstSuccess: {
      by: "coalition",
      answered: meets("firstSuccess"),
      summary: (snapshot) =>
        livingGoals(snapshot)
          .filter((goal) => goal.type === "MILESTONE")
          .map((goal) => say("milestone", { title: goal.title, day: goal.dueOn ?? "" })),
      words: ["goals"],
    },
    adopt: {
      by: "coalition",
      answered: meets("goalsAdopted"),
      summary: ({ goals }) => titlesOf(goals.filter((goal) => goal.decidedAt !== null)),
      words: ["goals"],
    },
  },
} satisfies TaskCard;
