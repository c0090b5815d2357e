import { z } from "zod";
import { change, cursor, id, inWorkspace, version } from "@/domain/input";
import { noteTargets } from "@/domain/records/all";
import { noteFields, replyFields } from "./fields";

export { type NoteWeight, noteWeights } from "./choices";

const target = { recordKind: z.enum(noteTargets), recordId: id };

export const noteList = inWorkspace({ cursor });
export const notesOf = inWorkspace(target);
export const writeNoteInput = change({ ...target, ...noteFields });
export const changeNoteInput = change({ noteId: id, version, ...noteFields });
export const removeNoteInput = change({ noteId: id, version });
export const resolveNoteInput = change({ noteId: id, version });
export const reopenNoteInput = change({ noteId: id, version });
export const replyInput = change({ noteId: id, ...replyFields });
export const removeReplyInput = change({ replyId: id, version });

export type WriteNote = z.infer<typeof writeNoteInput>;
export type ChangeNote = z.infer<typeof changeNoteInput>;
export type NoteAtVersion = z.infer<typeof removeNoteInput>;
export type Reply = z.infer<typeof replyInput>;
export type RemoveReply = z.infer<typeof removeReplyInput>;
