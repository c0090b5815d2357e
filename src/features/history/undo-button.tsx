"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useConfirmation } from "@/components/confirmation/confirmation-place";
import type { RecordKind } from "@/domain/records/all";
import { ActButton } from "@/features/forms/act-button";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; undo: { kind: RecordKind; recordId: string; versionAfter: number } };

/** Takes one change back. The undo is a change itself, so it stands in the history and can be undone as well. */
export function UndoButton({ workspace, undo }: Props) {
  const t = useTranslations("history");
  const api = useApiClient();
  const page = useRouter();
  const { show } = useConfirmation();
  return (
    <ActButton
      noun="history"
      variant="plain"
      run={(requestId) => api.history.undo.mutate({ workspace, requestId, ...undo })}
      onDone={() => {
        show({ message: t("undone") });
        page.refresh();
      }}
    >
      {t("undo")}
    </ActButton>
  );
}
