"use client";

import { useRouter } from "next/navigation";
import type { Suggestion } from "@/features/agreements/clauses/suggestions";
import { ActButton } from "@/features/forms/act-button";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = {
  workspace: string;
  versionId: string;
  suggestions: readonly Suggestion[];
  label: string;
  done: string;
};

/** Puts the first wording of every missing clause into the draft with one press (A11). The last of them can be undone. */
export function AddClausesButton({ workspace, versionId, suggestions, label, done }: Props) {
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const clauses = suggestions.map(({ topic, title, body }) => ({ topic, title, body }));
  return (
    <ActButton
      noun="agreements"
      run={(requestId) =>
        api.agreements.addClauses.mutate({ workspace, requestId, versionId, suggested: true, clauses })
      }
      onDone={(added) => {
        offerUndo(done, { kind: "CLAUSE", recordId: added.id, versionAfter: added.version });
        page.refresh();
      }}
    >
      {label}
    </ActButton>
  );
}
