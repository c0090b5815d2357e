"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/disclosure";
import { CheckboxField } from "@/components/fields/checkbox-field";
import { SelectField } from "@/components/fields/select-field";
import { beginningOf } from "@/domain/cleaning";
import { importColumns } from "@/domain/partners/import/rows";
import type { ImportAction, ImportState } from "./state";

type Props = { state: ImportState; act: (action: ImportAction) => void };

/** How many signs of a column's first cell are enough to know it again. */
const SAMPLE = 40;
/** More columns than this are an address book: those that nobody needs fold away. */
const SHOWN = 9;
const grid = "mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3";

/** What each column means, as it was understood; every one can be said otherwise. */
export function ImportMapping({ state: { lines, hasHeader, above, mapping }, act }: Props) {
  const t = useTranslations("partner-import");
  const firstOf = (index: number) =>
    lines
      .slice(above)
      .map(({ cells }) => cells[index]?.trim() ?? "")
      .find((cell) => cell !== "");
  const sampleOf = (index: number) => beginningOf(firstOf(index) ?? "", SAMPLE) || t("mapping.blank");
  const isFilled = (index: number) => lines.some(({ cells }) => (cells[index] ?? "").trim() !== "");
  const columns = mapping.map((column, index) => ({ column, index })).filter(({ index }) => isFilled(index));
  const few = columns.length <= SHOWN;
  const near = columns.filter(({ column }) => few || column !== null);
  const rest = few ? [] : columns.filter(({ column }) => column === null);
  const choose = ({ column, index }: (typeof columns)[number]) => (
    <SelectField
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
  );
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
      <div className={grid}>{near.map(choose)}</div>
      {rest.length > 0 && (
        <div className="mt-4">
          <Disclosure summary={t("mapping.others", { count: rest.length })}>
            <div className={grid}>{rest.map(choose)}</div>
          </Disclosure>
        </div>
      )}
    </>
  );
}
