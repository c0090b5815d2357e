"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { Row, RowList } from "@/components/row-list";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";
import type { Suggestion } from "./suggestions";
import { ClauseText } from "./text";

type Props = {
  workspace: string;
  versionId: string;
  suggestions: Suggestion[] /** Whether this person may write; others only read the list. */;
  allowed: boolean /** One at a time, where not all of them are needed. */;
  single?: boolean;
};

/**
 * Clauses of the catalogue, each with one press to put its first wording into the draft. Beside a text
 * the row is narrow, so what it means opens with the wording; on its own page it stands in the row.
 */
export function AddSuggestions({ workspace, versionId, suggestions, allowed, single = false }: Props) {
  const t = useTranslations("agreements.gap");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const change = useChange();
  const add = (chosen: Suggestion[]) => async () => {
    const clauses = chosen.map(({ topic, title, body }) => ({ topic, title, body }));
    const done = await change.run(clauses, (requestId) =>
      api.agreements.addClauses.mutate({ workspace, requestId, versionId, suggested: true, clauses }),
    );
    if (!done) return;
    const message =
      chosen.length === 1
        ? t("added", { title: chosen[0]?.title ?? "" })
        : t("allAdded", { count: chosen.length });
    offerUndo(message, { kind: "CLAUSE", recordId: done.id, versionAfter: done.version });
    page.refresh();
  };
  if (suggestions.length === 0) return null;
  return (
    <div className="mt-4 grid gap-4">
      {allowed && !single && suggestions.length > 1 && (
        <div>
          <Button variant="quiet" pending={change.pending} onClick={add(suggestions)}>
            {t("addAll", { count: suggestions.length })}
          </Button>
        </div>
      )}
      <ProblemNotice noun="agreements" problem={change.problem} />
      <RowList label={t("title")}>
        {suggestions.map((suggestion) => (
          <Row
            key={suggestion.topic}
            title={<span className="font-semibold">{suggestion.title}</span>}
            detail={
              <>
                <p>{suggestion.settles}</p>
                {single && <p className="mt-1 text-ink">{suggestion.plain}</p>}
                <Disclosure
                  summary={
                    <>
                      {t("wording")}
                      <span className="sr-only">: {suggestion.title}</span>
                    </>
                  }
                >
                  {!single && <p className="text-ink">{suggestion.plain}</p>}
                  <div className="text-ink">
                    <ClauseText body={suggestion.body} />
                  </div>
                </Disclosure>
              </>
            }
            actions={
              allowed && (
                <Button
                  variant="plain"
                  pending={change.pending}
                  onClick={add([suggestion])}
                  aria-label={t("addNamed", { title: suggestion.title })}
                >
                  {t("add")}
                </Button>
              )
            }
          />
        ))}
      </RowList>
    </div>
  );
}
