import type { RecordCards } from "@/domain/records/card";

export const planCards = {
  OPEN_END: {
    actions: ["path.leftOpen", "path.closed", "path.undone"],
    undo: "plan.answer",
    place: "plan",
    pointsTo: {
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      heldById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    owner: "partnerId",
  },
} as const satisfies RecordCards;
