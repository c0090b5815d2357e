import type { RecordCards } from "@/domain/records/card";

export const expectationCards = {
  EXPECTATION: {
    actions: [
      "expectation.shared",
      "expectation.changed",
      "expectation.confirmed",
      "expectation.withdrawn",
      "expectation.openAccepted",
      "expectation.openReopened",
      "expectation.removed",
      "expectation.undone",
    ],
    undo: "expectation.write",
    place: "expectations/[id]",
    pointsTo: {
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      ownCategoryId: { kind: "CATEGORY", gone: "stays" },
      roundId: { kind: "ROUND", gone: "stops" },
      enteredById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    owner: "partnerId",
    hiddenAs: { state: "DRAFT" },
    searched: true,
    noted: true,
  },
  PARTICIPATION: {
    actions: [
      "participation.answered",
      "participation.confirmed",
      "participation.reopened",
      "participation.undone",
    ],
    undo: "expectation.write",
    place: "expectations",
    pointsTo: {
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      roundId: { kind: "ROUND", gone: "stops" },
    },
    owner: "partnerId",
  },
  MATCH: {
    actions: [
      "match.proposed",
      "match.amended",
      "match.accepted",
      "match.declined",
      "match.fulfilled",
      "match.broken",
      "match.undone",
    ],
    undo: "match.write",
    place: "expectations",
    pointsTo: {
      giveId: { kind: "EXPECTATION", gone: "stays" },
      wantId: { kind: "EXPECTATION", gone: "stays" },
    },
  },
} as const satisfies RecordCards;
