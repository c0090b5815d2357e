"use client";

import { later } from "@/components/later";

export const NoteActionsLater = later(() => import("./note-actions").then((it) => it.NoteActions));
export const RemoveReplyLater = later(() => import("./remove-reply").then((it) => it.RemoveReplyButton));
