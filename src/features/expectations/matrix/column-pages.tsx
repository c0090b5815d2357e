import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { COLUMNS_ABREAST } from "@/domain/expectations/matrix/columns";
import { sidePage } from "@/domain/side-pages";
import type { ShownMatrix } from "./shown";

type Props = { workspace: string; matrix: ShownMatrix; page: number };

/** The way to the columns that do not stand side by side with these. */
export async function MatrixColumnPages({ workspace, matrix, page }: Props) {
  const t = await getTranslations("matrix.columns");
  const { from, to, of, before, after } = sidePage(matrix.columns, page, COLUMNS_ABREAST);
  if (!before && !after) return null;
  const link = (to: number, label: string) => (
    <Link
      href={`/w/${workspace}/expectations?columns=${to}`}
      scroll={false}
      className="inline-flex min-h-11 items-center"
    >
      {label}
    </Link>
  );
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-5 px-3 print:hidden">
      {t("shown", { from, to, of })}
      {before && link(before, t("before"))}
      {after && link(after, t("after"))}
    </p>
  );
}
