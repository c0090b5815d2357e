import type { RecordCards } from "@/domain/records/card";

/** Removed means that it is no longer offered; what was said of it goes on meaning it. */
export const categoryCards = {
  CATEGORY: {
    actions: ["category.added", "category.renamed", "category.retired", "category.undone"],
    undo: "category.manage",
    place: "expectations/categories",
    pointsTo: {},
    outlives: true,
  },
} as const satisfies RecordCards;
