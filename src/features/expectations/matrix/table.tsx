import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ScrollRegion } from "@/components/scroll-region";
import type { ResourceCategory } from "@/domain/catalogue/resources";
import { COLUMNS_ABREAST, WORDS_BESIDE } from "@/domain/expectations/matrix/columns";
import { softened } from "@/domain/partners/map/names";
import { sidePage } from "@/domain/side-pages";
import { type Categorised, sayCategory } from "@/features/words/categories";
import { CellButton } from "./cell";
import { MatrixFoot } from "./foot";
import { MatrixRowName } from "./row-name";
import { type MatrixRow, needHref, type ShownCell, type ShownMatrix } from "./shown";

/** What is shown of a table in which nobody has said anything: what most coalitions need first. */
const FIRST: readonly ResourceCategory[] = ["MONEY", "TIME", "ROOMS", "REACH", "EXPERTISE", "PRESS"];

const nothing = (category: ResourceCategory): ShownCell => ({
  category,
  gives: 0,
  givesLeft: 0,
  asks: 0,
  settled: 0,
  unconfirmed: 0,
  fits: 0,
});

const unused = (category: ResourceCategory) => ({ category, ownCategory: null }) satisfies Categorised;

/** `page`: which of the columns, where there are more than stand side by side. */
type Props = { workspace: string; matrix: ShownMatrix; page: number };

/**
 * Rows are organisations, columns what is given and expected, the foot how it stands (docs/rules/screens.md). A table
 * of the
 * server with a link in every cell that says something; it needs no script to be read, walked through or printed.
 */
export async function MatrixTable({ workspace, matrix, page }: Props) {
  const [t, words] = await Promise.all([getTranslations("matrix"), getTranslations("expectations")]);
  const { columns, rows, round } = matrix;
  const empty = columns.length === 0;
  const tall = rows.length > ROWS_IN_SIGHT;
  const heads: { key: string; thing: string }[] = (empty ? FIRST.map(unused) : columns).map((column) => ({
    key: column.category,
    thing: sayCategory(words, column) ?? "",
  }));
  const abreast = sidePage(heads, page, COLUMNS_ABREAST).shown;
  const wide = abreast.length <= WORDS_BESIDE;
  /** Columns of other pages are not on the screen; on paper all of them are. */
  const away = (at: number) => (abreast.includes(heads[at] as (typeof heads)[number]) ? "" : AWAY);
  const cellsOf = (row: MatrixRow) => (empty ? FIRST.map(nothing) : row.cells);
  const isGhost = (row: MatrixRow) =>
    !row.own &&
    (empty || row.sealed) &&
    cellsOf(row).every((cell) => cell.gives + cell.asks + cell.settled === 0);
  return (
    <ScrollRegion
      labelledBy="matrix-caption"
      className={`relative scroll-pl-56 ${tall ? TALL : ""}`}
      hint={t("aside")}
    >
      <table
        className={`w-full table-fixed border-collapse print:min-w-0 print:text-xs ${wide ? "min-w-2xl" : "min-w-4xl"}`}
        data-matrix=""
      >
        <caption id="matrix-caption" className="sr-only">
          {t("caption")}
        </caption>
        <thead className={tall ? `${HELD} top-0 shadow-[inset_0_-2px_0_var(--color-ink)]` : ""}>
          <tr className="border-b-2 border-ink">
            <th
              scope="col"
              className={`${STICKY} ${wide ? "w-52" : "w-44"} px-3 py-2 text-start align-bottom font-semibold print:w-44`}
            >
              {t("organisation")}
            </th>
            {heads.map(({ key, thing }, at) => (
              <th
                key={key}
                scope="col"
                className={`px-0.5 py-2 text-center align-bottom text-sm leading-5 wrap-anywhere print:px-0.5 print:text-[0.7rem] ${away(at)}`}
              >
                <Link
                  href={needHref(workspace, key)}
                  prefetch={false}
                  aria-label={thing}
                  className="inline-block min-h-6 font-semibold text-ink no-underline hover:underline"
                >
                  {softened(thing)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="break-inside-avoid border-b border-line">
              <th scope="row" className={`${STICKY} px-3 py-2 text-start font-normal`}>
                <MatrixRowName workspace={workspace} row={row} round={round} ghost={isGhost(row)} />
              </th>
              {cellsOf(row).map((cell, at) => (
                <td key={cell.category} className={`${wide ? "p-1" : "px-0 py-1"} align-middle ${away(at)}`}>
                  <CellButton
                    workspace={workspace}
                    row={row}
                    cell={cell}
                    thing={heads[at]?.thing ?? ""}
                    wide={wide}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {!empty && (
          <tfoot
            className={`print:table-row-group ${tall ? `${HELD} bottom-0 shadow-[inset_0_2px_0_var(--color-ink)]` : ""}`}
          >
            <tr className="break-inside-avoid border-t-2 border-ink">
              <th scope="row" className={`${STICKY} px-3 py-3 text-start align-top font-semibold`}>
                {t("together")}
              </th>
              {columns.map((column, at) => (
                <td key={column.category} className={`p-1 align-top ${away(at)}`}>
                  <MatrixFoot workspace={workspace} column={column} />
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}

/** With more rows the table scrolls within itself, and its head and its foot stay in sight. */
const ROWS_IN_SIGHT = 12;
const TALL =
  "md:max-h-[calc(100dvh-4rem)] md:overflow-y-auto md:scroll-pt-16 md:scroll-pb-28 print:max-h-none";
const HELD = "sticky z-2 bg-sheet print:static";

/** Names stay in sight while the table scrolls sideways. */
const STICKY = "sticky left-0 z-1 bg-sheet print:static";

const AWAY = "hidden print:table-cell";
