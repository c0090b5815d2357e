"use client";

import { later } from "@/components/later";

export const NoteFormLater = later(() => import("./note-form").then((it) => it.NoteForm));
export const ReplyFormLater = later(() => import("./reply-form").then((it) => it.ReplyForm));
export const NoteActionsLater = later(() => import("./note-actions").then((it) => it.NoteActions));
export const RemoveReplyLater = later(() => import("./remove-reply").then((it) => it.RemoveReplyButton));
