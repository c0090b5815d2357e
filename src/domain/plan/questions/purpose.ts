import type { TaskCard } from "./question";
import { meets, quote, say } from "./sayings";

/** What they are called, why and how long they come together, and how careful they have to be (task 1). */
export const purposeTask = {
  part: "understand",
  questions: {
    name: {
      by: "coalition",
      answered: ({ workspace }) => workspace.name !== "",
      summary: ({ workspace }) => quote(workspace.name),
      words: ["workspaces"],
      prefilled: true,
    },
    why: {
      by: "coalition",
      answered: meets("purposeSaid"),
      summary: ({ workspace }) => quote(workspace.purpose),
      words: ["workspaces"],
    },
    lifespan: {
      by: "coalition",
      answered: meets("lifespanSet"),
      summary: ({ workspace }) =>
        workspace.lifespan === "UNDECIDED"
          ? []
          : [
              say("lifespan", {
                lifespan: workspace.lifespan,
                day: workspace.lifespanUntil ?? "",
                goal: workspace.lifespanGoal,
              }),
            ],
      words: ["workspaces"],
    },
    protection: {
      by: "coalition",
      answered: () => true,
      summary: ({ workspace }) => [say("protection", { protection: workspace.protection })],
      words: ["workspaces"],
      prefilled: true,
    },
  },
} satisfies TaskCard;
