import type { RecordCards } from "@/domain/records/card";

export const goalCards = {
  GOAL: {
    actions: ["goal.proposed", "goal.changed", "goal.adopted", "goal.moved", "goal.removed", "goal.undone"],
    undo: "goal.write",
    place: "goals/[id]",
    pointsTo: {
      leadPartnerId: { kind: "PARTNER", gone: "stops" },
      decisionId: { kind: "DECISION", gone: "stops" },
      createdById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    searched: true,
    noted: true,
  },
  GOAL_POSITION: {
    actions: ["goal.positioned", "goal.undone"],
    undo: "goal.position",
    place: "goals/[id]",
    pointsTo: {
      goalId: { kind: "GOAL", gone: "stays" },
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
    },
    owner: "partnerId",
    searched: true,
  },
} as const satisfies RecordCards;
