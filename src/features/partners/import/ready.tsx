"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { CheckIcon } from "@/components/icons";
import { ScrollRegion } from "@/components/scroll-region";
import { Sheet } from "@/components/sheet";
import { WrittenName } from "@/components/texts/written";
import type { Mapping } from "@/domain/partners/import/columns";
import { type ImportColumn, importColumns } from "@/domain/partners/import/rows";
import type { CheckedLine, ImportAction } from "./state";

type Props = { lines: readonly CheckedLine[]; mapping: Mapping; act: (action: ImportAction) => void };

/** Lines that can go into the register as they are, each with its tick. */
export function ImportReady({ lines, mapping, act }: Props) {
  const t = useTranslations("partner-import");
  const words = useTranslations("partners");
  const captionId = useId();
  if (lines.length === 0) return null;
  const columns = importColumns.filter((column) => column === "name" || mapping.includes(column));
  const cellOf = ({ row, draft }: CheckedLine, column: ImportColumn) => {
    if (!row) return draft[column];
    if (column === "tier") return row.tier && words(`tiers.${row.tier}`);
    if (column === "sector") return row.sector && words(`sectors.${row.sector}`);
    return row[column];
  };
  return (
    <Sheet>
      <h2>{t("ready.title", { count: lines.filter(({ out }) => !out).length })}</h2>
      <p className="mt-1 max-w-measure text-ink-2">{t("ready.hint")}</p>
      <ScrollRegion labelledBy={captionId} className="mt-3">
        <table className="w-full border-collapse">
          <caption id={captionId} className="sr-only">
            {t("ready.caption")}
          </caption>
          <thead>
            <tr className="border-b-2 border-ink text-start">
              <th scope="col" className="py-2 pr-3 text-start font-semibold">
                {t("ready.take")}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="px-3 py-2 text-start font-semibold">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.line} className="border-b border-line last:border-b-0">
                <td className="py-1 pr-3">
                  <label className="grid size-11 cursor-pointer place-items-center">
                    <span className="sr-only">
                      {t("ready.takeLine", { line: line.line, name: line.draft.name })}
                    </span>
                    <input
                      type="checkbox"
                      checked={!line.out}
                      onChange={(event) => act({ do: "leave", line: line.line, out: !event.target.checked })}
                      className="peer col-start-1 row-start-1 size-6 appearance-none rounded-sm border-[1.5px] border-control bg-sheet checked:border-action checked:bg-action forced-colors:appearance-auto"
                    />
                    <CheckIcon className="pointer-events-none invisible col-start-1 row-start-1 text-on-action peer-checked:visible forced-colors:hidden" />
                  </label>
                </td>
                {columns.map((column) => (
                  <Cell key={column} naming={column === "name"} out={line.out}>
                    {cellOf(line, column)}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Sheet>
  );
}

function Cell({ naming, out, children }: { naming: boolean; out: boolean; children: ReactNode }) {
  const words = <WrittenName className={out ? "text-ink-2 line-through" : ""}>{children}</WrittenName>;
  if (!naming) return <td className="min-w-28 px-3 py-2">{words}</td>;
  return (
    <th scope="row" className="min-w-40 px-3 py-2 text-start font-semibold">
      {words}
    </th>
  );
}
