"use client";

import { useParams, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import type { RecordKind } from "@/domain/records/all";
import { useApiClient } from "@/trpc/client";

/** What was just done, as history knows it. */
export interface Done {
  kind: RecordKind;
  recordId: string;
  versionAfter: number;
}

const SECONDS = 20;

/** Says what was done and offers to take it back for 20 seconds; later it can be taken back from History. */
export function useUndo() {
  const { workspace } = useParams<{ workspace: string }>();
  const t = useTranslations("frame");
  const { show } = useConfirmation();
  const page = useRouter();
  const api = useApiClient();
  return (message: string, done: Done) => {
    const undo = async () => {
      const request = { workspace, requestId: crypto.randomUUID(), ...done };
      const worked = await api.history.undo.mutate(request).then(
        () => true,
        () => false,
      );
      show({ message: t(worked ? "undone" : "undoFailed") });
      page.refresh();
    };
    const over = { label: t("undoLater"), href: `/w/${workspace}/history` };
    show({ message, actionLabel: t("undo"), onAction: undo, seconds: SECONDS, over });
  };
}
