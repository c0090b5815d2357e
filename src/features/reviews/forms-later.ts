"use client";

import { later } from "@/components/later";

export const NoteFormLater = later(() => import("./note-form").then((it) => it.NoteForm));
export const ReplyFormLater = later(() => import("./reply-form").then((it) => it.ReplyForm));
