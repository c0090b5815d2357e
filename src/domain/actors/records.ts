import type { RecordCards } from "@/domain/records/card";

export const actorCards = {
  EXTERNAL_ACTOR: {
    actions: ["actor.added", "actor.changed", "actor.removed", "actor.undone"],
    undo: "actor.write",
    place: "actors/[id]",
    pointsTo: {},
    searched: true,
  },
  STANCE: {
    actions: ["actor.observed", "actor.removed", "actor.undone"],
    undo: "actor.write",
    place: "actors/[id]",
    pointsTo: { actorId: { kind: "EXTERNAL_ACTOR", gone: "stays" } },
    searched: true,
  },
} as const satisfies RecordCards;
