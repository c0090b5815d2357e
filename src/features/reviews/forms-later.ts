"use client";

import dynamic from "next/dynamic";

/* Their scripts come with the press that opens them (docs/bench.md, 7). */

export const NoteFormLater = dynamic(() => import("./note-form").then((it) => it.NoteForm));
export const ReplyFormLater = dynamic(() => import("./reply-form").then((it) => it.ReplyForm));
