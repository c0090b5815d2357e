import type { RecordCards } from "@/domain/records/card";

/** A round is announced to everybody and an answer in it is counted at once: neither is taken back by a stroke. */
export const roundCards = {
  ROUND: {
    actions: [
      "round.planned",
      "round.changed",
      "round.opened",
      "round.extended",
      "round.shortened",
      "round.revealed",
      "round.ended",
      "round.cancelled",
    ],
    undo: null,
    place: "expectations",
    pointsTo: {},
  },
  ROUND_ANSWER: {
    actions: ["round.answered", "round.takenBack"],
    undo: null,
    // two rows of one organisation become one, and two again
    comesBackWith: {
      kind: "PARTNER",
      actions: ["partner.merged", "partner.undone"],
      right: "partner.manage",
    },
    place: "expectations",
    pointsTo: {
      roundId: { kind: "ROUND", gone: "stops" },
      partnerId: { kind: "PARTNER", gone: "stops" },
    },
  },
} as const satisfies RecordCards;
