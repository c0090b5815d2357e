"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";

const SECONDS = 20;

/**
 * Undo for drafts. They are private and leave no trace in History, so taking something back means doing the
 * opposite; afterwards the page shows what is stored.
 */
export function useDraftUndo() {
  const t = useTranslations("frame");
  const { show } = useConfirmation();
  const page = useRouter();
  return (message: string, takeBack: (requestId: string) => Promise<unknown>, goTo?: string) => {
    const undo = async () => {
      const worked = await takeBack(crypto.randomUUID()).then(
        () => true,
        () => false,
      );
      show({ message: t(worked ? "undone" : "undoFailed") });
      if (worked && goTo) page.push(goTo);
      page.refresh();
    };
    show({ message, actionLabel: t("undo"), onAction: undo, seconds: SECONDS });
  };
}
