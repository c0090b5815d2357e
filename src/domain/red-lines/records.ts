import type { OwnedChange, RecordCards } from "@/domain/records/card";

/** What an organisation said of its own red line, or that a conflict is none, it takes back itself. */
function ownerOf({ now, before, partnerId }: OwnedChange): string | null {
  const own = now.partnerId === partnerId || now.dismissedAt !== null || before?.dismissedAt != null;
  return own && typeof now.partnerId === "string" ? now.partnerId : null;
}

export const redLineCards = {
  RED_LINE_LINK: {
    actions: [
      "redLine.linked",
      "redLine.dismissed",
      "redLine.reopened",
      "redLine.released",
      "redLine.undone",
    ],
    undo: "redLine.link",
    place: "expectations/[id]",
    pointsTo: {
      redLineId: { kind: "EXPECTATION", gone: "goesAlong" },
      partnerId: { kind: "PARTNER", gone: "goesAlong" },
      goalId: { kind: "GOAL", gone: "stays" },
      clauseId: { kind: "CLAUSE", gone: "stays" },
      linkedById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    owner: ownerOf,
  },
} as const satisfies RecordCards;
