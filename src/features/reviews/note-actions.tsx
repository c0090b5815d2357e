"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import { useBegun } from "@/features/drafts/kept/use-begun";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import { REPLY_INPUTS } from "./asked";
import { NoteFormLater, ReplyFormLater } from "./forms-later";
import type { Note } from "./note";

type Props = { workspace: string; note: Note };
type Done = { id: string; version: number };

/** What this reader can do with a note. What they may not do is absent. */
export function NoteActions({ workspace, note }: Props) {
  const t = useTranslations("reviews");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const [open, setOpen] = useState<"reply" | "change" | null>(null);
  const isBegun = useBegun("reviews", REPLY_INPUTS, note.id);
  const close = () => setOpen(null);
  const named = { workspace, noteId: note.id, version: note.version };
  const after = (message: string) => (done: Done) => {
    offerUndo(message, { kind: "NOTE", recordId: done.id, versionAfter: done.version });
    page.refresh();
  };
  if (open === "reply") return <ReplyFormLater workspace={workspace} noteId={note.id} onDone={close} />;
  if (open === "change")
    return <NoteFormLater workspace={workspace} target={note} note={note} onDone={close} />;
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2">
      {note.may.reply && (
        <Button variant="quiet" onClick={() => setOpen("reply")}>
          {t(isBegun ? "replyOn" : "reply")}
        </Button>
      )}
      {note.may.resolve && note.weight !== "STRENGTH" && (
        <ActButton
          noun="reviews"
          run={(requestId) => api.reviews.resolve.mutate({ ...named, requestId })}
          onDone={after(t("resolved"))}
        >
          {t("resolve")}
        </ActButton>
      )}
      {note.may.reopen && (
        <ActButton
          noun="reviews"
          run={(requestId) => api.reviews.reopen.mutate({ ...named, requestId })}
          onDone={after(t("reopened"))}
        >
          {t("reopen")}
        </ActButton>
      )}
      {note.may.change && (
        <Button variant="plain" onClick={() => setOpen("change")}>
          {t("change")}
        </Button>
      )}
      {note.may.remove && (
        <ActButton
          noun="reviews"
          variant="plain"
          run={(requestId) => api.reviews.remove.mutate({ ...named, requestId })}
          onDone={after(t("removed"))}
        >
          {t("remove")}
        </ActButton>
      )}
    </div>
  );
}
