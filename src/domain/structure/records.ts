import type { RecordCards } from "@/domain/records/card";

export const structureCards = {
  DECISION_CLASS_RULE: {
    actions: ["structure.ruleSet", "structure.undone"],
    undo: "structure.manage",
    place: "plan",
    pointsTo: {},
  },
  MANDATE: {
    actions: ["structure.mandated", "structure.mandateChanged", "structure.mandateEnded", "structure.undone"],
    undo: "structure.manage",
    place: "plan",
    pointsTo: {
      partnerId: { kind: "PARTNER", gone: "stops" },
      memberId: { kind: "MEMBERSHIP", gone: "stays" },
    },
  },
  RHYTHM: {
    actions: ["structure.rhythmSet", "structure.undone"],
    undo: "structure.manage",
    place: "plan",
    pointsTo: {},
  },
} as const satisfies RecordCards;
