import { getTranslations } from "next-intl/server";
import { AsksMark, GivesMark } from "./marks";
import type { ShownMatrix } from "./shown";

/** What the marks mean, in words; what is not confirmed yet is said once, and how to walk through the table on demand. */
export async function MatrixLegend({ matrix }: { matrix: ShownMatrix }) {
  const t = await getTranslations("matrix.legend");
  const cells = matrix.rows.flatMap((row) => row.cells);
  const unconfirmed = cells.reduce((sum, cell) => sum + cell.unconfirmed, 0);
  return (
    <div className="mt-3 flex flex-wrap items-start gap-x-5 gap-y-1 px-3 text-sm text-ink-2">
      <p className="flex flex-1 flex-wrap items-center gap-x-5 gap-y-1 py-2.5">
        <span className="sr-only">{t("title")}</span>
        <span className="inline-flex items-center gap-2">
          <GivesMark count={2} /> {t("gives")}
        </span>
        <span className="inline-flex items-center gap-2">
          <AsksMark count={2} /> {t("asks")}
        </span>
        <span>{t("size")}</span>
        {unconfirmed > 0 && <span>{t("unconfirmed", { count: unconfirmed })}</span>}
      </p>
      <details className="max-w-measure max-lg:hidden print:hidden">
        <summary className="ml-auto grid size-11 cursor-pointer list-none place-items-center font-semibold [&::-webkit-details-marker]:hidden">
          <span
            aria-hidden="true"
            className="grid size-7 place-items-center rounded-full border border-control"
          >
            ?
          </span>
          <span className="sr-only">{t("help")}</span>
        </summary>
        <p>
          {t("keys")} {matrix.may.add && t("keysOwn")} {t("counted")}
        </p>
      </details>
    </div>
  );
}
