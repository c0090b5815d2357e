import type { RecordCards } from "@/domain/records/card";

export const collaborationCards = {
  FORM_ANSWER: {
    actions: ["form.answered", "form.undone"],
    undo: "form.answer",
    place: "plan",
    pointsTo: { partnerId: { kind: "PARTNER", gone: "goesAlong" } },
    owner: "partnerId",
  },
} as const satisfies RecordCards;
