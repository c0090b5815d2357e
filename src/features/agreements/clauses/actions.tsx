"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { ChevronDownIcon } from "@/components/icons";
import type { ShownClause } from "@/features/agreements/shown";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { useChange } from "@/features/forms/use-change";
import { useUndo } from "@/features/forms/use-undo";
import { useApiClient } from "@/trpc/client";

type Props = { workspace: string; agreementId: string; versionId: string; clause: ShownClause };
type Result = { id: string; version: number };

/** The steps of one clause in a draft, each one press with Undo, besides the way to its own page. Absent for who may not write. */
export function ClauseActions({ workspace, agreementId, versionId, clause }: Props) {
  const t = useTranslations("agreements.clause");
  const api = useApiClient();
  const page = useRouter();
  const offerUndo = useUndo();
  const change = useChange();
  const { number, may } = clause;
  const at = { clauseId: clause.id, version: clause.version };
  const here = `/w/${workspace}/agreements/${agreementId}/clauses/${clause.id}`;
  const press = (what: string, message: string, send: (requestId: string) => Promise<Result>) => async () => {
    const done = await change.run([what, clause.version], send);
    if (done) offerUndo(message, { kind: "CLAUSE", recordId: done.id, versionAfter: done.version });
    page.refresh();
  };
  const move = (direction: "UP" | "DOWN") =>
    press(direction, t("moved"), (requestId) =>
      api.agreements.moveClause.mutate({ workspace, requestId, ...at, direction }),
    );
  const propose = press("propose", t("proposed", { number }), (requestId) =>
    api.agreements.proposeClauses.mutate({ workspace, requestId, versionId, clauses: [at] }),
  );
  const agree = press("agree", t("agreed", { number }), (requestId) =>
    api.agreements.agreeClauses.mutate({ workspace, requestId, versionId, clauses: [at] }),
  );
  if (!may.change && !may.agree && !may.object && !may.moveUp && !may.moveDown) return null;
  const problem =
    change.problem?.kind === "conflict"
      ? ({ kind: "refusal", code: "clauseNotThere", values: {} } as const)
      : change.problem;
  return (
    <div className="mt-2 grid gap-2 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4">
        {may.change && (
          <ButtonLink variant="plain" href={`${here}/edit`} aria-label={t("changeNamed", { number })}>
            {t("change")}
          </ButtonLink>
        )}
        {may.propose && (
          <Button
            variant="plain"
            pending={change.pending}
            onClick={propose}
            aria-label={t("proposeNamed", { number })}
          >
            {t("propose")}
          </Button>
        )}
        {may.agree && (
          <Button
            variant="plain"
            pending={change.pending}
            onClick={agree}
            aria-label={t("agreeNamed", { number })}
          >
            {t("agree")}
          </Button>
        )}
        {may.object && (
          <ButtonLink variant="plain" href={`${here}#object`} aria-label={t("objectNamed", { number })}>
            {t("object")}
          </ButtonLink>
        )}
        <span className="ml-auto flex">
          {may.moveUp && (
            <Button
              variant="plain"
              className="min-w-11"
              pending={change.pending}
              onClick={move("UP")}
              aria-label={t("moveUp", { number })}
            >
              <ChevronDownIcon className="rotate-180" />
            </Button>
          )}
          {may.moveDown && (
            <Button
              variant="plain"
              className="min-w-11"
              pending={change.pending}
              onClick={move("DOWN")}
              aria-label={t("moveDown", { number })}
            >
              <ChevronDownIcon />
            </Button>
          )}
        </span>
      </div>
      <ProblemNotice noun="agreements" problem={problem} />
    </div>
  );
}
