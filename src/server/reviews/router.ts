import {
  changeNoteInput,
  noteList,
  notesOf,
  removeNoteInput,
  removeReplyInput,
  reopenNoteInput,
  replyInput,
  resolveNoteInput,
  writeNoteInput,
} from "@/domain/reviews/schema";
import { workspaceProcedure } from "@/server/core/procedures";
import { router } from "@/server/core/trpc";
import { listNotes, readNotesOf } from "./reads";
import {
  changeNote,
  removeNote,
  removeReply,
  reopenNote,
  replyToNote,
  resolveNote,
  writeNote,
} from "./writes";

export const reviewsRouter = router({
  list: workspaceProcedure("note.read")
    .input(noteList)
    .query(({ ctx, input }) => listNotes(ctx.scope, input.cursor)),
  of: workspaceProcedure("note.read")
    .input(notesOf)
    .query(({ ctx, input }) => readNotesOf(ctx.scope, input)),
  write: workspaceProcedure("note.write")
    .input(writeNoteInput)
    .mutation(({ ctx, input }) => writeNote(ctx.scope, input)),
  change: workspaceProcedure("note.write")
    .input(changeNoteInput)
    .mutation(({ ctx, input }) => changeNote(ctx.scope, input)),
  remove: workspaceProcedure("note.write")
    .input(removeNoteInput)
    .mutation(({ ctx, input }) => removeNote(ctx.scope, input)),
  resolve: workspaceProcedure("note.resolve")
    .input(resolveNoteInput)
    .mutation(({ ctx, input }) => resolveNote(ctx.scope, input)),
  reopen: workspaceProcedure("note.resolve")
    .input(reopenNoteInput)
    .mutation(({ ctx, input }) => reopenNote(ctx.scope, input)),
  reply: workspaceProcedure("note.reply")
    .input(replyInput)
    .mutation(({ ctx, input }) => replyToNote(ctx.scope, input)),
  removeReply: workspaceProcedure("note.reply")
    .input(removeReplyInput)
    .mutation(({ ctx, input }) => removeReply(ctx.scope, input)),
});
