import type { RecordCards } from "@/domain/records/card";

/** What somebody wrote in a note stays theirs; settling a note is everybody's matter. */
export const reviewCards = {
  NOTE: {
    actions: [
      "note.written",
      "note.changed",
      "note.removed",
      "note.resolved",
      "note.reopened",
      "note.undone",
    ],
    undo: "note.resolve",
    ownWords: ["note.written", "note.changed", "note.removed", "note.undone"],
    place: "notes",
    pointsTo: {
      authorId: { kind: "MEMBERSHIP", gone: "stays" },
      resolvedById: { kind: "MEMBERSHIP", gone: "stays" },
    },
    searched: true,
  },
  NOTE_REPLY: {
    actions: ["note.answered", "note.answerRemoved", "note.undone"],
    undo: "note.reply",
    ownWords: ["note.answered", "note.answerRemoved", "note.undone"],
    place: "notes",
    pointsTo: {
      noteId: { kind: "NOTE", gone: "stays" },
      authorId: { kind: "MEMBERSHIP", gone: "stays" },
    },
    searched: true,
  },
} as const satisfies RecordCards;
