import type { RecordCards } from "@/domain/records/card";

/** A decision is recorded with what was decided and stands on the page of that. */
export const decisionCards = {
  DECISION: {
    actions: ["agreement.rejected"],
    undo: "goal.adopt",
    undoOf: { "agreement.rejected": null },
    place: null,
    pointsTo: { recordedById: { kind: "MEMBERSHIP", gone: "stays" } },
    searched: true,
  },
} as const satisfies RecordCards;
