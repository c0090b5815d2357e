"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/button";
import type { NoteTarget } from "@/domain/records/all";
import { useBegun } from "@/features/drafts/kept/use-begun";
import { NOTE_INPUTS } from "./asked";
import { NoteFormLater } from "./forms-later";

type Props = { workspace: string; target: { recordKind: NoteTarget; recordId: string } };

/** Opens the form of a new note in place, so that the record stays in sight while one writes. */
export function WriteNoteForm({ workspace, target }: Props) {
  const t = useTranslations("reviews");
  const [open, setOpen] = useState(false);
  const isBegun = useBegun("reviews", NOTE_INPUTS, target.recordId);
  if (!open) {
    return (
      <p className="mt-4">
        <Button variant="quiet" aria-expanded={false} onClick={() => setOpen(true)}>
          {t(isBegun ? "writeOn" : "write")}
        </Button>
      </p>
    );
  }
  return (
    <div className="mt-4 grid gap-4">
      <h3>{t("write")}</h3>
      <NoteFormLater workspace={workspace} target={target} onDone={() => setOpen(false)} />
    </div>
  );
}
