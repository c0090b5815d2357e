import type { RecordCards } from "@/domain/records/card";

export const commitmentCards = {
  COMMITMENT: {
    actions: [
      "commitment.offered",
      "commitment.committed",
      "commitment.changed",
      "commitment.delivered",
      "commitment.withdrawn",
      "commitment.removed",
      "commitment.undone",
    ],
    undo: "commitment.write",
    place: "plan",
    pointsTo: {
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      ownCategoryId: { kind: "CATEGORY", gone: "stays" },
    },
    owner: "partnerId",
    searched: true,
  },
} as const satisfies RecordCards;
