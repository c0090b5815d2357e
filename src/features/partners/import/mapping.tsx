"use client";

import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { SelectField } from "@/components/fields/select-field";
import { importColumns } from "@/domain/partners/import/rows";
import type { ImportAction, ImportState } from "./state";

type Props = { state: ImportState; act: (action: ImportAction) => void };

/** How many signs of a column's first cell are enough to know it again. */
const SAMPLE = 40;

/** What each column means, as it was understood; every one can be said otherwise. */
export function ImportMapping({ state: { lines, hasHeader, above, mapping }, act }: Props) {
  const t = useTranslations("partner-import");
  const sampleOf = (index: number) =>
    lines
      .slice(hasHeader ? above : 0)
      .map(({ cells }) => cells[index]?.trim() ?? "")
      .find((cell) => cell !== "")
      ?.slice(0, SAMPLE) || t("mapping.blank");
  const options = [
    { value: "", label: t("mapping.none") },
    ...importColumns.map((column) => ({ value: column, label: t(`columns.${column}`) })),
  ];
  return (
    <>
      <p className="mt-1 max-w-measure text-ink-2">{t("mapping.hint")}</p>
      <CheckboxField
        name="header"
        label={t("mapping.header", { line: above + 1 })}
        hint={above > 0 ? t("mapping.above", { count: above }) : undefined}
        checked={hasHeader}
        onChange={(event) => act({ do: "header", hasHeader: event.target.checked })}
      />
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {mapping.map((column, index) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: a column of a list is its place
            key={index}
            name={`column-${index}`}
            label={
              <span className="[overflow-wrap:anywhere]">
                {t("mapping.column", { number: index + 1, sample: sampleOf(index) })}
              </span>
            }
            value={column ?? ""}
            options={options}
            onChange={(event) =>
              act({
                do: "map",
                index,
                column: importColumns.find((each) => each === event.target.value) ?? null,
              })
            }
          />
        ))}
      </div>
    </>
  );
}
