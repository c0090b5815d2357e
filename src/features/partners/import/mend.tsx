"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { SelectField } from "@/components/fields/select-field";
import { TextField } from "@/components/fields/text-field";
import { Sheet } from "@/components/sheet";
import { beginningOf } from "@/domain/cleaning";
import { partnerTiers, sectors } from "@/domain/partners/choices";
import { type CellProblem, type ImportColumn, importColumns } from "@/domain/partners/import/rows";
import { sectorOf, tierOf } from "@/domain/partners/import/values";
import type { CheckedLine, ImportAction } from "./state";

type Words = {
  idOf: (line: number, column: string) => string;
  wordsOf: (problem: CellProblem, line: CheckedLine) => string;
};
type Props = Words & {
  lines: readonly CheckedLine[];
  open: Readonly<Record<number, readonly ImportColumn[]>>;
  act: (action: ImportAction) => void;
};

/** The lines in which something is or was wrong, each with the cells to mend. Nothing is shown where nothing was. */
export function ImportMend({ lines, open, act, idOf, wordsOf }: Props) {
  const t = useTranslations("partner-import");
  const mended = lines.filter(({ line }) => open[line]);
  if (mended.length === 0) return null;
  const count = mended.filter(({ problems }) => problems.length > 0).length;
  return (
    <Sheet>
      <h2>{t("mend.title", { count })}</h2>
      <p className="mt-1 max-w-measure text-ink-2">{t("mend.hint")}</p>
      <div className="mt-2 divide-y divide-line">
        {mended.map((line) => (
          <fieldset key={line.line} className="grid gap-3 py-4">
            <legend className="float-left w-full font-semibold [overflow-wrap:anywhere]">
              {t("mend.line", {
                line: line.line,
                name: beginningOf(line.draft.name, 60) || t("mend.nameless"),
              })}
            </legend>
            <div className="clear-both grid gap-4 sm:grid-cols-2">
              {!line.out &&
                importColumns
                  .filter((column) => open[line.line]?.includes(column))
                  .map((column) => (
                    <Cell
                      key={column}
                      line={line}
                      column={column}
                      id={idOf(line.line, column)}
                      error={
                        line.problems
                          .filter((problem) => problem.column === column)
                          .map((problem) => wordsOf(problem, line))
                          .join(" ") || undefined
                      }
                      onValue={(value) => act({ do: "edit", line: line.line, column, value })}
                    />
                  ))}
            </div>
            {line.problems.some(({ problem }) => problem === "maybeOnList") && (
              <div>
                <Button variant="quiet" onClick={() => act({ do: "other", line: line.line })}>
                  {t("mend.other")}
                </Button>
              </div>
            )}
            <CheckboxField
              id={idOf(line.line, "out")}
              label={t("mend.skip")}
              checked={line.out}
              onChange={(event) => act({ do: "leave", line: line.line, out: event.target.checked })}
            />
          </fieldset>
        ))}
      </div>
    </Sheet>
  );
}

type CellProps = {
  line: CheckedLine;
  column: ImportColumn;
  id: string;
  error: string | undefined;
  onValue: (value: string) => void;
};

/** One cell to mend: a choice where only some words are known, otherwise a line to write. */
function Cell({ line: { draft }, column, id, error, onValue }: CellProps) {
  const t = useTranslations("partner-import");
  const words = useTranslations("partners");
  const label = t(`columns.${column}`);
  if (column === "tier" || column === "sector") {
    const options =
      column === "tier"
        ? partnerTiers.map((value) => ({ value: value as string, label: words(`tiers.${value}`) }))
        : sectors.map((value) => ({ value: value as string, label: words(`sectors.${value}`) }));
    const chosen = column === "tier" ? tierOf(draft.tier) : sectorOf(draft.sector);
    return (
      <SelectField
        id={id}
        label={label}
        error={error}
        value={chosen ?? ""}
        options={[{ value: "", label: t("mend.chooseNone") }, ...options]}
        onChange={(event) => onValue(event.target.value)}
      />
    );
  }
  return (
    <TextField
      id={id}
      label={label}
      error={error}
      value={draft[column]}
      onChange={(event) => onValue(event.target.value)}
      autoComplete="off"
      spellCheck={column !== "email"}
    />
  );
}
