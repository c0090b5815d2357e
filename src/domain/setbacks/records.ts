import type { RecordCards } from "@/domain/records/card";

export const setbackCards = {
  RISK: {
    actions: [
      "risk.added",
      "risk.contributed",
      "risk.changed",
      "risk.moved",
      "risk.reviewed",
      "risk.removed",
      "risk.undone",
    ],
    undo: "risk.write",
    place: "setbacks/[id]",
    pointsTo: {
      ownerPartnerId: { kind: "PARTNER", gone: "stops" },
      deputyPartnerId: { kind: "PARTNER", gone: "stops" },
    },
    searched: true,
    noted: true,
  },
  SETBACK_PLAN: {
    actions: ["plan.changed", "plan.undone"],
    undo: "risk.write",
    place: "setbacks/[id]",
    pointsTo: { riskId: { kind: "RISK", gone: "goesAlong" } },
    searched: true,
  },
  EARLY_WARNING_SIGN: {
    actions: ["sign.added", "sign.changed", "sign.checked", "sign.observed", "sign.removed", "sign.undone"],
    undo: "risk.write",
    place: "setbacks/[id]",
    pointsTo: { riskId: { kind: "RISK", gone: "goesAlong" } },
    searched: true,
  },
  RISK_CONTRIBUTION: {
    actions: ["risk.contributed", "risk.removed", "risk.undone"],
    undo: "risk.write",
    place: "setbacks/[id]",
    pointsTo: {
      riskId: { kind: "RISK", gone: "stays" },
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
    },
    owner: "partnerId",
    searched: true,
  },
  RISK_DISMISSAL: {
    actions: ["risk.dismissed", "risk.readmitted", "risk.undone"],
    undo: "risk.write",
    place: "setbacks",
    pointsTo: {},
  },
} as const satisfies RecordCards;
