import type { RecordCards } from "@/domain/records/card";

export const perspectiveCards = {
  REQUIRED_PERSPECTIVE: {
    actions: [
      "perspective.required",
      "perspective.assigned",
      "perspective.waived",
      "perspective.released",
      "perspective.undone",
    ],
    undo: "perspective.manage",
    place: "partners",
    pointsTo: {
      prospectPartnerId: { kind: "PARTNER", gone: "stops" },
      outreachPartnerId: { kind: "PARTNER", gone: "stops" },
    },
  },
} as const satisfies RecordCards;
