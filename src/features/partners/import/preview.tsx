"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useId, useReducer, useRef, useState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/fields/error-summary";
import { Notice } from "@/components/notice";
import { Sheet } from "@/components/sheet";
import { beginningOf } from "@/domain/cleaning";
import type { partnerStartingStates } from "@/domain/partners/choices";
import type { CellProblem, Known } from "@/domain/partners/import/rows";
import { ProblemNotice } from "@/features/forms/problem-notice";
import { ImportHow } from "./how";
import { ImportMapping } from "./mapping";
import { ImportMend } from "./mend";
import { ImportReady } from "./ready";
import { useImport } from "./send";
import { changeImport, checkLines, type ImportAction, type ImportState } from "./state";

type Props = {
  workspace: string;
  name: string;
  first: ImportState;
  known: Known;
  onAgain: () => void;
  /** Back to the ways in which the file can be read, where there are several. */
  onLooksWrong?: () => void;
};

/** So many lines to mend are named at the head of the form; more are found below it. */
const NAMED = 10;

/** What will happen, line by line, before it happens: columns, lines to mend, lines that are ready, and the last press. */
export function ImportPreview({ workspace, name, first, known, onAgain, onLooksWrong }: Props) {
  const t = useTranslations("partner-import");
  const form = useTranslations("form");
  const prefix = useId();
  const [state, act] = useReducer(
    (now: ImportState, action: ImportAction) => changeImport(now, action, known),
    first,
  );
  const [starts, setStarts] = useState<(typeof partnerStartingStates)[number]>("PROSPECT");
  const [locale, setLocale] = useState<"de" | "en" | null>(null);
  const [tries, setTries] = useState(0);
  const { send, pending, problem } = useImport(workspace);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);

  const lines = checkLines(state, known);
  const wrong = lines.filter(({ problems }) => problems.length > 0);
  const rows = lines.flatMap(({ line, row, problems, out, isOther }) =>
    row && problems.length === 0 && !out ? [{ line, row: isOther ? { ...row, isOther } : row }] : [],
  );
  const addressed = rows.filter(({ row }) => row.email !== null).length;
  const invited = state.invite ? addressed : 0;
  const idOf = (line: number, column: string) => `${prefix}${line}-${column}`;
  const wordsOf = ({ column, problem, record = "" }: CellProblem, line: (typeof lines)[number]) =>
    t(`problems.${problem}`, { written: beginningOf(line.draft[column], 60), record });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (wrong.length > 0 || rows.length === 0) return;
    const refused = await send({
      // addresses that nobody is invited by stay in this browser
      rows: rows.map(({ row }) => (state.invite ? row : { ...row, email: null })),
      state: starts,
      invite: state.invite,
      ...(locale && { locale }),
    });
    const byLine: Record<number, CellProblem[]> = {};
    for (const { row, ...problem } of refused) {
      const line = rows[row]?.line;
      if (line !== undefined) byLine[line] = [...(byLine[line] ?? []), problem];
    }
    if (refused.length > 0) act({ do: "refused", refused: byLine });
  };
  const submitWords = () => {
    if (!state.invite) return t("submit.add", { count: rows.length });
    if (invited === rows.length) return t("submit.invite", { count: rows.length });
    return t("submit.inviteSome", { count: rows.length, invited });
  };

  return (
    <form method="post" noValidate className="grid gap-6" onSubmit={submit}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p role="status">{name && t("source.readFile", { name })}</p>
        <div className="flex flex-wrap gap-3">
          {onLooksWrong && (
            <Button type="button" variant="quiet" onClick={onLooksWrong}>
              {t("which.again")}
            </Button>
          )}
          <Button type="button" variant="quiet" onClick={onAgain}>
            {t("source.again")}
          </Button>
        </div>
      </div>
      {tries > 0 && wrong.length > 0 && (
        <ErrorSummary
          key={tries}
          title={form("summary")}
          errors={wrong.slice(0, NAMED).flatMap((line) =>
            line.problems.map((one) => ({
              field: idOf(line.line, one.column),
              message: `${t("mend.line", { line: line.line, name: beginningOf(line.draft.name, 60) || t("mend.nameless") })}. ${wordsOf(one, line)}`,
            })),
          )}
        />
      )}
      <Sheet>
        <h2 ref={top} tabIndex={-1}>
          {t("mapping.title")}
        </h2>
        <ImportMapping state={state} act={act} />
      </Sheet>
      <ImportMend lines={lines} open={state.open} act={act} idOf={idOf} wordsOf={wordsOf} />
      <ImportReady lines={lines.filter(({ line }) => !state.open[line])} mapping={state.mapping} act={act} />
      <Sheet>
        <ImportHow
          invite={state.invite}
          onInvite={(invite) => act({ do: "invite", invite })}
          addressed={addressed}
          all={rows.length}
          starts={starts}
          onStarts={setStarts}
          locale={locale}
          onLocale={setLocale}
        />
        <div className="mt-6 grid gap-4">
          {tries > 0 && rows.length === 0 && wrong.length === 0 && (
            <Notice tone="gap" role="alert">
              {t("submit.none")}
            </Notice>
          )}
          {wrong.length > 0 && <Notice tone="gap">{t("submit.toMend", { count: wrong.length })}</Notice>}
          <ProblemNotice
            noun="partner-import"
            problem={problem?.kind === "fields" ? { kind: "unknown" } : problem}
          />
          <div>
            <Button type="submit" pending={pending} pendingLabel={t("submit.pending")}>
              {submitWords()}
            </Button>
          </div>
        </div>
      </Sheet>
    </form>
  );
}
