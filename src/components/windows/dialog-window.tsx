"use client";

import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { CloseIcon } from "@/components/icons";

type Props = {
  title: ReactNode;
  closeLabel?: string;
  role?: "dialog" | "alertdialog";
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
};

/**
 * The window itself, loaded the first time one opens (react-aria stays out of the first load).
 * Focus goes in and stays in, Esc and a press outside close it; an `alertdialog` wants an answer and
 * ignores the press outside. On phones it is a sheet at the foot, within reach of the thumb.
 */
export default function DialogWindow({ title, closeLabel, role = "dialog", onOpenChange, children }: Props) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={onOpenChange}
      isDismissable={role === "dialog"}
      className="fixed inset-0 z-40 flex items-end justify-center bg-scrim data-entering:animate-appear sm:items-center sm:p-6"
    >
      <Modal className="flex max-h-[calc(100dvh-1.5rem)] w-full max-w-xl flex-col border border-control bg-raised data-entering:animate-rise max-sm:border-x-0 max-sm:border-b-0 sm:rounded-sm">
        <Dialog
          role={role}
          className="flex min-h-0 flex-col overflow-y-auto p-5 shadow-none pb-[calc(1.25rem+env(safe-area-inset-bottom))] outline-none sm:p-6"
        >
          <div className="mb-3 flex items-start justify-between gap-4">
            <Heading slot="title" level={2} className="min-w-0 pt-1">
              {title}
            </Heading>
            {closeLabel ? (
              <button
                type="button"
                aria-label={closeLabel}
                onClick={() => onOpenChange(false)}
                className="-mt-1.5 -mr-2 grid size-11 shrink-0 place-items-center rounded-sm hover:bg-tint"
              >
                <CloseIcon size={22} />
              </button>
            ) : null}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
