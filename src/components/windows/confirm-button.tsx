"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/button";
import type { ButtonVariant } from "@/components/button-style";
import { SlowNote } from "@/components/slow-note";
import { Dialog } from "./dialog";

type Props = {
  label: ReactNode;
  title: ReactNode;
  /** What follows from it, and for whom. */
  body: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  pendingLabel?: string;
  /** What takes so long, said after two seconds. */
  slow?: ReactNode;
  onConfirm: () => unknown;
  variant?: ButtonVariant;
  className?: string;
};

/**
 * For what cannot be undone, or reaches other people. What can be undone needs no question: do it
 * and offer Undo with the confirmation. While `onConfirm` runs the window waits; if it fails the window stays.
 */
export function ConfirmButton({
  label,
  title,
  body,
  confirmLabel,
  cancelLabel,
  pendingLabel,
  slow,
  onConfirm,
  variant = "quiet",
  className,
}: Props) {
  const [open, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const confirm = async () => {
    setPending(true);
    try {
      await onConfirm();
      setOpen(false);
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      title={title}
      role="alertdialog"
      isOpen={open}
      onOpenChange={(next) => (pending ? undefined : setOpen(next))}
      trigger={
        <Button variant={variant} className={className} aria-haspopup="dialog">
          {label}
        </Button>
      }
    >
      <div className="max-w-measure space-y-2">{body}</div>
      <div className="mt-6 flex flex-col gap-3 sm:flex-row sm:flex-wrap">
        <Button pending={pending} pendingLabel={pendingLabel} onClick={confirm}>
          {confirmLabel}
        </Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>
          {cancelLabel}
        </Button>
      </div>
      {slow ? <SlowNote pending={pending}>{slow}</SlowNote> : null}
    </Dialog>
  );
}
