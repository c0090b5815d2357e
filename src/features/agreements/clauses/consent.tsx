"use client";

import { useTranslations } from "next-intl";
import type { ShownClause } from "@/features/agreements/shown";
import { ActButton } from "@/features/forms/act-button";
import { useFinish } from "@/features/forms/use-finish";
import { useApiClient } from "@/trpc/client";

const seen = (clause: ShownClause) => ({ clauseId: clause.id, version: clause.version });

type Props = { workspace: string; versionId: string; clause: ShownClause };

/** "We agree", for the reader's organisation, and the way back from it. */
export function ConsentButtons({ workspace, versionId, clause }: Props) {
  const t = useTranslations("agreements.voices");
  const api = useApiClient();
  const finish = useFinish("CLAUSE_CONSENT");
  if (clause.may.consent)
    return (
      <ActButton
        noun="agreements"
        variant="primary"
        run={(requestId) =>
          api.agreements.consent.mutate({ workspace, requestId, versionId, clauses: [seen(clause)] })
        }
        onDone={(done) => finish(t("done", { count: 1 }), done)}
      >
        {t("agree")}
      </ActButton>
    );
  if (!clause.may.takeBackConsent) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <p className="font-semibold">{t("youAgree")}</p>
      <ActButton
        noun="agreements"
        variant="plain"
        run={(requestId) =>
          api.agreements.takeBackConsent.mutate({ workspace, requestId, clauseId: clause.id })
        }
        onDone={(done) => finish(t("takenBack"), done)}
      >
        {t("takeBack")}
      </ActButton>
    </div>
  );
}

/** One press for every clause that the reader's organisation has not spoken on yet. */
export function ConsentToAll({
  workspace,
  versionId,
  clauses,
}: {
  workspace: string;
  versionId: string;
  clauses: readonly ShownClause[];
}) {
  const t = useTranslations("agreements.voices");
  const api = useApiClient();
  const finish = useFinish("CLAUSE_CONSENT");
  const open = clauses.filter((clause) => clause.may.consent);
  if (open.length === 0) return null;
  return (
    <ActButton
      noun="agreements"
      variant="primary"
      run={(requestId) =>
        api.agreements.consent.mutate({ workspace, requestId, versionId, clauses: open.map(seen) })
      }
      onDone={(done) => finish(t("done", { count: done.given }), done)}
    >
      {t("agreeAll", { count: open.length })}
    </ActButton>
  );
}
