"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ShownClause } from "@/features/agreements/shown";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; versionId: string; clauses: ShownClause[] };

/** Takes all clauses that can go on one step on, so that a meeting's result is entered with one press. Each is named with the version that was seen. */
export function SettleAll({ workspace, versionId, clauses }: Props) {
  const t = useTranslations("agreements.clause");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const at = (clause: ShownClause) => ({ clauseId: clause.id, version: clause.version });
  const open = clauses.filter((clause) => clause.may.propose && clause.state === "OPEN").map(at);
  const proposed = clauses.filter((clause) => clause.may.agree).map(at);
  const done = (message: string) => (result: { id: string; version: number }) => {
    offerUndo(message, { kind: "CLAUSE", recordId: result.id, versionAfter: result.version });
    page.refresh();
  };
  if (open.length < 2 && proposed.length < 2) return null;
  const named = { workspace, versionId };
  return (
    <div className="mb-6 flex flex-wrap gap-3 print:hidden">
      {open.length > 1 && (
        <ActButton
          noun="agreements"
          run={(requestId) => api.agreements.proposeClauses.mutate({ ...named, requestId, clauses: open })}
          onDone={done(t("allProposed", { count: open.length }))}
        >
          {t("proposeAll", { count: open.length })}
        </ActButton>
      )}
      {proposed.length > 1 && (
        <ActButton
          noun="agreements"
          run={(requestId) => api.agreements.agreeClauses.mutate({ ...named, requestId, clauses: proposed })}
          onDone={done(t("allAgreed", { count: proposed.length }))}
        >
          {t("agreeAll", { count: proposed.length })}
        </ActButton>
      )}
    </div>
  );
}
