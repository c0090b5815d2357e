"use client";

import { useTranslations } from "next-intl";
import type { ShownClause } from "@/features/agreements/shown";
import { RemoveButton } from "@/features/forms/remove-button";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; agreementId: string; clause: ShownClause };

/** Takes a clause out of the draft, with Undo. */
export function RemoveClauseButton({ workspace, agreementId, clause }: Props) {
  const t = useTranslations("agreements.clause");
  const api = useApiClient();
  return (
    <RemoveButton
      noun="agreements"
      kind="CLAUSE"
      label={t("remove")}
      removed={t("removed", { title: clause.title })}
      backTo={`/w/${workspace}/agreements/${agreementId}`}
      remove={(requestId) =>
        api.agreements.removeClause.mutate({
          workspace,
          requestId,
          clauseId: clause.id,
          version: clause.version,
        })
      }
    />
  );
}
