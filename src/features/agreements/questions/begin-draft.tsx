"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { Suggestion } from "@/features/agreements/clauses/suggestions";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; title: string; suggestions: Suggestion[] };

/** Begins the agreement with a first wording for every rule that the form needs: one press, and one Undo. */
export function BeginDraft({ workspace, title, suggestions }: Props) {
  const t = useTranslations("agreements.question");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const clauses = suggestions.map(({ topic, title: heading, body }) => ({ topic, title: heading, body }));
  return (
    <ActButton
      noun="agreements"
      slow={t("beginning")}
      run={(requestId) => api.agreements.draft.mutate({ workspace, requestId, title, clauses })}
      onDone={(done) => {
        offerUndo(t("begun", { count: clauses.length }), {
          kind: "AGREEMENT",
          recordId: done.id,
          versionAfter: done.version,
        });
        page.refresh();
      }}
    >
      {t("begin", { count: clauses.length })}
    </ActButton>
  );
}
