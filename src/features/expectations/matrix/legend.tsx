import { getTranslations } from "next-intl/server";
import { AsksMark, GivesMark } from "./marks";
import type { ShownMatrix } from "./shown";

/** What the marks mean, in words, and how to walk through the table. */
export async function MatrixLegend({ matrix }: { matrix: ShownMatrix }) {
  const t = await getTranslations("matrix.legend");
  const unconfirmed = matrix.rows.some((row) => row.cells.some((cell) => cell.unconfirmed > 0));
  return (
    <div className="mt-4 grid gap-1 px-3 text-sm text-ink-2">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <span className="sr-only">{t("title")}</span>
        <span className="inline-flex items-center gap-2">
          <GivesMark count={2} /> {t("gives")}
        </span>
        <span className="inline-flex items-center gap-2">
          <AsksMark count={2} /> {t("asks")}
        </span>
        <span>{t("size")}</span>
        {unconfirmed && <span>{t("star")}</span>}
      </p>
      <p>{t("counted")}</p>
      <p className="max-lg:hidden print:hidden">
        {t("keys")} {matrix.may.add && t("keysOwn")}
      </p>
    </div>
  );
}
